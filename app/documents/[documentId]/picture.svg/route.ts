import { z } from "zod";
import { pictureSvg } from "@/components/timeline/picture-svg";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { download } from "@/lib/server/download";
import { route } from "@/lib/server/route";
import { openDocumentPicture } from "@/lib/server/services/open-document-picture";

/** The picture of a document over time, as a file. */
export const GET = route<{ documentId: string }>(async (_request, { documentId }) => {
  const id = required(z.uuid().safeParse(documentId).data);
  const picture = await openDocumentPicture(await currentViewer(), id);
  return download(pictureSvg(picture), "image/svg+xml", `${picture.document.title}.svg`);
});
