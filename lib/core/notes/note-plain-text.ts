import type { NoteBlock, NoteDocument, NoteListItem } from "./note-document";

/** The words of a note, a line for each paragraph and each hard break; no list markers, nothing added. */
export function notePlainText(note: NoteDocument): string {
  return note.content.map(textOf).join("\n");
}

function textOf(block: NoteBlock | NoteListItem): string {
  if (block.type === "paragraph")
    return (block.content ?? []).map((inline) => (inline.type === "text" ? inline.text : "\n")).join("");
  const parts: readonly (NoteBlock | NoteListItem)[] = block.content;
  return parts.map(textOf).join("\n");
}
