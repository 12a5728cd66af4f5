import { z } from "zod";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { download } from "@/lib/server/edge/download";
import { route } from "@/lib/server/edge/route";
import { openDocumentPicture } from "@/lib/server/services/facts/open-document-picture";
import { pictureSvg } from "@/lib/view-models/facts/picture-svg";

/** The picture of a document over time, as a file. */
export const GET = route<{ documentId: string }>(async (_request, { documentId }) => {
  const id = required(z.uuid().safeParse(documentId).data);
  const picture = await openDocumentPicture(await currentViewer(), id);
  return download(pictureSvg(picture), "image/svg+xml", `${picture.document.title}.svg`);
});
