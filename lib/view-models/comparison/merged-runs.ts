import type { Change } from "@/lib/core/comparison/changes/change";
import type { ComparisonRow, RowBlock, RowPiece } from "@/lib/core/comparison/changes/comparison-rows";
import type { Range } from "@/lib/core/text/range";

/** A run of words to print in one way; `range` is in the text of `side`. */
export interface Run {
  readonly side: "older" | "newer";
  readonly range: Range;
  /** "away": the older end of a passage that stands elsewhere in the newer text. */
  readonly kind: "equal" | "inserted" | "deleted" | "away";
  readonly change: string | null;
  readonly cosmetic: boolean;
  readonly moved: boolean;
}

/** A block of the merged text: runs of both sides, in reading order. */
export interface MergedBlock {
  readonly newer: RowBlock;
  readonly runs: readonly Run[];
}

interface Texts {
  readonly older: string;
  readonly newer: string;
}

/**
 * One text of two: the newer blocks of a row with what is gone put back where it stood, before what replaced it.
 * A moved passage is shown in full at its newer end, with the edits inside it; its older end is "away".
 * Reading the runs of side "newer" gives the newer blocks, character for character.
 */
export function mergedRuns(
  row: Pick<ComparisonRow, "older" | "newer">,
  texts: Texts,
  changes: ReadonlyMap<string, Change>,
): MergedBlock[] {
  const left = row.older.flatMap(({ pieces }) => pieces);
  let at = 0;
  /** Characters of `left[at]` that stand in the newer text already. */
  let used = 0;
  const gone = (runs: Run[]) => {
    for (let piece = left[at]; piece && (piece.kind !== "equal" || piece.moved); piece = left[++at]) {
      if (piece.moved) pushMovedAway(runs, piece);
      else runs.push(runOf("older", piece));
    }
  };
  const merged: { newer: RowBlock; runs: Run[] }[] = [];
  for (const block of row.newer) {
    const runs: Run[] = [];
    for (const piece of block.pieces) {
      if (piece.moved) {
        pushMovedHere(runs, piece, block.range, changes);
        continue;
      }
      if (piece.kind !== "equal") {
        gone(runs);
        runs.push(runOf("newer", piece));
        continue;
      }
      for (let start = piece.range.start; start < piece.range.end; ) {
        if (used === 0) gone(runs);
        const counterpart = left[at];
        if (!counterpart) {
          runs.push({ ...runOf("newer", piece), range: { start, end: piece.range.end } });
          break;
        }
        const newerBlanks = newerBlanksAt(texts, counterpart, used, start, piece.range.end);
        if (newerBlanks > 0) {
          runs.push({ ...runOf("newer", piece), range: { start, end: start + newerBlanks } });
          start += newerBlanks;
          continue;
        }
        used += olderBlanks(texts, counterpart, used, start);
        const rest = counterpart.range.end - counterpart.range.start - used;
        const end = Math.min(piece.range.end, start + Math.max(rest, 0));
        if (end > start) runs.push({ ...runOf("newer", piece), range: { start, end } });
        used += end - start;
        start = end;
        if (used >= counterpart.range.end - counterpart.range.start) {
          at++;
          used = 0;
        }
      }
    }
    merged.push({ newer: block, runs });
  }
  const last = merged.at(-1);
  if (last) for (; at < left.length; at++) gone(last.runs);
  return merged.map(({ newer, runs }) => ({ newer, runs: joined(runs) }));
}

/** The pieces of one block as runs of its own side. */
export function ownRuns(block: RowBlock, side: "older" | "newer"): Run[] {
  return joined(block.pieces.map((piece) => runOf(side, piece)));
}

function runOf(side: "older" | "newer", { range, kind, change, cosmetic, moved }: RowPiece): Run {
  return { side, range, kind, change, cosmetic, moved };
}

/** Paragraph breaks belong to no block, so one side may have white space where the other has a border. */
function olderBlanks(texts: Texts, older: RowPiece, used: number, newerAt: number): number {
  return isBlank(texts.newer.charCodeAt(newerAt))
    ? 0
    : blanks(texts.older, older.range.start + used, older.range.end);
}

function newerBlanksAt(
  texts: Texts,
  older: RowPiece,
  used: number,
  newerAt: number,
  newerEnd: number,
): number {
  return isBlank(texts.older.charCodeAt(older.range.start + used))
    ? 0
    : blanks(texts.newer, newerAt, newerEnd);
}

function blanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at - from;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
}

function pushMovedAway(runs: Run[], piece: RowPiece): void {
  const last = runs.at(-1);
  if (last?.kind === "away" && last.change === piece.change) {
    runs[runs.length - 1] = { ...last, range: { start: last.range.start, end: piece.range.end } };
  } else runs.push({ ...runOf("older", piece), kind: "away" });
}

/** A piece of a moved passage at its newer end; what was edited away stands before the piece that follows it. */
function pushMovedHere(
  runs: Run[],
  piece: RowPiece,
  block: Range,
  changes: ReadonlyMap<string, Change>,
): void {
  const change = piece.change === null ? undefined : changes.get(piece.change);
  const gone = (at: number, edge: "start" | "end") => {
    for (const { older, newer, cosmetic } of change?.words ?? []) {
      if (newer[edge] !== at || older.end <= older.start) continue;
      if (edge === "end" && newer.start < newer.end) continue;
      const last = runs.at(-1);
      if (last?.side === "older" && last.range.start === older.start) continue;
      runs.push({
        side: "older",
        range: older,
        kind: "deleted",
        change: piece.change,
        cosmetic: cosmetic.length > 0,
        moved: true,
      });
    }
  };
  gone(piece.range.start, "start");
  runs.push(runOf("newer", piece));
  if (change?.newer?.end === piece.range.end || block.end === piece.range.end) gone(piece.range.end, "end");
}

/** Neighbours that are printed alike become one run. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (
      last &&
      last.range.end === run.range.start &&
      last.side === run.side &&
      last.kind === run.kind &&
      last.change === run.change &&
      last.cosmetic === run.cosmetic &&
      last.moved === run.moved
    ) {
      out[out.length - 1] = { ...last, range: { start: last.range.start, end: run.range.end } };
    } else out.push(run);
  }
  return out;
}
