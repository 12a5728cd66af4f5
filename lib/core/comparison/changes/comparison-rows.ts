import { blockUnits, type Units } from "@/lib/core/comparison/units/units";
import type { Range } from "@/lib/core/text/range";
import type { ChangeKind, Comparison } from "./change";
import { type ComparisonPiece, comparisonPieces } from "./comparison-pieces";
import type { ComparisonSide } from "./comparison-side";

/** A run of one side's text to print in one way. */
export interface RowPiece {
  /** In the text of the side the piece stands on. */
  readonly range: Range;
  /**
   * "inserted" stands on the newer side only, "deleted" on the older side only; "equal" reads the same on both sides.
   * Where `moved` is true an equal piece is a moved passage and the others are edits inside one.
   */
  readonly kind: "equal" | "inserted" | "deleted";
  readonly moved: boolean;
  /** Key of the change it belongs to, `null` outside all changes. */
  readonly change: string | null;
  readonly cosmetic: boolean;
}

/** One block of one side. */
export interface RowBlock {
  /** Index into the blocks of its side (those given, or those found where none were given); -1 for stray text. */
  readonly block: number;
  /** Why the block is page navigation, `null` where it is the document's words. */
  readonly chrome: string | null;
  readonly range: Range;
  /** In order, covering the block. */
  readonly pieces: readonly RowPiece[];
}

export type RowKind = "kept" | ChangeKind;

/**
 * One line of the comparison: blocks that stand for each other. One side is empty for inserted, deleted and moved
 * blocks; one side has several blocks where a paragraph was split or merged.
 */
export interface ComparisonRow {
  readonly kind: RowKind;
  readonly older: readonly RowBlock[];
  readonly newer: readonly RowBlock[];
  /** Keys of all changes that show in it, in order, each once. */
  readonly changes: readonly string[];
  /** Every difference in it is one of form. False for kept rows. */
  readonly cosmetic: boolean;
}

export interface ComparisonRows {
  readonly rows: readonly ComparisonRow[];
  /** First row of each end of a change; `null` where it has no such end. For links, previous and next. */
  readonly ends: Readonly<Record<string, { readonly older: number | null; readonly newer: number | null }>>;
}

/**
 * Rows for side-by-side, inline and changes-only views, in reading order; changes smaller than a block are pieces of
 * their block's row. Pass the sides that were compared. Linear in blocks and pieces.
 */
export function comparisonRows(
  comparison: Comparison,
  older: ComparisonSide,
  newer: ComparisonSide,
): ComparisonRows {
  const olderUnits = blockUnits(older);
  const newerUnits = blockUnits(newer);
  const olderPieces = comparisonPieces(comparison, "older");
  const olderBlocks = rowBlocks(olderPieces, older, olderUnits, "deleted");
  const newerBlocks = rowBlocks(comparisonPieces(comparison, "newer"), newer, newerUnits, "inserted");
  const rows: ComparisonRow[] = [];
  let i = 0;
  let j = 0;
  for (const group of tiedGroups(olderPieces, olderUnits, newerUnits)) {
    while (i < group.o0) rows.push(row([olderBlocks[i++] as RowBlock], []));
    while (j < group.n0) rows.push(row([], [newerBlocks[j++] as RowBlock]));
    rows.push(row(olderBlocks.slice(group.o0, group.o1), newerBlocks.slice(group.n0, group.n1)));
    i = group.o1;
    j = group.n1;
  }
  while (i < olderBlocks.length) rows.push(row([olderBlocks[i++] as RowBlock], []));
  while (j < newerBlocks.length) rows.push(row([], [newerBlocks[j++] as RowBlock]));
  return { rows, ends: endsOf(rows) };
}

/** Cuts the pieces of a side at its blocks; white space between blocks belongs to none. */
function rowBlocks(
  pieces: readonly ComparisonPiece[],
  side: ComparisonSide,
  units: Units,
  changed: "inserted" | "deleted",
): RowBlock[] {
  const blocks: RowBlock[] = [];
  let at = 0;
  for (let index = 0; index < units.length; index++) {
    const range = { start: units.start(index), end: units.end(index) };
    while (at < pieces.length && (pieces[at] as ComparisonPiece).here.end <= range.start) at++;
    const inside: RowPiece[] = [];
    for (let k = at; k < pieces.length; k++) {
      const piece = pieces[k] as ComparisonPiece;
      if (piece.here.start >= range.end) break;
      inside.push({
        range: { start: Math.max(piece.here.start, range.start), end: Math.min(piece.here.end, range.end) },
        kind: piece.equal ? "equal" : changed,
        moved: piece.change?.kind === "moved",
        change: piece.change?.key ?? null,
        cosmetic: piece.cosmetic,
      });
    }
    const block = units.block(index);
    blocks.push({ block, chrome: side.blocks?.[block]?.chrome ?? null, range, pieces: inside });
  }
  return blocks;
}

interface Group {
  o0: number;
  o1: number;
  n0: number;
  n1: number;
}

/** Blocks that share words in place, chained where one shares with several on the other side. */
function tiedGroups(pieces: readonly ComparisonPiece[], older: Units, newer: Units): Group[] {
  const groups: Group[] = [];
  let i = 0;
  let j = 0;
  for (const { here, there, change, equal } of pieces) {
    if (!there || there.start === there.end || change?.kind === "moved") continue;
    while (i < older.length && older.end(i) <= here.start) i++;
    while (j < newer.length && newer.end(j) <= there.start) j++;
    let a = i;
    let b = j;
    while (a < older.length && b < newer.length && older.start(a) < here.end && newer.start(b) < there.end) {
      const start = Math.max(older.start(a), here.start);
      const end = Math.min(older.end(a), here.end);
      // Where the piece is equal the blocks' borders over here can be laid over there.
      const shift = equal ? there.start - here.start : 0;
      const apart = equal && (newer.end(b) <= start + shift || newer.start(b) >= end + shift);
      if (!apart && !isBlank(older.text, start, end)) tie(groups, a, b);
      const olderStop = older.end(a) + shift;
      const newerStop = newer.end(b);
      if (!equal || olderStop === newerStop) {
        a++;
        b++;
      } else if (olderStop < newerStop) a++;
      else b++;
    }
  }
  return groups;
}

function tie(groups: Group[], a: number, b: number): void {
  const last = groups[groups.length - 1];
  if (last && (a < last.o1 || b < last.n1)) {
    last.o1 = Math.max(last.o1, a + 1);
    last.n1 = Math.max(last.n1, b + 1);
  } else groups.push({ o0: a, o1: a + 1, n0: b, n1: b + 1 });
}

function isBlank(text: string, start: number, end: number): boolean {
  return end - start <= 4 && text.slice(start, end).trim() === "";
}

function row(older: readonly RowBlock[], newer: readonly RowBlock[]): ComparisonRow {
  const pieces = [...older, ...newer].flatMap((block) => block.pieces);
  const changed = pieces.filter((piece) => piece.change !== null);
  const keys = new Set(changed.map((piece) => piece.change ?? ""));
  const different = changed.filter((piece) => piece.kind !== "equal");
  const kind = rowKind(older, newer, changed);
  return {
    kind,
    older,
    newer,
    changes: [...keys],
    cosmetic:
      // A paragraph that was cut or joined was changed, though all its words stay.
      kind !== "split" &&
      kind !== "merged" &&
      different.length > 0 &&
      different.every((piece) => piece.cosmetic) &&
      !changed.some((p) => p.moved),
  };
}

function rowKind(
  older: readonly RowBlock[],
  newer: readonly RowBlock[],
  changed: readonly RowPiece[],
): RowKind {
  if (older.length === 0 || newer.length === 0) {
    if (changed.length > 0 && changed.every((piece) => piece.moved)) return "moved";
    return older.length === 0 ? "inserted" : "deleted";
  }
  if (older.length === 1 && newer.length > 1) return "split";
  if (newer.length === 1 && older.length > 1) return "merged";
  return changed.length === 0 ? "kept" : "modified";
}

function endsOf(rows: readonly ComparisonRow[]): ComparisonRows["ends"] {
  const ends: Record<string, { older: number | null; newer: number | null }> = {};
  rows.forEach((row, index) => {
    for (const side of ["older", "newer"] as const) {
      for (const block of row[side]) {
        for (const { change } of block.pieces) {
          if (change === null) continue;
          ends[change] ??= { older: null, newer: null };
          const end = ends[change];
          end[side] ??= index;
        }
      }
    }
  });
  return ends;
}
