import type { Range } from "@/lib/core/text/range";
import { scanSentences } from "@/lib/core/text/scan-sentences";
import { trimRange } from "@/lib/core/text/trim-range";
import { LONGEST_SENTENCE } from "./units";

/** A stretch of a row that is cut open. */
export interface RowPiece {
  readonly start: number;
  readonly end: number;
  /** What stands between two open cells, counted from 0; `null` of a sentence in one of them. */
  readonly frame: number | null;
}

/** A line ends within a cell; the letters of the tag stand for no word. */
const lineBreaks = /(?:<br\s*\/?>\s*)+/giu;

/**
 * The row `text[start, end)` cut at the stretches `open` (cells, or places between two, in order) and these at their sentences and
 * lines. What stands before, between and behind them keeps its tabs or bars, and is a row of its own. Linear.
 */
export function rowPieces(text: string, start: number, end: number, open: readonly Range[]): RowPiece[] {
  const pieces: RowPiece[] = [];
  const push = (from: number, to: number, frame: number | null) => {
    if (from < to) pieces.push({ start: from, end: to, frame });
  };
  let at = start;
  open.forEach((cell, frame) => {
    push(at, cell.start, frame);
    sentencesOf(text, cell.start, cell.end, (from, to) => push(from, to, null));
    at = cell.end;
  });
  push(at, end, open.length);
  return pieces;
}

function sentencesOf(
  text: string,
  start: number,
  end: number,
  emit: (start: number, end: number) => void,
): void {
  let at = start;
  for (const { 0: tags, index } of text.slice(start, end).matchAll(lineBreaks)) {
    scanSentences(text, at, start + index, LONGEST_SENTENCE, emit);
    at = start + index + tags.length;
    const tag = trimRange(text, start + index, at);
    if (tag) emit(tag.start, tag.end);
  }
  scanSentences(text, at, end, LONGEST_SENTENCE, emit);
}
