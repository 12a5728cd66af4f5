import type { CanonicalLine } from "./canonical-lines";
import { readListMarker } from "./list-marker";

export const PRINTED_PAGE = "number of a printed page";

/** "[[Page 60365]]", "--- Page 5 ---", "-- 3 of 12 --", "- 2 -": a line that says where a printed page begins. */
const MARK =
  /^(?:\[\[Page [A-Z]{0,2}\d{1,6}[A-Z]?\]\]|([-–—=]{1,5}) ?(?:Page )?\d{1,5}(?: (?:of|\/) \d{1,5})? ?\1)$/iu;
/** The end of a sentence, or what introduces the next line. */
const ENDED = /[.:;!?…]["”’»)\]]*$/u;

/** Whether a line says nothing but where a printed page begins. */
export const isPageMark = (text: string): boolean => MARK.test(text);

/**
 * Moves the mark of a page behind the paragraph that it interrupts, and marks the line that goes on below it. A paragraph goes on where
 * nothing ended above the mark and no capital, figure or item begins below it. What has been moved stays where it is when it is read again.
 */
export function joinOverPages(lines: readonly CanonicalLine[]): readonly CanonicalLine[] {
  if (!lines.some(({ text }) => isPageMark(text))) return lines;
  const joined: CanonicalLine[] = [];
  const marks: CanonicalLine[] = [];
  let last: CanonicalLine | null = null;
  let interrupted = false;
  for (const line of lines) {
    if (isPageMark(line.text)) {
      marks.push({ ...line, afterBlank: true });
      continue;
    }
    const begins = marks.length > 0 && (!interrupted || beginsParagraph(line, last));
    const onwards = begins && goesOn(last, line);
    if (begins && !onwards) joined.push(...marks.splice(0));
    interrupted = marks.length > 0;
    if (onwards) joined.push({ ...line, afterBlank: false, goesOn: true });
    else joined.push(begins ? { ...line, afterBlank: true } : line);
    last = line;
  }
  return [...joined, ...marks];
}

function beginsParagraph(line: CanonicalLine, above: CanonicalLine | null): boolean {
  return line.afterBlank || line.indent !== above?.indent || readListMarker(line.text) !== null;
}

function goesOn(last: CanonicalLine | null, line: CanonicalLine): boolean {
  if (!last || ENDED.test(last.text) || /\t/.test(last.text + line.text)) return false;
  return /^\p{Ll}/u.test(line.text) && readListMarker(line.text) === null;
}
