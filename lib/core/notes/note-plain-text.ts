import { mentionText } from "./mentions";
import type { NoteBlock, NoteDocument, NoteInline, NoteListItem } from "./note-document";

/** The words of a note, a line for each paragraph and each hard break; no list markers, nothing added. */
export function notePlainText(note: NoteDocument): string {
  return note.content.map(textOf).join("\n");
}

function textOf(block: NoteBlock | NoteListItem): string {
  if (block.type === "paragraph") return (block.content ?? []).map(wordsOf).join("");
  const parts: readonly (NoteBlock | NoteListItem)[] = block.content;
  return parts.map(textOf).join("\n");
}

function wordsOf(inline: NoteInline): string {
  if (inline.type === "mention") return mentionText(inline);
  return inline.type === "text" ? inline.text : "\n";
}
