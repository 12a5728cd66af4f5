import { z } from "zod";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { download } from "@/lib/server/edge/download";
import { route } from "@/lib/server/edge/route";
import { writeFactsFile } from "@/lib/server/export/document-file";
import { openDocumentPicture } from "@/lib/server/services/facts/open-document-picture";

/** The facts of the picture, one a line, as they stand after people's decisions. */
export const GET = route<{ documentId: string }>(async (_request, { documentId }) => {
  const id = required(z.uuid().safeParse(documentId).data);
  const picture = await openDocumentPicture(await currentViewer(), id);
  const { body, mediaType, name } = writeFactsFile(picture, "csv", await ownOrigin());
  return download(body, mediaType, name);
});
