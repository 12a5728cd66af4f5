import { markdownHtml } from "./markdown-html";
import type { NoteDocument } from "./note-document";
import { noteFromHtml } from "./note-from-html";
import { parseNoteDocument } from "./parse-note-document";

/**
 * A note of Markdown nobody vouches for, as what it means.
 * @throws AppError "too-large" beyond `noteLimits`, "invalid" for what a note cannot hold
 */
export const noteFromMarkdown = (markdown: string): NoteDocument =>
  parseNoteDocument(noteFromHtml(markdownHtml(markdown)));
