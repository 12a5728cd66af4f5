import { CutUnits } from "@/lib/core/comparison/units/cut-units";
import { type RowPiece, rowPieces } from "@/lib/core/comparison/units/row-pieces";
import type { Units } from "@/lib/core/comparison/units/units";
import { wordyCellPairs, wordyCells } from "@/lib/core/comparison/units/wordy-cells";
import type { Range } from "@/lib/core/text/range";
import type { Link } from "./link";
import type { LinkedSides } from "./linked-sides";
import type { RowsToOpen } from "./rows-to-open";
import { ToldWords } from "./told-words";

/** The same texts in finer units, and the links as far as they are known. */
export interface OpenedRows {
  readonly older: Units;
  readonly newer: Units;
  readonly links: Link[];
}

/** The cells of rows that are to be cut, by the unit of the row. */
type OpenCells = Map<number, readonly Range[]>;

/**
 * A row is one unit however much its cells say, because its cells tell which row it is. Where a cell holds words that are told as gone and
 * as new, it is cut at its sentences, so that they can be linked as sentences; what is left of the row stays linked as a row. `null`
 * where there is nothing to be cut. Looks at rows that are gone or new, and at pairs of rows that differ. Linear in their words.
 */
export function openRows(
  { older, newer, words, links }: LinkedSides,
  wanted: RowsToOpen | null,
): OpenedRows | null {
  if (!older.units.signs.mayHoldRows && !newer.units.signs.mayHoldRows) return null;
  const gone = new ToldWords(older, links, "older", words);
  const come = new ToldWords(newer, links, "newer", words);
  const pairs = links.filter((link) => isPairOfRows(link, older.units, newer.units));
  const [olderRows, newerRows] = [wordyRows(gone), wordyRows(come)];
  if (pairs.length + olderRows.length + newerRows.length === 0) return null;
  const openOlder: OpenCells = new Map(sharedCells(olderRows, gone, come, wanted?.older));
  const openNewer: OpenCells = new Map(sharedCells(newerRows, come, gone, wanted?.newer));
  for (const { o0, n0, edits } of pairs) {
    const cells = wordyCellPairs(older.units, o0, newer.units, n0).filter(
      ({ from, to }) =>
        come.hasOneOf(gone.runsOf(o0, from, edits)) || gone.hasOneOf(come.runsOf(n0, to, edits)),
    );
    if (cells.length === 0) continue;
    openOlder.set(
      o0,
      cells.map(({ from }) => from),
    );
    openNewer.set(
      n0,
      cells.map(({ to }) => to),
    );
  }
  if (openOlder.size + openNewer.size === 0) return null;
  return cutOpen(OpenSide.of(older.units, openOlder), OpenSide.of(newer.units, openNewer), links);
}

/** Two rows in their places, of which is known where they differ, with sentences in one of them. */
function isPairOfRows(link: Link, older: Units, newer: Units): boolean {
  const { o0, o1, n0, n1, equal, moved, edits } = link;
  if (equal || moved || !edits || o1 - o0 !== 1 || n1 - n0 !== 1) return false;
  if (!older.isRow(o0) || !newer.isRow(n0)) return false;
  return wordyCells(older, o0).length > 0 || wordyCells(newer, n0).length > 0;
}

/** Rows that are gone, or new, with the cells that hold sentences. */
function wordyRows(told: ToldWords): [number, Range[]][] {
  return told.units.flatMap((unit): [number, Range[]][] => {
    const cells = wordyCells(told.side.units, unit);
    return cells.length > 0 ? [[unit, cells]] : [];
  });
}

function sharedCells(
  rows: readonly [number, Range[]][],
  here: ToldWords,
  there: ToldWords,
  wanted: ReadonlySet<number> | undefined,
): [number, Range[]][] {
  return rows
    .map(([unit, cells]): [number, Range[]] => [
      unit,
      wanted?.has(unit) ? cells : cells.filter((cell) => there.hasOneOf(here.runsOf(unit, cell, null))),
    ])
    .filter(([, cells]) => cells.length > 0);
}

/** The units of one side with some of its rows cut open. */
class OpenSide extends CutUnits {
  private constructor(
    coarse: Units,
    private readonly pieces: ReadonlyMap<number, readonly RowPiece[]>,
  ) {
    super(coarse, pieces);
  }

  static of(coarse: Units, open: OpenCells): OpenSide {
    const pieces = [...open].map(([unit, cells]): [number, RowPiece[]] => [
      unit,
      rowPieces(coarse.text, coarse.start(unit), coarse.end(unit), cells),
    ]);
    return new OpenSide(coarse, new Map(pieces));
  }

  /** The finer units beside the open cells of a row, by their number; `null` where it is closed. */
  frames(unit: number): Map<number, number> | null {
    const pieces = this.pieces.get(unit);
    if (!pieces) return null;
    const frames = new Map<number, number>();
    pieces.forEach(({ frame }, k) => {
      if (frame !== null) frames.set(frame, this.first(unit) + k);
    });
    return frames;
  }
}

function cutOpen(older: OpenSide, newer: OpenSide, links: readonly Link[]): OpenedRows {
  const finer = links.flatMap((link): Link[] => {
    const [o0, o1, n0, n1] = [
      older.first(link.o0),
      older.first(link.o1),
      newer.first(link.n0),
      newer.first(link.n1),
    ];
    const [from, to] = [older.frames(link.o0), newer.frames(link.n0)];
    if (!from || !to) return [{ ...link, o0, o1, n0, n1 }];
    return [...from].flatMap(([frame, o]): Link[] => {
      const n = to.get(frame);
      if (n === undefined) return [];
      const equal = older.units.slice(o) === newer.units.slice(n);
      return [{ o0: o, o1: o + 1, n0: n, n1: n + 1, equal, moved: false, edits: null }];
    });
  });
  return { older: older.units, newer: newer.units, links: finer };
}
