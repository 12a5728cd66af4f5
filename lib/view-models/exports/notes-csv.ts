import type { NoteRowView } from "@/lib/contracts/notes-view";
import { csvFile } from "@/lib/core/text/csv-file";
import { STANCE_WORDS } from "@/lib/view-models/notes/say-stance";

const HEAD = [
  "document",
  "version",
  "position",
  "quote",
  "note",
  "author",
  "written",
  "stance",
  "tags",
  "state",
  "assigned",
  "due",
  "replies",
  "address",
] as const;

/** Notes as CSV, a row each, with a head line. Moments are in UTC. @param origin where people open this Variorum */
export const notesCsv = (notes: readonly NoteRowView[], origin: string): string =>
  csvFile([
    HEAD,
    ...notes.map((note) => [
      note.documentTitle,
      note.versionLabel,
      note.position,
      note.quote,
      note.text,
      note.authorName,
      note.createdAt,
      note.stance && STANCE_WORDS[note.stance],
      note.tags.join("; "),
      note.isPrivate ? "draft" : note.resolved ? "resolved" : "open",
      note.assigned?.name ?? null,
      note.assigned?.dueOn ?? null,
      note.replies,
      `${origin}${note.href}`,
    ]),
  ]);
