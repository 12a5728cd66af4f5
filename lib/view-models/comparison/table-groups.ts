import type { LaidBlock, LaidCell, LaidGroup, LaidOpen } from "./lay-out-comparison";

/** One line of a compared table: a row on one side or on both. The newer row of a pair is the merged one. */
export interface ComparedRow {
  readonly older: LaidBlock | null;
  readonly newer: LaidBlock | null;
}

/** Rows of one table on each side that stand together, in one grid. */
export interface LaidTable {
  readonly kind: "table";
  readonly rows: readonly ComparedRow[];
  readonly cells: readonly LaidCell[];
}

type Folded = Exclude<LaidGroup, LaidOpen>;

/**
 * Gathers neighbouring rows of one table, so that a table is compared as a table. A row that stands on one side only
 * is a line of its own in its place. What is no row of a table stays as it is; the order is kept.
 */
export function tableGroups<Group extends LaidOpen | Folded>(
  groups: readonly Group[],
): (Group | LaidTable)[] {
  const out: (Group | LaidTable)[] = [];
  let open: { rows: ComparedRow[]; cells: LaidCell[] } | null = null;
  let tables: Tables = { older: null, newer: null };
  for (const group of groups) {
    const own = tablesOf(group);
    if (!own) {
      open = null;
      out.push(group);
      continue;
    }
    const goesOn = open !== null && agree(tables.older, own.older) && agree(tables.newer, own.newer);
    if (!goesOn || !open) {
      open = { rows: [], cells: [] };
      tables = { older: null, newer: null };
      out.push({ kind: "table", ...open });
    }
    tables = { older: own.older ?? tables.older, newer: own.newer ?? tables.newer };
    open.rows.push(...rowsOf(group));
    open.cells.push(...cellsOf(group));
  }
  return out;
}

interface Tables {
  /** Number of the table; `null` where the side has no row yet. */
  readonly older: number | null;
  readonly newer: number | null;
}

const agree = (one: number | null, other: number | null): boolean =>
  one === null || other === null || one === other;

/** Which table each side of a group belongs to; `null` unless all its blocks are rows of one table a side. */
function tablesOf(group: LaidOpen | Folded): Tables | null {
  if (group.kind !== "pair" && group.kind !== "apart") return null;
  const [older, newer] = sidesOf(group);
  const numbers = (blocks: readonly LaidBlock[]) => [...new Set(blocks.map(({ table }) => table?.number))];
  const [left, right] = [numbers(older), numbers(newer)];
  if (left.length > 1 || right.length > 1 || left.includes(undefined) || right.includes(undefined))
    return null;
  return { older: left[0] ?? null, newer: right[0] ?? null };
}

function sidesOf(group: LaidOpen): [readonly LaidBlock[], readonly LaidBlock[]] {
  return group.kind === "pair"
    ? [group.older.blocks, group.merged.blocks]
    : [group.older.flatMap(({ blocks }) => blocks), group.newer.flatMap(({ blocks }) => blocks)];
}

function rowsOf(group: LaidOpen | Folded): ComparedRow[] {
  if (group.kind !== "pair" && group.kind !== "apart") return [];
  const [older, newer] = sidesOf(group);
  if (group.kind === "apart") {
    return [
      ...older.map((row): ComparedRow => ({ older: row, newer: null })),
      ...newer.map((row): ComparedRow => ({ older: null, newer: row })),
    ];
  }
  // A row that was split or joined: what is left over stands below, on its own side.
  return Array.from({ length: Math.max(older.length, newer.length) }, (_, at) => ({
    older: older[at] ?? null,
    newer: newer[at] ?? null,
  }));
}

function cellsOf(group: LaidOpen | Folded): readonly LaidCell[] {
  if (group.kind === "pair") return [group.older, group.merged];
  return group.kind === "apart" ? [...group.older, ...group.newer] : [];
}
