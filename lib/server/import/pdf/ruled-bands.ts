import "server-only";
import type { Rule } from "./glyph";
import { linesOf } from "./lines-of";
import type { Word } from "./set-words";

/** What stands between two rules across a table, column by column. */
export interface Band {
  readonly cells: readonly (readonly Word[])[];
  readonly top: number;
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

const NEAR = 3;
/** A border is drawn in a band if rules stand beside so much of it. */
const BESIDE = 0.5;
/** Words closer than this to each other, in letter sizes, are of one cell where no rule parts them. */
const CLOSE = 0.5;
/** White of so many letter sizes stands between columns that no rule parts. */
const APART = 1.5;

/** Whether a rule parts the columns at a border of the grid, between two rules across. */
export function drawnBorders(
  xs: readonly number[],
  down: readonly Rule[],
): (border: number, band: Span) => boolean {
  const beside = xs.map((x) => down.filter((rule) => Math.abs((rule.x + rule.end) / 2 - x) <= NEAR));
  return (border, { top, bottom }) => {
    const covered = (beside[border] ?? []).reduce(
      (sum, rule) => sum + Math.max(0, Math.min(top, rule.top) - Math.max(bottom, rule.y)),
      0,
    );
    return covered >= BESIDE * (top - bottom);
  };
}

/**
 * A frame around lines in columns of their own, as below a head that is ruled while the body is not: its borders are those of the head, and part
 * nothing here. Such lines are read by their white, as where nothing is ruled.
 */
export function isFreelySet(cells: readonly (readonly Word[])[], borders: readonly boolean[]): boolean {
  if (borders.slice(1, -1).some((drawn) => drawn)) return false;
  const lines = linesOf(cells.flat());
  const columned = lines.filter(({ words }) =>
    words.some((word, at) => {
      const before = words[at - 1];
      return before !== undefined && word.x - before.end > APART * Math.max(word.size, before.size);
    }),
  );
  return lines.length >= 3 && columned.length >= 0.5 * lines.length;
}

/** A cell that reaches over several columns is one: no rule parts its words, and none of them stand apart. */
export function joinedCells(
  cells: readonly (readonly Word[])[],
  xs: readonly number[],
  borders: readonly boolean[],
): Word[][] {
  const result = cells.map((cell) => [...cell]);
  let open = 0;
  for (let column = 1; column < result.length; column++) {
    const [left, right] = [result[open] ?? [], result[column] ?? []];
    if (!borders[column] && left.length > 0 && right.length > 0 && runsOver(left, right, xs[column] ?? 0)) {
      left.push(...right);
      result[column] = [];
    } else if (right.length > 0 || borders[column]) open = column;
  }
  return result;
}

function runsOver(left: readonly Word[], right: readonly Word[], border: number): boolean {
  return right.some((word) =>
    left.some(
      (before) =>
        Math.abs(before.y - word.y) < 0.3 * word.size &&
        word.x >= before.x &&
        word.x - before.end < CLOSE * word.size &&
        // Not two words that were only set close to an edge each.
        (before.end > border - 2 * word.size || word.x < border + 2 * word.size),
    ),
  );
}
