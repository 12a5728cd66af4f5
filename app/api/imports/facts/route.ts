import { ImportFactsInput, MAX_TABLE_BYTES } from "@/lib/contracts/table-import";
import { receiveUpload } from "@/lib/server/edge/receive-upload";
import { route } from "@/lib/server/edge/route";
import { importFacts } from "@/lib/server/services/facts/import-facts";

/** A table of facts of a document that was exported and edited: looked at, or taken as it was looked at. */
export const POST = route(async (request) => {
  const { viewer, about, bytes } = await receiveUpload(request, ImportFactsInput, MAX_TABLE_BYTES);
  return Response.json(await importFacts(viewer, about, bytes), { headers: { "Cache-Control": "no-store" } });
});
