import { z } from "zod";
import { factsToCsv } from "@/lib/core/facts/facts-to-csv";
import { required } from "@/lib/core/permissions/required";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { download } from "@/lib/server/edge/download";
import { route } from "@/lib/server/edge/route";
import { openDocumentPicture } from "@/lib/server/services/facts/open-document-picture";
import { picturedFacts } from "@/lib/view-models/facts/pictured-facts";

/** The facts of the picture, one a line, as they stand after people's decisions. */
export const GET = route<{ documentId: string }>(async (_request, { documentId }) => {
  const id = required(z.uuid().safeParse(documentId).data);
  const picture = await openDocumentPicture(await currentViewer(), id);
  return download(factsToCsv(picturedFacts(picture)), "text/csv", `${picture.document.title}, facts.csv`);
});
