import "server-only";
import { type Gutter, widestGutter } from "./gutters";
import type { Row, Word } from "./set-words";
import { type TableRow, tableOf } from "./table-of";

/** A stretch of a page that is read as one: rows of running text from top to bottom, or a table. */
export type Region =
  | { readonly kind: "text"; readonly rows: readonly Row[] }
  | { readonly kind: "table"; readonly rows: readonly TableRow[] };

/** Deeper divisions than this are no columns of columns. */
const MAX_DEPTH = 24;

/**
 * Orders the rows of a page for reading. A white strip between words divides the rows that it runs through; what lies left of it is
 * read before what lies right of it (the other way round in scripts that run to the left), what lies above before both, what lies below after both. Each
 * part is divided in its turn, so that any number of columns, of any width, below or beside each other, comes out. A strip that parts the
 * cells of a table makes a table (see table-of.ts); a box that stands in the way of running text is read after that text.
 *
 * Every word of the input stands in exactly one region. After the recursive X-Y cut (Nagy and Seth 1984), with cuts that need not run through
 * all of a part (Breuel 2002, whitespace covers).
 */
export function readingOrder(rows: readonly Row[], toTheLeft = false, depth = 0): Region[] {
  if (rows.length === 0) return [];
  const gutter = depth < MAX_DEPTH ? widestGutter(rows) : null;
  if (!gutter) return [{ kind: "text", rows }];
  const on = (part: readonly Row[]) => readingOrder(part, toTheLeft, depth + 1);
  const table = tableOf(rows.slice(gutter.first, gutter.last + 1));
  if (table) {
    const from = gutter.first + table.first;
    const to = gutter.first + table.last;
    return [
      ...on(rows.slice(0, from)),
      { kind: "table", rows: toTheLeft ? table.rows.map(mirrored) : table.rows },
      ...on(rows.slice(to + 1)),
    ];
  }
  const { above, left, right, below } = cut(rows, gutter);
  const side = boxBeside(left, right, below);
  if (side) return [...on([...above, ...side.running, ...below]), ...on(side.box)];
  const parts = toTheLeft ? [right, left] : [left, right];
  return [...on(above), ...parts.flatMap(on), ...on(below)];
}

function mirrored(row: TableRow): TableRow {
  return { ...row, cells: row.cells.toReversed() };
}

interface Cut {
  readonly above: readonly Row[];
  readonly left: readonly Row[];
  readonly right: readonly Row[];
  readonly below: readonly Row[];
}

function cut(rows: readonly Row[], { first, last, left: edge }: Gutter): Cut {
  const sides = rows.slice(first, last + 1).map((row) => ({
    left: part(row, (word) => word.end <= edge + 0.01),
    right: part(row, (word) => word.end > edge + 0.01),
  }));
  // Above: a line at the right alone, set apart, is no part of the right column.
  let from = 0;
  while (sides[from] && !sides[from]?.left && from < 4) from++;
  if (!isApart(rows[first + from - 1], rows[first + from], sides)) from = 0;
  const to = bottom(sides);
  return {
    above: rows.slice(0, first + from),
    left: sides.slice(from, to + 1).flatMap(({ left }) => left ?? []),
    right: sides.slice(from, to + 1).flatMap(({ right }) => right ?? []),
    below: rows.slice(first + to + 1),
  };
}

type Sides = readonly { readonly left: Row | null; readonly right: Row | null }[];

function part(row: Row, test: (word: Word) => boolean): Row | null {
  const words = row.words.filter(test);
  if (words.length === 0) return null;
  return { words, y: row.y, size: Math.max(...words.map(({ size }) => size)) };
}

/**
 * The last row of the columns. Where the right column has ended, what follows on the left is below both, not their
 * left column's end, if it is set apart more widely than anything in that column, or the left column breaks off in mid-sentence.
 */
function bottom(sides: Sides): number {
  const lastRight = sides.findLastIndex(({ right }) => right);
  const lastLeft = sides.findLastIndex(({ left }) => left);
  const end = Math.min(lastRight, lastLeft);
  if (lastLeft <= lastRight) return sides.length - 1;
  const left = sides.flatMap((side, at) => (side.left ? [{ row: side.left, at }] : []));
  const gaps = left.slice(1).map(({ row, at }, index) => ({
    at,
    gap: (left[index]?.row.y ?? row.y) - row.y,
    above: left[index]?.row,
  }));
  const inside = gaps.filter(({ at }) => at <= end).map(({ gap }) => gap);
  const leading = inside.toSorted((one, two) => one - two)[Math.floor(inside.length / 2)] ?? 0;
  const widest = Math.max(0, ...inside);
  const after = gaps.find(({ at }) => at > end);
  if (!after?.above || leading === 0) return sides.length - 1;
  const balanced = Math.abs((sides[end]?.right?.y ?? 0) - after.above.y) < 1.6 * leading;
  const open = !/[.:;!?…]["”’»)]*$/u.test(textOf(after.above));
  const apart =
    after.gap > 1.15 * widest ||
    (after.gap > 1.3 * leading &&
      (open || (balanced && left.length - left.filter(({ at }) => at <= end).length <= 6)));
  return balanced && apart ? after.at - 1 : sides.length - 1;
}

function isApart(above: Row | undefined, below: Row | undefined, sides: Sides): boolean {
  if (!above || !below) return false;
  const steps = sides.flatMap(({ right }, at) => {
    const next = sides[at + 1]?.right;
    return right && next ? [right.y - next.y] : [];
  });
  const usual = steps.toSorted((one, two) => one - two)[Math.floor(steps.length / 2)] ?? 0;
  return above.y - below.y > 1.3 * usual;
}

/** A box beside running text that goes on below it over the whole width: the text is read first, unbroken. */
function boxBeside(
  left: readonly Row[],
  right: readonly Row[],
  below: readonly Row[],
): { running: readonly Row[]; box: readonly Row[] } | null {
  const next = below[0];
  if (!next) return null;
  for (const [running, box] of [
    [left, right],
    [right, left],
  ] as const) {
    const last = running.at(-1);
    const before = running.at(-2);
    if (!last || !before || Math.abs(last.size - next.size) > 0.05 * next.size) continue;
    const leading = before.y - last.y;
    const close = last.y - next.y <= 1.2 * leading && last.y > next.y;
    const open = !/[.:;!?…]["”’»)]*$/u.test(textOf(last));
    const across =
      (next.words.at(-1)?.end ?? 0) > Math.max(...running.map((row) => row.words.at(-1)?.end ?? 0)) + 2;
    const onwards = /^\p{Ll}/u.test(textOf(next)) || across;
    if (close && open && onwards) return { running, box };
  }
  return null;
}

/** The words of a row as they stand, for looking at how they begin and end. */
function textOf(row: Row): string {
  return row.words.map((word) => word.units.join("")).join(" ");
}
