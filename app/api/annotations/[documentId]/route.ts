import { createHash } from "node:crypto";
import { annotationCollection } from "@/lib/core/exchange/annotation-collection";
import {
  annotationContainer,
  annotationMediaType,
  containerLinks,
  preferredContainment,
} from "@/lib/core/exchange/annotation-container";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { route } from "@/lib/server/route";
import { exportAnnotations } from "@/lib/server/services/export-annotations";

const PAGE_SIZE = 100;
const allow = { Allow: "GET, HEAD, OPTIONS", Vary: "Accept, Prefer" };

/** A document's annotations as a container of the W3C Web Annotation Protocol; `?page=0` is its first page. */
const read = route<{ documentId: string }>(async (request, { documentId }) => {
  const accept = request.headers.get("accept") ?? "*/*";
  if (!/\*\/\*|application\/(\*|json|ld\+json)/.test(accept))
    return new Response(null, { status: 406, headers: allow });
  const origin = await ownOrigin();
  const { title, annotations } = await exportAnnotations(await currentViewer(), documentId, origin);
  const id = `${origin}/api/annotations/${documentId}`;
  const contained = preferredContainment(request.headers.get("prefer"));
  const parts = annotationCollection(annotations, {
    id,
    label: title,
    pageId: (page) => `${id}?page=${page}`,
    pageSize: PAGE_SIZE,
    contained: contained === "iris" ? "iris" : "descriptions",
  });
  const page = new URL(request.url).searchParams.get("page");
  const answer =
    page === null
      ? annotationContainer(parts, contained)
      : required(/^\d{1,6}$/.test(page) ? parts.page(Number(page)) : null);
  const body = JSON.stringify(answer);
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = {
    ...allow,
    ETag: etag,
    "Cache-Control": "private, no-cache",
    Link: containerLinks,
    "Content-Type": annotationMediaType,
  };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(request.method === "HEAD" ? null : body, { headers });
});

export const OPTIONS = () => new Response(null, { status: 204, headers: allow });
export { read as GET, read as HEAD };
