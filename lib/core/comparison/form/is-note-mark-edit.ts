import type { Edit } from "@/lib/core/comparison/words/edit";

const MARK = "\\[(?:\\d{1,3}|[a-z]|[ivx]{2,5}|[*†‡§¶#]{1,3})\\]";
/** Marks that call notes, one after the other: "[3]", "[a][*]". */
const marks = new RegExp(`^(?:${MARK})*$`, "u");
const behindWord = new RegExp(`(?<=[^\\s([])${MARK}`, "gu");

/** A text without the marks that call notes. */
export const withoutNoteMarks = (text: string) => (text.includes("[") ? text.replace(behindWord, "") : text);

/** Longer stretches hold more than marks. */
const LONGEST = 40;

/**
 * Does an edit change no more than by which mark a note is called ("word[3]", "word[4]"), or whether one is? A mark stands right
 * behind a word, a number or a sign, never behind white space: "see [3]" says which.
 */
export function isNoteMarkEdit(older: string, newer: string, [o0, o1, n0, n1]: Edit): boolean {
  if (o1 - o0 > LONGEST || n1 - n0 > LONGEST) return false;
  const from = withBrackets(older, o0, o1);
  const to = withBrackets(newer, n0, n1);
  return (
    (from !== "" || to !== "") &&
    marks.test(from) &&
    marks.test(to) &&
    isBehindWord(older, o0) &&
    isBehindWord(newer, n0)
  );
}

/** What changed, and the brackets around it where they stay. */
function withBrackets(text: string, start: number, end: number): string {
  const isInside = text.charAt(start - 1) === "[" && text.charAt(end) === "]";
  return isInside ? text.slice(start - 1, end + 1) : text.slice(start, end);
}

function isBehindWord(text: string, start: number): boolean {
  const at = text.charAt(start - 1) === "[" ? start - 2 : start - 1;
  return at >= 0 && /[^\s([]/u.test(text.charAt(at));
}
