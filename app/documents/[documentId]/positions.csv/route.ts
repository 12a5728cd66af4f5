import { z } from "zod";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { download } from "@/lib/server/edge/download";
import { route } from "@/lib/server/edge/route";
import { writeMatrixFile } from "@/lib/server/export/document-file";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { openPositionMatrix } from "@/lib/server/services/positions/open-position-matrix";

/** What became of each position, version by version, as a table. */
export const GET = route<{ documentId: string }>(async (_request, { documentId }) => {
  const id = required(z.uuid().safeParse(documentId).data);
  const viewer = await currentViewer();
  const { title } = await openDocument(viewer, id);
  const { body, mediaType, name } = writeMatrixFile(title, await openPositionMatrix(viewer, id));
  return download(body, mediaType, name);
});
