import type { NoteRowView } from "@/lib/contracts/notes-view";
import {
  cellOfWords,
  NOTE_COLUMNS,
  NOTE_PREFIX,
  type NoteColumn,
  TAG_SIGN,
} from "@/lib/core/exchange/note-table";
import { csvFile } from "@/lib/core/text/csv-file";
import type { CsvCell } from "@/lib/core/text/csv-row";
import { STANCE_WORDS } from "@/lib/view-models/notes/say-stance";

/**
 * Notes as CSV, a row each, with a head line. Moments are in UTC. What they say, their stance, tags, state, assignee and day can be
 * edited and read back (`readNoteTable`).
 * @param notes whose text is Markdown @param origin where people open this Variorum
 */
export const notesCsv = (notes: readonly NoteRowView[], origin: string): string =>
  csvFile([
    NOTE_COLUMNS,
    ...notes.map((note) => {
      const cells = cellsOf(note, origin);
      return NOTE_COLUMNS.map((column) => cells[column]);
    }),
  ]);

const cellsOf = (note: NoteRowView, origin: string): Readonly<Record<NoteColumn, CsvCell>> => ({
  document: { kept: note.documentTitle },
  version: { kept: note.versionLabel },
  position: note.position === null ? null : { kept: note.position },
  quote: { kept: cellOfWords(note.quote) },
  note: { kept: cellOfWords(note.text) },
  author: note.authorName,
  written: note.createdAt,
  stance: note.stance && STANCE_WORDS[note.stance],
  tags: { kept: note.tags.join(`${TAG_SIGN} `) },
  state: note.isPrivate ? "draft" : note.resolved ? "resolved" : "open",
  assigned: note.assigned && { kept: note.assigned.name },
  // No matter how a spreadsheet writes the day: it is read by it.
  due: note.assigned?.dueOn ?? null,
  replies: note.replies,
  address: `${origin}${note.href}`,
  id: NOTE_PREFIX + note.id,
  revision: note.revision,
});
