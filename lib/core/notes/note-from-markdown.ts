import { AppError } from "@/lib/core/errors";
import { markdownHtml } from "./markdown-html";
import { type NoteDocument, noteLimits } from "./note-document";
import { noteFromHtml } from "./note-from-html";
import { parseNoteDocument } from "./parse-note-document";

/**
 * A note of Markdown nobody vouches for, as what it means.
 * @throws AppError "too-large" beyond `noteLimits`, "invalid" for what a note cannot hold
 */
export function noteFromMarkdown(markdown: string): NoteDocument {
  // The reader of Markdown runs out of stack in megabytes; signs of Markdown are a part of the words.
  if (markdown.length > 10 * noteLimits.characters)
    throw new AppError("too-large", `A note holds at most ${noteLimits.characters} characters.`);
  return parseNoteDocument(noteFromHtml(markdownHtml(markdown)));
}
