import { cleanText } from "./clean-text";
import type { NoteBlock, NoteDocument, NoteInline } from "./note-document";

/** A note that reads like the text: a paragraph for every run of lines, hard breaks inside it. Nothing is interpreted. */
export function noteFromPlainText(text: string): NoteDocument {
  const paragraphs = cleanText(text)
    .split(/\n[\t ]*\n\s*/)
    .map((paragraph) => paragraph.replace(/^\n+|\n+$/g, ""));
  return { type: "doc", content: paragraphs.map(paragraphOf) };
}

function paragraphOf(text: string): NoteBlock {
  const content: NoteInline[] = text.split("\n").flatMap((line, at): NoteInline[] => {
    const words: NoteInline[] = line ? [{ type: "text", text: line }] : [];
    return at > 0 ? [{ type: "hardBreak" }, ...words] : words;
  });
  return content.length > 0 ? { type: "paragraph", content } : { type: "paragraph" };
}
