import { z } from "zod";
import { annotationCollection } from "@/lib/core/exchange/annotation-collection";
import {
  annotationContainer,
  containerLinks,
  preferredContainment,
} from "@/lib/core/exchange/annotation-container";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { jsonLdAnswer, refuseOtherTypes } from "@/lib/server/edge/json-ld-answer";
import { route } from "@/lib/server/edge/route";
import { exportAnnotations } from "@/lib/server/services/annotations/export-annotations";

const PAGE_SIZE = 100;
const headers = { Allow: "GET, HEAD, OPTIONS", Vary: "Accept, Prefer" };

/**
 * A document's annotations as a container of the W3C Web Annotation Protocol. `?page=0` is its first page. Who prefers only
 * ids gets addresses with `iris=1`, so that following them goes on so.
 */
const read = route<{ documentId: string }>(async (request, { documentId: given }) => {
  const refused = refuseOtherTypes(request, headers);
  if (refused) return refused;
  const documentId = required(z.uuid().safeParse(given).data);
  const origin = await ownOrigin();
  const { title, annotations } = await exportAnnotations(await currentViewer(), documentId, origin);
  const asked = new URL(request.url).searchParams;
  const prefer = request.headers.get("prefer");
  const preferred = preferredContainment(prefer);
  const contained = preferred === "descriptions" && asked.get("iris") === "1" ? "iris" : preferred;
  const id = `${origin}/api/annotations/${documentId}/`;
  const iris = contained === "iris" ? "iris=1" : "";
  const parts = annotationCollection(annotations, {
    id: iris ? `${id}?${iris}` : id,
    label: title,
    pageId: (page) => `${id}?${iris ? `${iris}&` : ""}page=${page}`,
    pageSize: PAGE_SIZE,
    contained: contained === "iris" ? "iris" : "descriptions",
  });
  const page = asked.get("page");
  const answer =
    page === null
      ? annotationContainer(parts, contained)
      : required(/^\d{1,6}$/.test(page) ? parts.page(Number(page)) : null);
  return jsonLdAnswer(request, answer, {
    ...headers,
    ...(page === null ? { Link: containerLinks } : {}),
    ...(prefer && preferred !== "descriptions" ? { "Preference-Applied": "return=representation" } : {}),
    "Content-Location": String(answer.id),
  });
});

export const OPTIONS = () => new Response(null, { status: 204, headers });
export { read as GET, read as HEAD };
