import type { Change } from "@/lib/core/comparison/changes/change";
import type { ComparisonRow, ComparisonRows, RowBlock } from "@/lib/core/comparison/changes/comparison-rows";
import type { Block, BlockKind } from "@/lib/core/documents/block";
import { isTableRow } from "@/lib/core/documents/tables/table-layout";
import { mergedRuns, ownRuns, type Run } from "./merged-runs";
import { isFurniture, type OpenGroup, openGroups, readsTheSame, rowGroups } from "./row-groups";

export interface LayoutInput {
  readonly rows: ComparisonRows;
  readonly changes: ReadonlyMap<string, Change>;
  /** Keys that are told apart in this view; the words of all others read as plain text. */
  readonly shown: ReadonlySet<string>;
  readonly older: { readonly text: string; readonly blocks: readonly Block[] };
  readonly newer: { readonly text: string; readonly blocks: readonly Block[] };
  readonly changesOnly: boolean;
  readonly hideCosmetic: boolean;
}

/** A run of words under one change, or under none. */
export interface LaidRuns {
  readonly change: string | null;
  /** The change's place in the page; each place is given once. */
  readonly id: string | null;
  readonly moved: boolean;
  readonly runs: readonly Run[];
}

export type BlockStatus = "kept" | "mixed" | "gone" | "new" | "moved";

export interface LaidBlock {
  readonly side: "older" | "newer" | "merged";
  readonly form: BlockKind;
  /** Of a heading, from 1. */
  readonly level: number;
  /** How deep an item of a list, or a paragraph that continues one, stands in it: from 1, at most 4; 0 outside of lists. */
  readonly depth: number;
  /** The table its row belongs to and the cells that are headers; `null` for all that is no row of a table. */
  readonly table: { readonly number: number; readonly headerCells: readonly number[] } | null;
  readonly status: BlockStatus;
  /** The one change the whole block stands in, for "gone", "new" and "moved". */
  readonly change: string | null;
  readonly id: string | null;
  /** First block of its change on this side: the one that carries the label. */
  readonly first: boolean;
  readonly content: readonly LaidRuns[];
  /** Range of the block in its own text, for notes and the map. */
  readonly start: number;
  readonly end: number;
}

export interface LaidCell {
  readonly blocks: readonly LaidBlock[];
  /** About how many lines it takes in one of two columns, the space after it included. */
  readonly lines: number;
}

export type LaidOpen =
  | {
      readonly kind: "pair";
      readonly row: ComparisonRow["kind"];
      readonly same: boolean;
      readonly older: LaidCell;
      /** The newer text with what is gone in its place: the newer side's column shows it without. */
      readonly merged: LaidCell;
    }
  | { readonly kind: "apart"; readonly older: readonly LaidCell[]; readonly newer: readonly LaidCell[] };

export type LaidGroup =
  | LaidOpen
  | {
      readonly kind: "furniture" | "context";
      readonly inside: readonly LaidOpen[];
      /** Paragraphs folded away that read the same, and lines of site furniture with the changes among them. */
      readonly same: number;
      readonly furniture: number;
      readonly changes: number;
    };

/** Characters of a line in one of two columns on a usual screen; heights are estimates until a row is near. */
const PER_LINE = 62;

/** Further in there is no room beside another column. */
const DEEPEST = 4;

function listDepth({ kind, level }: Block): number {
  if (kind === "list-item") return Math.min(level ?? 1, DEEPEST);
  return kind === "paragraph" ? Math.min(level ?? 0, DEEPEST) : 0;
}

/** Everything the page prints, as data: pure, so that what is shown can be tested without a browser. */
export function layOutComparison(input: LayoutInput): LaidGroup[] {
  const given = new Set<string>();
  /** Each place once, and only for changes that this view tells apart. */
  const place = (change: string | null, olderEndOfMove: boolean): string | null => {
    if (change === null || !input.shown.has(change)) return null;
    // A passage moved into white space has no newer end to lead to.
    const hasOtherEnd = input.rows.ends[change]?.newer !== null;
    const id = olderEndOfMove && hasOtherEnd ? `change-${change}-older` : `change-${change}`;
    if (given.has(id)) return null;
    given.add(id);
    return id;
  };

  const cell = (row: ComparisonRow, side: "older" | "newer" | "merged", anchors: boolean): LaidCell => {
    const own = side === "older" ? "older" : "newer";
    const blocks =
      side === "merged"
        ? mergedRuns(row, { older: input.older.text, newer: input.newer.text }, input.changes)
        : row[own].map((block) => ({ newer: block, runs: ownRuns(block, own) }));
    const laid = blocks.map(({ newer: block, runs }) => laidBlock(block, runs, side, anchors));
    const characters = row[own].reduce((sum, { range }) => sum + range.end - range.start, 0);
    return { blocks: laid, lines: Math.ceil(characters / PER_LINE) + 0.8 * laid.length };
  };

  const laidBlock = (
    block: RowBlock,
    runs: readonly Run[],
    side: LaidBlock["side"],
    anchors: boolean,
  ): LaidBlock => {
    const own = side === "older" ? "older" : "newer";
    const alone = side !== "merged" || runs.every((run) => run.side === "newer");
    const { status, change } = alone ? wholeStatus(block, own, input) : MIXED;
    const whole = status === "gone" || status === "new" || status === "moved";
    const id = whole && anchors ? place(change, status === "moved" && own === "older") : null;
    const form = input[own].blocks[block.block];
    const isRow = form !== undefined && isTableRow(form);
    return {
      side,
      form: form?.kind ?? "paragraph",
      level: form?.level ?? 1,
      depth: form ? listDepth(form) : 0,
      table: isRow ? { number: form.table ?? 0, headerCells: form.headerCells ?? [] } : null,
      status,
      change,
      id,
      first: whole && startsHere(change, own, block, input),
      content: laidRuns(withoutLooseSpace(runs, input), (run) =>
        anchors && !whole ? place(run.change, run.kind === "away") : null,
      ),
      // What is compared has no white space at its ends; a row keeps the empty cells there.
      start: isRow ? form.start : block.range.start,
      end: isRow ? form.end : block.range.end,
    };
  };

  const open = (group: OpenGroup): LaidOpen =>
    group.kind === "pair"
      ? {
          kind: "pair",
          row: group.row.kind,
          same: readsTheSame(group.row, input.hideCosmetic),
          older: cell(group.row, "older", false),
          merged: cell(group.row, "merged", true),
        }
      : {
          kind: "apart",
          older: group.older.map((row) => cell(row, "older", true)),
          newer: group.newer.map((row) => cell(row, "newer", true)),
        };

  return rowGroups(input.rows.rows, input).map((group): LaidGroup => {
    if (group.kind === "pair" || group.kind === "apart") return open(group);
    return {
      kind: group.kind,
      inside: openGroups(group.rows).map(open),
      same: countBlocks(group.rows.filter((row) => !isFurniture(row))),
      furniture: countBlocks(group.rows.filter(isFurniture)),
      changes: new Set(group.rows.filter(isFurniture).flatMap(({ changes }) => changes)).size,
    };
  });
}

/** White space that changes because a passage was moved, split or merged is no edit of its own; its place stays. */
function withoutLooseSpace(runs: readonly Run[], { changes, older, newer }: LayoutInput): readonly Run[] {
  return runs.map((run) => {
    const kind = run.change === null ? undefined : changes.get(run.change)?.kind;
    if (kind !== "moved" && kind !== "split" && kind !== "merged") return run;
    if (run.kind === "equal" || run.kind === "away") return run;
    const { text } = run.side === "older" ? older : newer;
    const blank = text.slice(run.range.start, run.range.end).trim() === "";
    return blank ? { ...run, kind: "equal" as const } : run;
  });
}

/** Blocks of both sides, counted once where both have them. */
function countBlocks(rows: readonly ComparisonRow[]): number {
  return rows.reduce((sum, { older, newer }) => sum + Math.max(older.length, newer.length), 0);
}

function laidRuns(runs: readonly Run[], place: (run: Run) => string | null): LaidRuns[] {
  const groups: { change: string | null; id: string | null; moved: boolean; runs: Run[] }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last.change === run.change && last.moved === run.moved) last.runs.push(run);
    else groups.push({ change: run.change, id: place(run), moved: run.moved, runs: [run] });
  }
  return groups;
}

const MIXED = { status: "mixed", change: null } as const;

/** Whether a block as a whole is gone, new or moved; "mixed" where only some of its words are. */
function wholeStatus(
  block: RowBlock,
  side: "older" | "newer",
  { shown, hideCosmetic }: LayoutInput,
): { status: BlockStatus; change: string | null } {
  const told = block.pieces.filter(
    ({ change, cosmetic }) => change !== null && shown.has(change) && !(cosmetic && hideCosmetic),
  );
  const first = block.pieces[0];
  if (!first || told.length === 0) return { status: "kept", change: null };
  const { change } = first;
  if (!block.pieces.every((piece) => piece.change === change)) return MIXED;
  if (first.moved) return { status: "moved", change };
  const away = side === "older" ? "deleted" : "inserted";
  if (!block.pieces.every(({ kind }) => kind === away)) return MIXED;
  return { status: side === "older" ? "gone" : "new", change };
}

function startsHere(
  change: string | null,
  side: "older" | "newer",
  { range }: RowBlock,
  { changes }: LayoutInput,
): boolean {
  const whole = change === null ? undefined : changes.get(change)?.[side];
  return !whole || whole.start >= range.start || range.start - whole.start < 3;
}
