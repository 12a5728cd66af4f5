import type { Block } from "@/lib/core/documents/block";
import type { Range } from "@/lib/core/text/range";
import { type PageWord, pageWords } from "./page-words";

/** What a text directive names: a passage by its words or by its two ends, and the words around it where it needs them. */
export interface FragmentTerms {
  readonly start: string;
  /** `null` where `start` is the whole passage. */
  readonly end: string | null;
  /** Empty where the words alone lead to the passage. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Up to so many words are named whole; more by their ends, for a line may break anywhere between. */
const MOST_WHOLE = 3;
/** Passages shorter than this are named by ends of two words where those lead there alone, else whole. */
const SHORT = 8;
const LONGEST_WHOLE = 100;
const WORDS_AT_AN_END = 3;
const WORDS_OF_CONTEXT = 4;
/** How far around the passage words are looked for, in UTF-16 units. */
const AROUND = 300;

/**
 * Chooses the terms by which a browser finds a passage on the page the text was taken from (URL Fragment Text Directives).
 * Browsers find whole words only, never over the border of a block, a cell or a line break, and know no printed list
 * markers: so the ends are widened to whole words, and a passage that crosses a border is named by its two ends. A
 * word that a note mark stands against may be another word on the page: an end gives way to the word beside it.
 * Context is added where the words stand earlier in the text as well. `null` where the passage holds no word.
 */
export function fragmentTerms(text: string, blocks: readonly Block[], passage: Range): FragmentTerms | null {
  const near = (at: number): Range => ({ start: Math.max(0, at - AROUND), end: at + AROUND });
  const isShort = passage.end - passage.start <= 2 * AROUND;
  const around = { start: near(passage.start).start, end: near(passage.end).end };
  const head = pageWords(text, blocks, isShort ? around : near(passage.start));
  const tail = isShort ? head : pageWords(text, blocks, near(passage.end));
  const first = firstWord(head, passage);
  const last = lastWord(tail, passage);
  if (!first || !last || last.end < first.end) return null;

  const whole = { start: first.start, end: last.end };
  const between = head.filter(({ start, end }) => start >= first.start && end <= last.end);
  const inOneLine = first.line.start === last.line.start && isShort;
  const mayBeWhole = inOneLine && last.end - first.start <= LONGEST_WHOLE;
  const named = (start: Range, end: Range): FragmentTerms => ({
    start: words(text, start),
    end: start === end ? null : words(text, end),
    ...context(text, head, tail, start, end),
  });
  if (mayBeWhole && between.length <= MOST_WHOLE) return named(whole, whole);
  const most = inOneLine ? Math.min(WORDS_AT_AN_END, between.length >> 1) : WORDS_AT_AN_END;
  const isBrief = mayBeWhole && between.length < SHORT;
  const start = { start: first.start, end: endOfTerm(head, first, isBrief ? 2 : most) };
  const end = { start: startOfTerm(tail, last, isBrief ? 2 : most), end: last.end };
  if (start.end > end.start) return named(whole, whole);
  const ends = named(start, end);
  return isBrief && (ends.prefix !== "" || ends.suffix !== "") ? named(whole, whole) : ends;
}

function firstWord(head: readonly PageWord[], passage: Range): PageWord | undefined {
  const at = head.findIndex(({ end }) => end > passage.start);
  const word = head[at];
  if (!word || word.start >= passage.end) return undefined;
  if (!word.glued) return word;
  const before = head[at - 1];
  if (before && !before.glued && before.line.start === word.line.start) return before;
  return head.slice(at).find(({ glued }) => !glued);
}

function lastWord(tail: readonly PageWord[], passage: Range): PageWord | undefined {
  const at = tail.findLastIndex(({ start }) => start < passage.end);
  const word = tail[at];
  if (!word || word.end <= passage.start) return undefined;
  if (!word.glued) return word;
  const after = tail[at + 1];
  // The word after a mark is in another stretch of the same line of the page.
  if (after && !after.glued && after.start - word.end < 16) return after;
  return tail.slice(0, at).findLast(({ glued }) => !glued);
}

/** Where a term of at most `most` words ends that begins with `first`: in its line, and not with a glued word. */
function endOfTerm(head: readonly PageWord[], first: PageWord, most: number): number {
  const line = head.filter(({ start, line }) => start >= first.start && line.start === first.line.start);
  return line.slice(0, Math.max(1, most)).findLast(({ glued }) => !glued)?.end ?? first.end;
}

function startOfTerm(tail: readonly PageWord[], last: PageWord, most: number): number {
  const line = tail.filter(({ end, line }) => end <= last.end && line.start === last.line.start);
  return line.slice(-Math.max(1, most)).find(({ glued }) => !glued)?.start ?? last.start;
}

/** The words around, where the terms alone would lead to an earlier place. */
function context(
  text: string,
  head: readonly PageWord[],
  tail: readonly PageWord[],
  start: Range,
  end: Range,
): Pick<FragmentTerms, "prefix" | "suffix"> {
  const folded = text.toLowerCase();
  const term = (range: Range) => folded.slice(range.start, range.end);
  const isFirst = folded.indexOf(term(start)) >= start.start;
  const isOnly = start !== end || folded.indexOf(term(start), start.end) < 0;
  const endsFirst = start === end || folded.indexOf(term(end), start.end) >= end.start;
  const prefix = isFirst && isOnly ? "" : prefixOf(text, head, start);
  const suffix = endsFirst && (start !== end || (isFirst && isOnly)) ? "" : suffixOf(text, tail, end);
  return { prefix, suffix };
}

function prefixOf(text: string, head: readonly PageWord[], { start }: Range): string {
  const before = head.filter(({ end }) => end <= start);
  const last = before.at(-1);
  if (!last || /\[/u.test(text.slice(last.end, start))) return "";
  const line = before.filter((word) => word.line.start === last.line.start).slice(-WORDS_OF_CONTEXT);
  const first = line.find(({ glued }) => !glued);
  // What stands in a line before belongs to the prefix to its very end; what opens the own line may not be passed over.
  const isOwnLine = last.line.end > start;
  if (!first || (!isOwnLine && !opensLine(text, head, start))) return "";
  return words(text, { start: first.start, end: isOwnLine ? start : last.line.end });
}

function suffixOf(text: string, tail: readonly PageWord[], { end }: Range): string {
  const after = tail.filter(({ start }) => start >= end);
  const first = after[0];
  if (!first || /\[/u.test(text.slice(end, first.start))) return "";
  const line = after.filter((word) => word.line.start === first.line.start).slice(0, WORDS_OF_CONTEXT);
  const last = line.findLast(({ glued }) => !glued);
  const isOwnLine = first.line.start < end;
  if (!last) return "";
  if (isOwnLine) return words(text, { start: end, end: last.end });
  const own = tail.find((word) => word.end === end);
  const closes = own !== undefined && text.slice(end, own.line.end).trim() === "";
  return closes ? words(text, { start: first.line.start, end: last.end }) : "";
}

const opensLine = (text: string, head: readonly PageWord[], start: number): boolean => {
  const own = head.find((word) => word.start === start);
  return own !== undefined && text.slice(own.line.start, start).trim() === "";
};

/** As a page shows them: one space for any run of white space, no soft hyphens. */
const words = (text: string, { start, end }: Range): string =>
  text
    .slice(start, end)
    .replace(/\u00ad/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
