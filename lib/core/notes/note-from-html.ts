import { parseFragment } from "parse5";
import { AppError } from "@/lib/core/errors";
import { type NoteDocument, noteLimits } from "./note-document";
import { noteFromTree } from "./note-from-tree";

/**
 * A note of HTML nobody vouches for: allow-listed paragraphs, lists, quotations, bold, italic and safe links; every
 * other element is taken off and its words kept, scripts and the like are dropped. The HTML is never rendered.
 * Throws `AppError` "too-large" for more than 200,000 characters of HTML or a note beyond `noteLimits`.
 */
export function noteFromHtml(html: string): NoteDocument {
  if (html.length > 10 * noteLimits.characters)
    throw new AppError("too-large", "The note's HTML is too long.");
  const fragment = parseFragment(html);
  const [only] = fragment.childNodes;
  const own = only !== undefined && "attrs" in only && only.attrs.some(({ name }) => name === "data-note");
  const { note, characters } = noteFromTree(own ? only.childNodes : fragment.childNodes, { exact: own });
  if (characters > noteLimits.characters)
    throw new AppError("too-large", `A note holds at most ${noteLimits.characters} characters.`);
  return note;
}
