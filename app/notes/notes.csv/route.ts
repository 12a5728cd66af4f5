import { currentViewer } from "@/lib/server/auth/current-viewer";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { download } from "@/lib/server/edge/download";
import { currentReaderDay } from "@/lib/server/edge/reader-day";
import { route } from "@/lib/server/edge/route";
import { exportNotes } from "@/lib/server/services/annotations/export-notes";
import { notesCsv } from "@/lib/view-models/exports/notes-csv";
import { readNotesAddress } from "@/lib/view-models/notes/notes-address";

/** The notes that the table of all notes shows at the same address, all of its pages. */
export const GET = route(async (request) => {
  const viewer = await currentViewer();
  const asked = readNotesAddress(Object.fromEntries(new URL(request.url).searchParams));
  const notes = await exportNotes(viewer, asked, (await currentReaderDay()).day);
  return download(notesCsv(notes, await ownOrigin()), "text/csv", "All notes.csv");
});
