import { z } from "zod";
import { annotationLinks } from "@/lib/core/exchange/annotation-container";
import { wantsPage } from "@/lib/core/exchange/negotiate-json-ld";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { jsonLdAnswer, refuseOtherTypes } from "@/lib/server/edge/json-ld-answer";
import { route } from "@/lib/server/edge/route";
import { exportAnnotation } from "@/lib/server/services/annotations/export-annotation";

const headers = { Allow: "GET, HEAD, OPTIONS", Vary: "Accept" };

/** One annotation or reply at its own address: as data, and for a browser the place in the text where it stands. */
const read = route<{ annotationId: string }>(async (request, { annotationId: given }) => {
  const accept = request.headers.get("accept");
  if (!wantsPage(accept)) {
    const refused = refuseOtherTypes(request, headers);
    if (refused) return refused;
  }
  const annotationId = required(z.uuid().safeParse(given).data);
  const origin = await ownOrigin();
  const { item, standsAt } = await exportAnnotation(await currentViewer(), annotationId, origin);
  if (wantsPage(accept))
    return new Response(null, { status: 303, headers: { ...headers, Location: `${origin}${standsAt}` } });
  return jsonLdAnswer(request, item, { ...headers, Link: annotationLinks });
});

export const OPTIONS = () => new Response(null, { status: 204, headers });
export { read as GET, read as HEAD };
