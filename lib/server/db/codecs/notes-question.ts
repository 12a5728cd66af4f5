import "server-only";
import type { NotesQuestion } from "@/lib/contracts/notes-input";
import { codec, numbered } from "./codec";
import { oneOf, optional, record, text } from "./reading";

/** What a saved view asks of the notes. Somebody it names may have left since, and a document may be gone. */
export const notesQuestionCodec = codec<NotesQuestion>(
  "a saved view",
  [numbered],
  record<NotesQuestion>({
    documentId: optional(text),
    authorId: optional(text),
    mine: optional(oneOf({ yes: true })),
    assigned: optional(text),
    due: optional(oneOf({ any: true, today: true, overdue: true })),
    tag: optional(text),
    stance: optional(oneOf({ support: true, concern: true, question: true, record: true })),
    state: optional(oneOf({ open: true, resolved: true, draft: true })),
    sort: optional(oneOf({ newest: true, oldest: true })),
  }),
);
