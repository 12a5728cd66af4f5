import "server-only";
import type { Rule } from "./glyph";
import { linesOf } from "./lines-of";
import { printedRows } from "./printed-rows";
import { type Band, drawnBorders, isFreelySet, joinedCells } from "./ruled-bands";
import type { Row, Word } from "./set-words";
import type { TableRow } from "./table-of";
import { withWhiteBorders } from "./white-borders";

export interface RuledTable {
  readonly rows: readonly TableRow[];
  readonly top: number;
  readonly x: number;
  readonly end: number;
  readonly words: ReadonlySet<Word>;
}

const NEAR = 3;
/** More rules than this in one place are a drawing. */
const MOST = 1500;

/** Tables with ruled rows and columns: words in one field of the grid are one cell, whatever their lines. */
export function ruledTables(rules: readonly Rule[], rows: readonly Row[]): RuledTable[] {
  if (rules.length < 5 || rules.length > MOST) return [];
  return clusters(rules).flatMap((cluster) => gridsOf(cluster, rows));
}

/** Rules that touch each other. */
function clusters(rules: readonly Rule[]): Rule[][] {
  const groups: { box: Rule; rules: Rule[] }[] = [];
  for (const rule of rules) {
    let merged: { box: Rule; rules: Rule[] } = { box: rule, rules: [rule] };
    for (let at = groups.length - 1; at >= 0; at--) {
      const group = groups[at];
      if (!group || !touches(group.box, rule)) continue;
      merged = { box: around(merged.box, group.box), rules: [...group.rules, ...merged.rules] };
      groups.splice(at, 1);
    }
    groups.push(merged);
  }
  return groups.map((group) => group.rules);
}

function touches(one: Rule, two: Rule): boolean {
  return (
    one.x <= two.end + NEAR && two.x <= one.end + NEAR && one.y <= two.top + NEAR && two.y <= one.top + NEAR
  );
}

function around(one: Rule, two: Rule): Rule {
  return {
    x: Math.min(one.x, two.x),
    end: Math.max(one.end, two.end),
    y: Math.min(one.y, two.y),
    top: Math.max(one.top, two.top),
  };
}

function gridsOf(rules: readonly Rule[], rows: readonly Row[]): RuledTable[] {
  const box = rules.reduce(around);
  const across = rules.filter((rule) => rule.end - rule.x > rule.top - rule.y);
  const down = rules.filter((rule) => rule.end - rule.x <= rule.top - rule.y);
  const ys = places(across.map((rule) => (rule.y + rule.top) / 2)).toReversed();
  const drawn = places(down.map((rule) => (rule.x + rule.end) / 2));
  if (ys.length < 3 || drawn.length < 3) return [];
  const xs = withOpenSides(withWhiteBorders(drawn, rows, down), across);
  const grid: Word[][][] = ys.slice(1).map(() => xs.slice(1).map(() => []));
  for (const { words: line, y, size } of rows) {
    const middle = y + 0.3 * size;
    const row = ys.findIndex((top, at) => middle <= top && middle > (ys[at + 1] ?? Number.POSITIVE_INFINITY));
    if (row < 0) continue;
    for (const word of line) {
      const center = (word.x + word.end) / 2;
      const column = xs.findIndex(
        (left, at) => center >= left && center < (xs[at + 1] ?? Number.NEGATIVE_INFINITY),
      );
      if (column >= 0) grid[row]?.[column]?.push(word);
    }
  }
  const isDrawn = drawnBorders(xs, down);
  const groups: Band[][] = [[]];
  for (const [at, line] of grid.entries()) {
    const band = { top: ys[at] ?? 0, bottom: ys[at + 1] ?? 0 };
    const borders = xs.map((_, border) => isDrawn(border, band));
    if (isFreelySet(line, borders)) groups.push([]);
    else if (line.some((cell) => cell.length > 0))
      groups.at(-1)?.push({ cells: joinedCells(line, xs, borders), top: band.top });
  }
  return groups.flatMap((group) => tableOfBands(group, box, groups.length > 1));
}

function tableOfBands(bands: readonly Band[], box: Rule, isPart: boolean): RuledTable[] {
  const [first] = bands;
  // Fields that nobody filled, and drawings, are no tables.
  if (
    !first ||
    bands.length < 2 ||
    bands.filter(({ cells }) => cells.filter((cell) => cell.length > 0).length > 1).length < 2
  )
    return [];
  const used = first.cells.map((_, column) => bands.some(({ cells }) => (cells[column] ?? []).length > 0));
  const table = {
    rows: bands.flatMap(({ cells, top }) =>
      printedRows({ cells: cells.filter((_, at) => used[at]).map(linesOf), y: top, header: false }),
    ),
    top: isPart ? first.top : box.top,
    x: box.x,
    end: box.end,
    words: new Set(bands.flatMap(({ cells }) => cells.flat())),
  };
  return [table];
}

/** So far beyond the last rule that runs down do the rules across go where a table is open at its sides. */
const BEYOND = 12;
const OPEN_SHARE = 0.1;

/** A table without a rule at its left or right end has a column there, too, as far as the rules across reach. */
function withOpenSides(xs: readonly number[], across: readonly Rule[]): number[] {
  const [first = 0, last = 0] = [xs[0], xs.at(-1)];
  const left = across.filter(({ x, end }) => x < first - BEYOND && end > first).map(({ x }) => x);
  const right = across.filter(({ x, end }) => end > last + BEYOND && x < last).map(({ end }) => end);
  const enough = (found: readonly number[]) => found.length >= Math.max(2, OPEN_SHARE * across.length);
  return [
    ...(enough(left) ? [Math.min(...left)] : []),
    ...xs,
    ...(enough(right) ? [Math.max(...right)] : []),
  ];
}

/** Places closer together than a thick line are one. */
function places(values: readonly number[]): number[] {
  const result: number[] = [];
  for (const value of values.toSorted((one, two) => one - two)) {
    if (value - (result.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) result.push(value);
  }
  return result;
}
