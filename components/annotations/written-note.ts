import type { Editor, JSONContent } from "@tiptap/core";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";

/** A note as it is sent: what the contract takes. */
export type WrittenNote = Readonly<Record<string, unknown>>;

/**
 * The note in an editor as plain data, built anew from what a note may hold. ProseMirror's own attributes have no
 * prototype, and React sends such an object not as data but as a reference that means nothing to the server: a link or
 * a numbered list would be lost on the way. Throws as `parseNoteDocument` does.
 */
export function writtenNote(editor: Editor): WrittenNote {
  return { ...parseNoteDocument(editor.getJSON()) };
}

/** Whether the editor holds the same note as `body`, whatever the editor adds to it of its own. */
export function holdsNote(editor: Editor, body: unknown): boolean {
  try {
    return editor.schema.nodeFromJSON((body ?? null) as JSONContent).eq(editor.state.doc);
  } catch {
    return false;
  }
}
