import type { ComparisonRow } from "@/lib/core/comparison/changes/comparison-rows";

/** Rows as they are laid out together. */
export type RowGroup =
  /** Blocks that stand for each other, side by side. */
  | { readonly kind: "pair"; readonly row: ComparisonRow }
  /** Blocks that stand on one side only, between two pairs: two stacks, each in its own order. */
  | {
      readonly kind: "apart";
      readonly older: readonly ComparisonRow[];
      readonly newer: readonly ComparisonRow[];
    }
  /** Folded to one line: site furniture; where only changes are asked for, also rows that read the same. */
  | { readonly kind: "furniture" | "context"; readonly rows: readonly ComparisonRow[] };

/** What a fold is made of when it is open. */
export type OpenGroup = Extract<RowGroup, { kind: "pair" | "apart" }>;

interface Grouping {
  /** Fold rows that read the same. */
  readonly changesOnly: boolean;
  /** Count a row whose differences are all cosmetic as one that reads the same. */
  readonly hideCosmetic: boolean;
}

/** Puts rows into groups; every row stands in exactly one group, and both sides keep their order. */
export function rowGroups(
  rows: readonly ComparisonRow[],
  { changesOnly, hideCosmetic }: Grouping,
): RowGroup[] {
  const groups: MutableGroup[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const fold = changesOnly && (isFurniture(row) || readsTheSame(row, hideCosmetic));
    const kind = fold ? "context" : groupKind(row);
    if (kind === "pair" || kind === "apart") pushOpen(groups, row);
    else if (last?.kind === kind) last.rows.push(row);
    else groups.push({ kind, rows: [row] });
  }
  return groups;
}

/** The rows of a fold, laid out as they would be outside it. */
export function openGroups(rows: readonly ComparisonRow[]): OpenGroup[] {
  const groups: MutableOpen[] = [];
  for (const row of rows) pushOpen(groups, row);
  return groups;
}

type MutableOpen =
  | { kind: "pair"; row: ComparisonRow }
  | { kind: "apart"; older: ComparisonRow[]; newer: ComparisonRow[] };
type MutableGroup = MutableOpen | { kind: "furniture" | "context"; rows: ComparisonRow[] };

function pushOpen(groups: (MutableOpen | MutableGroup)[], row: ComparisonRow): void {
  if (row.older.length > 0 && row.newer.length > 0) {
    groups.push({ kind: "pair", row });
    return;
  }
  const last = groups.at(-1);
  const group = last?.kind === "apart" ? last : { kind: "apart" as const, older: [], newer: [] };
  group[row.older.length > 0 ? "older" : "newer"].push(row);
  if (group !== last) groups.push(group);
}

function groupKind(row: ComparisonRow): "pair" | "apart" | "furniture" {
  if (isFurniture(row)) return "furniture";
  return row.older.length > 0 && row.newer.length > 0 ? "pair" : "apart";
}

export function isFurniture(row: ComparisonRow): boolean {
  return [...row.older, ...row.newer].every(({ chrome }) => chrome !== null);
}

/** True where a person would see no difference in the row. */
export function readsTheSame(row: ComparisonRow, hideCosmetic: boolean): boolean {
  return row.kind === "kept" || (row.changes.length > 0 && row.cosmetic && hideCosmetic);
}
