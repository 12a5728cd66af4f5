import type { SideWords } from "@/lib/core/comparison/words/side-words";
import { WordClass } from "@/lib/core/comparison/words/word-sequence";
import type { WordTable } from "@/lib/core/comparison/words/word-table";
import { rowCells, WORDY_CELL } from "./row-cells";

/** "Budget: €12 million" is short; so long a line is a sentence. */
const MOST_TOKENS = 14;
/** A label is this long before its colon. */
const LONGEST_LABEL = 5;
/** A dated or numbered heading is short, too. */
const MOST_OF_SHAPE = 8;

/** What a unit is known by besides its words, or instead of them. */
export interface UnitFeatures {
  readonly ids: readonly number[];
  readonly withWords: boolean;
  readonly isRow: boolean;
}

const nothing: UnitFeatures = { ids: [], withWords: true, isRow: false };

/** A row of a table is its cells, and the words of those that hold sentences; a row of links is like no sentence; a short line has a label or a shape. */
export function unitFeatures(side: SideWords, unit: number, words: WordTable): UnitFeatures {
  const { units } = side;
  if (units.isRow(unit)) {
    const cells = cellsOf(units.text, units.start(unit), units.end(unit));
    const withWords = cells.some((cell) => cell.length >= WORDY_CELL);
    return { ids: cells.map((cell) => words.cellId(cell)), withWords, isRow: true };
  }
  if (units.isCrumbs(unit)) {
    const ids: number[] = [];
    for (let k = side.from(unit); k < side.to(unit); k++)
      ids.push(words.crumbId(words.text(words.foldedIdOf(side.ids[k] as number))));
    return { ids, withWords: false, isRow: false };
  }
  const ids = unitLabels(side, unit, words);
  return ids.length === 0 ? nothing : { ids, withWords: true, isRow: false };
}

/** What the cells of a row say, but the empty ones. */
function cellsOf(text: string, start: number, end: number): string[] {
  return (rowCells(text, start, end) ?? [])
    .map((cell) => plainCell(text.slice(cell.start, cell.end)))
    .filter((cell) => cell !== "");
}

/** Emphasis and the address of a link say nothing of which row it is; a cell of such signs alone stays what it is. */
function plainCell(cell: string): string {
  const folded = cell.replace(/\s+/gu, " ").trim().toLowerCase();
  const bare = folded.replace(linked, "$1").replace(emphasis, "").trim();
  return bare === "" ? folded : bare;
}

const emphasis = /[*_`~]+/gu;
/** "[words](address)" as it is written in Markdown. */
const linked = /\[([^[\]]*)\]\([^()\s]*\)/gu;

/**
 * What a short line is known by, as words of the table: its label ("Status: Draft" by "Status:"), and its shape where figures and dates
 * stand in it ("24 Nov. 2021", "Fiscal year 2014"). Two such lines in the same place are one line with another value.
 */
function unitLabels(side: SideWords, unit: number, words: WordTable): number[] {
  const from = side.contentFrom(unit);
  const count = side.to(unit) - from;
  if (count < 1 || count > MOST_TOKENS) return [];
  const label = labelEnd(side, from, count);
  const labels: number[] = [];
  if (label > 0) labels.push(words.labelId(foldedWords(side, from, from + label, words)));
  if (count <= MOST_OF_SHAPE) {
    const shape = shapeOf(side, from, from + count, words);
    if (shape !== null) labels.push(words.labelId(shape));
  }
  return labels;
}

/** Two units, of which each has a label or shape that the other has, too. */
export function haveOneLabel(
  older: SideWords,
  newer: SideWords,
  { o0, o1, n0, n1 }: { readonly o0: number; readonly o1: number; readonly n0: number; readonly n1: number },
  words: WordTable,
): boolean {
  if (o1 - o0 !== 1 || n1 - n0 !== 1) return false;
  const labels = new Set(unitLabels(older, o0, words));
  return labels.size > 0 && unitLabels(newer, n0, words).some((label) => labels.has(label));
}

/** Tokens before the first colon, 0 where there is no label or nothing behind it. */
function labelEnd({ tokens, units }: SideWords, from: number, count: number): number {
  for (let k = 1; k <= LONGEST_LABEL && k + 1 < count; k++) {
    const start = tokens.start(from + k);
    const unit = units.text.charCodeAt(start);
    if ((unit === 0x3a || unit === 0xff1a) && tokens.end(from + k) === start + 1) return k;
  }
  return 0;
}

function foldedWords(side: SideWords, from: number, to: number, words: WordTable): string {
  let label = ":";
  for (let k = from; k < to; k++) label += ` ${words.text(words.foldedIdOf(side.ids[k] as number))}`;
  return label;
}

/** The words with figures left open, `null` where there are none. */
function shapeOf(side: SideWords, from: number, to: number, words: WordTable): string | null {
  if (!hasFigure(side.units.text, side.tokens.start(from), side.tokens.end(to - 1))) return null;
  let shape = "#";
  let figures = 0;
  for (let k = from; k < to; k++) {
    const id = side.ids[k] as number;
    const word = words.text(words.foldedIdOf(id));
    if (/\d/u.test(word)) {
      figures++;
      shape += /\p{L}/u.test(word) ? " date" : " 0";
    } else if (words.classOf(id) !== WordClass.sign) shape += ` ${word}`;
  }
  return figures > 0 ? shape : null;
}

/** May there be a figure? Those in a compatibility form stand behind all else. */
function hasFigure(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x30 && unit <= 0x39) || unit >= 0xd800) return true;
  }
  return false;
}
