import type { Range } from "@/lib/core/text/range";
import type { ComparisonRow, RowBlock, RowPiece } from "./comparison-rows";

/** What becomes of words, or of the end of a paragraph, from the older text to the newer one. */
export type TrackedState = "kept" | "inserted" | "deleted" | "moved-from" | "moved-to";

/** A run of words; a kept one has its place in both texts and reads the same there. */
export interface TrackedRun {
  readonly state: TrackedState;
  /** `null` for what only the newer text has. */
  readonly older: Range | null;
  /** `null` for what only the older text has. */
  readonly newer: Range | null;
  /** Key of the change it belongs to, `null` outside all changes. */
  readonly change: string | null;
}

/** A paragraph of the merged text. Where its end is deleted it goes on in the next one of the newer text, and so backwards. */
export interface TrackedParagraph {
  readonly runs: readonly TrackedRun[];
  /** What becomes of its end. */
  readonly end: TrackedState;
  /** Key of the change the end belongs to, where a whole paragraph came, went or moved. */
  readonly change: string | null;
  /** The block it is on each side; `null` where that side has none that ends here. */
  readonly older: number | null;
  readonly newer: number | null;
}

interface Options {
  /** Rows of tables cannot be joined or moved by parts: such a row is kept cell by cell, or gives way as a whole. */
  readonly isTableRow: (side: "older" | "newer", block: number) => boolean;
}

/**
 * Two texts as one with tracked changes, as word processors keep them. Taking every run that is not "inserted" or
 * "moved-to", and every end that is neither, gives the older blocks, character for character; the same without "deleted"
 * and "moved-from" gives the newer ones. Both hold for any rows, whatever they pair. Linear in pieces.
 */
export function trackedParagraphs(
  rows: readonly ComparisonRow[],
  texts: { readonly older: string; readonly newer: string },
  { isTableRow }: Options,
): TrackedParagraph[] {
  const paragraphs = rows.flatMap((row) => {
    const inTable = (side: "older" | "newer") => row[side].some(({ block }) => isTableRow(side, block));
    if (row.older.length === 0) return row.newer.map((block) => alone(block, "newer", inTable("newer")));
    if (row.newer.length === 0) return row.older.map((block) => alone(block, "older", inTable("older")));
    if (!inTable("older") && !inTable("newer")) return merge(row, texts);
    const [paragraph, ...more] = row.older.length === 1 && row.newer.length === 1 ? merge(row, texts) : [];
    return paragraph && more.length === 0 && keepsItsCells(paragraph, texts)
      ? [{ ...paragraph, runs: paragraph.runs.map(unmoved) }]
      : [
          ...row.older.map((block) => alone(block, "older", true)),
          ...row.newer.map((block) => alone(block, "newer", true)),
        ];
  });
  return withWholeMoves(paragraphs);
}

/** A block that stands on one side only. */
function alone(block: RowBlock, side: "older" | "newer", inTable: boolean): TrackedParagraph {
  const keys = new Set(block.pieces.map(({ change }) => change));
  const runs = block.pieces.map((piece) => runOf(piece, side));
  const moved =
    !inTable && runs.some(({ state }) => state === (side === "older" ? "moved-from" : "moved-to"));
  const end = side === "older" ? (moved ? "moved-from" : "deleted") : moved ? "moved-to" : "inserted";
  return {
    runs: inTable ? runs.map(unmoved) : runs,
    end,
    change: keys.size === 1 ? (block.pieces[0]?.change ?? null) : null,
    older: side === "older" ? block.block : null,
    newer: side === "newer" ? block.block : null,
  };
}

function runOf({ range, kind, moved, change }: RowPiece, side: "older" | "newer"): TrackedRun {
  const passage = moved && kind === "equal";
  return side === "older"
    ? { state: passage ? "moved-from" : "deleted", older: range, newer: null, change }
    : { state: passage ? "moved-to" : "inserted", older: null, newer: range, change };
}

const unmoved = (run: TrackedRun): TrackedRun =>
  run.state === "moved-from"
    ? { ...run, state: "deleted" }
    : run.state === "moved-to"
      ? { ...run, state: "inserted" }
      : run;

/** One side of a row as a stream: its pieces in order, and `null` where a block ends. */
class Stream {
  private at = 0;
  /** Characters of the current piece that are used. */
  private used = 0;
  private readonly items: readonly { readonly block: number; readonly piece: RowPiece | null }[];

  constructor(
    blocks: readonly RowBlock[],
    private readonly text: string,
    private readonly side: "older" | "newer",
  ) {
    this.items = blocks.flatMap(({ block, pieces }) => [
      ...pieces.map((piece) => ({ block, piece })),
      { block, piece: null },
    ]);
  }

  get block(): number {
    return this.items[this.at]?.block ?? -1;
  }

  get isAtEnd(): boolean {
    return this.items[this.at]?.piece === null;
  }

  get isLast(): boolean {
    return this.at >= this.items.length - 1;
  }

  /** Words that both texts have in their place, as far as they are not used; "" elsewhere. */
  get shared(): string {
    const piece = this.items[this.at]?.piece;
    if (piece?.kind !== "equal" || piece.moved) return "";
    return this.text.slice(piece.range.start + this.used, piece.range.end);
  }

  /** Uses a stretch of shared words. */
  take(length: number): { readonly range: Range; readonly change: string | null } {
    const piece = this.items[this.at]?.piece as RowPiece;
    const start = piece.range.start + this.used;
    this.used += length;
    if (start + length >= piece.range.end) this.next();
    return { range: { start, end: start + length }, change: piece.change };
  }

  /** Uses up what stands on this side only, up to shared words or the end of a block. */
  own(runs: TrackedRun[]): void {
    for (
      let piece = this.items[this.at]?.piece;
      piece && this.shared === "";
      piece = this.items[this.at]?.piece
    ) {
      if (piece.range.start + this.used < piece.range.end) runs.push(runOf(piece, this.side));
      this.next();
    }
  }

  /** Uses shared words as words of this side only. */
  drop(length: number): TrackedRun {
    const { range, change } = this.take(length);
    return this.side === "older"
      ? { state: "deleted", older: range, newer: null, change }
      : { state: "inserted", older: null, newer: range, change };
  }

  next(): void {
    this.at++;
    this.used = 0;
  }
}

const BLANKS = /^[\s\u00a0]+/u;

/** Blocks that stand for each other: what both share once, what is gone before what came in its place. */
function merge(
  row: ComparisonRow,
  texts: { readonly older: string; readonly newer: string },
): TrackedParagraph[] {
  const older = new Stream(row.older, texts.older, "older");
  const newer = new Stream(row.newer, texts.newer, "newer");
  const paragraphs: TrackedParagraph[] = [];
  let runs: TrackedRun[] = [];
  const end = (state: TrackedState) => {
    paragraphs.push({
      runs,
      end: state,
      change: null,
      older: state === "inserted" ? null : older.block,
      newer: state === "deleted" ? null : newer.block,
    });
    runs = [];
    if (state !== "inserted") older.next();
    if (state !== "deleted") newer.next();
  };
  for (;;) {
    older.own(runs);
    newer.own(runs);
    const [here, there] = [older.shared, newer.shared];
    if (here && there) {
      const length = Math.min(here.length, there.length);
      if (here.startsWith(there.slice(0, length))) {
        const from = older.take(length);
        const to = newer.take(length);
        runs.push({ state: "kept", older: from.range, newer: to.range, change: to.change });
        continue;
      }
      // One side has white space where the other has the border of a block; else nothing is held to be the same.
      const [blanks, others] = [BLANKS.exec(here)?.[0], BLANKS.exec(there)?.[0]];
      runs.push(
        blanks && !others
          ? older.drop(blanks.length)
          : others && !blanks
            ? newer.drop(others.length)
            : older.drop(here.length),
      );
    } else if (older.isAtEnd && newer.isAtEnd) {
      const done = older.isLast && newer.isLast;
      end(done || (!older.isLast && !newer.isLast) ? "kept" : older.isLast ? "inserted" : "deleted");
      if (done) return paragraphs;
    } else if (older.isAtEnd && !older.isLast) end("deleted");
    else if (newer.isAtEnd && !newer.isLast) end("inserted");
    else if (here) runs.push(older.drop(here.length));
    else runs.push(newer.drop(there.length));
  }
}

/** True where no border of a cell came or went: every tab is kept. */
function keepsItsCells(
  { runs }: TrackedParagraph,
  texts: { readonly older: string; readonly newer: string },
): boolean {
  return runs.every(({ state, older, newer }) => {
    if (state === "kept") return true;
    const words = older
      ? texts.older.slice(older.start, older.end)
      : newer
        ? texts.newer.slice(newer.start, newer.end)
        : "";
    return !words.includes("\t");
  });
}

/** A move has two ends; where the other one is no longer told as one, words are gone and new. */
function withWholeMoves(paragraphs: readonly TrackedParagraph[]): TrackedParagraph[] {
  const ends = { "moved-from": new Set<string | null>(), "moved-to": new Set<string | null>() };
  for (const { runs } of paragraphs)
    for (const { state, change } of runs)
      if (state === "moved-from" || state === "moved-to") ends[state].add(change);
  const isWhole = (change: string | null) => ends["moved-from"].has(change) && ends["moved-to"].has(change);
  return paragraphs.map((paragraph) => {
    const runs = paragraph.runs.map((run) => (isWhole(run.change) ? run : unmoved(run)));
    const moves = runs.some(({ state }) => state === "moved-from" || state === "moved-to");
    const end =
      moves || !paragraph.end.startsWith("moved")
        ? paragraph.end
        : paragraph.end === "moved-from"
          ? ("deleted" as const)
          : ("inserted" as const);
    return { ...paragraph, runs, end };
  });
}
