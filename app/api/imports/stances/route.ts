import { ImportStancesInput, MAX_TABLE_BYTES } from "@/lib/contracts/table-import";
import { receiveUpload } from "@/lib/server/edge/receive-upload";
import { route } from "@/lib/server/edge/route";
import { importStances } from "@/lib/server/services/topics/import-stances";

/** A table of topics by actors that was exported and edited: looked at, or taken as it was looked at. */
export const POST = route(async (request) => {
  const { viewer, about, bytes } = await receiveUpload(request, ImportStancesInput, MAX_TABLE_BYTES);
  return Response.json(await importStances(viewer, about, bytes), {
    headers: { "Cache-Control": "no-store" },
  });
});
