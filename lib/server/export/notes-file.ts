import "server-only";
import type { NoteRowView } from "@/lib/contracts/notes-view";
import { notesCsv } from "@/lib/view-models/exports/notes-csv";
import type { WrittenFile } from "./written-file";

/** Notes as a table that can be edited and read back. @param notes whose text is Markdown @param origin where people open this Variorum */
export const writeNotesFile = (notes: readonly NoteRowView[], origin: string): WrittenFile => ({
  body: notesCsv(notes, origin),
  mediaType: "text/csv",
  name: "All notes.csv",
});
