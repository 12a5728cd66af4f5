import { currentViewer } from "@/lib/server/auth/current-viewer";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { download } from "@/lib/server/edge/download";
import { currentReaderDay } from "@/lib/server/edge/reader-day";
import { route } from "@/lib/server/edge/route";
import { writeNotesFile } from "@/lib/server/export/notes-file";
import { exportNotes } from "@/lib/server/services/annotations/export-notes";
import { readNotesAddress } from "@/lib/view-models/notes/notes-address";

/** The notes that the table of all notes shows at the same address, all of its pages. */
export const GET = route(async (request) => {
  const viewer = await currentViewer();
  const asked = readNotesAddress(Object.fromEntries(new URL(request.url).searchParams));
  const notes = await exportNotes(viewer, asked, (await currentReaderDay()).day);
  const { body, mediaType, name } = writeNotesFile(notes, await ownOrigin());
  return download(body, mediaType, name);
});
