import { ImportCodedStatementsInput, MAX_STATEMENT_TABLE_BYTES } from "@/lib/contracts/topic-input";
import { receiveUpload } from "@/lib/server/edge/receive-upload";
import { route } from "@/lib/server/edge/route";
import { importCodedStatements } from "@/lib/server/services/topics/import-coded-statements";

/** A table of coded statements. */
export const POST = route(async (request) => {
  const { viewer, about, bytes } = await receiveUpload(
    request,
    ImportCodedStatementsInput,
    MAX_STATEMENT_TABLE_BYTES,
  );
  return Response.json(await importCodedStatements(viewer, about, bytes), {
    headers: { "Cache-Control": "no-store" },
  });
});
