import { ImportNotesInput, MAX_TABLE_BYTES } from "@/lib/contracts/table-import";
import { receiveUpload } from "@/lib/server/edge/receive-upload";
import { route } from "@/lib/server/edge/route";
import { importNotes } from "@/lib/server/services/annotations/import-notes";

/** A table of notes that was exported and edited: looked at, or taken as it was looked at. */
export const POST = route(async (request) => {
  const { viewer, about, bytes } = await receiveUpload(request, ImportNotesInput, MAX_TABLE_BYTES);
  return Response.json(await importNotes(viewer, about, bytes), { headers: { "Cache-Control": "no-store" } });
});
