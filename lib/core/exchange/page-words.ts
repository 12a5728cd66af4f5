import type { Block } from "@/lib/core/documents/block";
import type { Range } from "@/lib/core/text/range";

/** A word as a browser finds it on the page a text was taken from. */
export interface PageWord extends Range {
  /** Words of one line follow each other on the page without a break: a term may hold several of them. */
  readonly line: Range;
  /** A mark that calls a note stands against it: the page may write both as one word, so a term may not end with it. */
  readonly glued: boolean;
}

/** A mark that calls a note, as canonical text writes it: "12 percent[1]". */
const NOTE_MARK = /\[[^[\]\s]{1,8}\]/gu;
/** A line is looked at so far to either side; the word at a cut is left out. */
const MOST = 2_000;

/**
 * The words between two offsets, as browsers cut them (UAX 29 with the dictionaries of ICU, by `Intl.Segmenter`: a term of a
 * text directive is found as whole words only). Printed list markers are left out, for a style sheet writes most of them;
 * cells, lines and note marks part the words into lines. Linear in what is looked at, at most a few thousand characters a
 * block.
 */
export function pageWords(text: string, blocks: readonly Block[], { start, end }: Range): PageWord[] {
  const words: PageWord[] = [];
  for (const block of blocks) {
    if (block.end <= start) continue;
    if (block.start >= end) break;
    const from = Math.max(wordsStart(text, block), start - MOST);
    const to = Math.min(block.end, end + MOST);
    for (const line of linesOf(text, { start: from, end: to })) {
      if (line.end > start && line.start < end) words.push(...wordsOfLine(text, line, block));
    }
  }
  return words.filter((word) => word.end > start && word.start < end);
}

interface Line extends Range {
  readonly markBefore: boolean;
  readonly markAfter: boolean;
}

/** Stretches without a line break, a tab between cells, or a note mark. */
function linesOf(text: string, { start, end }: Range): Line[] {
  const lines: Line[] = [];
  let at = start;
  for (const piece of text.slice(start, end).split(/[\n\t]/u)) {
    let from = at;
    let markBefore = false;
    for (const mark of piece.matchAll(NOTE_MARK)) {
      lines.push({ start: from, end: at + mark.index, markBefore, markAfter: true });
      from = at + mark.index + mark[0].length;
      markBefore = true;
    }
    lines.push({ start: from, end: at + piece.length, markBefore, markAfter: false });
    at += piece.length + 1;
  }
  return lines;
}

let segmenter: Intl.Segmenter | undefined;

function wordsOfLine(text: string, line: Line, block: Range): PageWord[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "word" });
  const words: PageWord[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(line.start, line.end))) {
    if (!isWordLike) continue;
    const start = line.start + index;
    const end = start + segment.length;
    // Cut off by the limit, not by the page.
    if (start === line.start && start > block.start && /[\p{L}\p{N}]/u.test(text[start - 1] ?? "")) continue;
    if (end === line.end && end < block.end && /[\p{L}\p{N}]/u.test(text[end] ?? "")) continue;
    const glued = (line.markBefore && start === line.start) || (line.markAfter && end === line.end);
    words.push({ start, end, line: { start: line.start, end: line.end }, glued });
  }
  return words;
}

/** Where the words of a block begin, after its printed marker. */
function wordsStart(text: string, block: Block): number {
  if (!block.marker || !text.startsWith(block.marker, block.start)) return block.start;
  return block.start + block.marker.length;
}
