import "server-only";
import type { Rule } from "./glyph";
import { isMarker } from "./gutters";
import type { Row, Word } from "./set-words";

const NEAR = 3;
/** White of so many letter sizes that runs down a ruled column parts it in two. */
const WIDE = 1.2;
/** So many lines must hold words on both sides of it. */
const FEWEST_LINES = 3;
/** Of the lines, so many may cross it: heads over both. */
const MOST_CROSSING = 0.2;
const FIGURE = /^[\p{Sc}(+−–-]?[\d][\d.,\s]*[)%]?$/u;

/**
 * Adds to the borders that are ruled those that are only white: a statement may rule off its names and set hours, rates and sums beside each
 * other without a rule. Only columns of figures are parted so; words beside words may be one cell.
 *
 * @param xs the places of rules, from left to right
 * @param down the rules that run down
 */
export function withWhiteBorders(
  xs: readonly number[],
  rows: readonly Row[],
  down: readonly Rule[],
): number[] {
  const beside = xs.map((x) => down.filter((rule) => Math.abs((rule.x + rule.end) / 2 - x) <= NEAR));
  const stands = (row: Row, border: number) => {
    const middle = row.y + 0.3 * row.size;
    return (beside[border] ?? []).some((rule) => rule.y < middle && rule.top > middle);
  };
  return xs.flatMap((left, at) => {
    const right = xs[at + 1];
    if (right === undefined) return [left];
    const between = rows.filter((row) => stands(row, at) && stands(row, at + 1));
    return [left, ...whiteBetween(between, left, right)];
  });
}

function whiteBetween(rows: readonly Row[], left: number, right: number): number[] {
  const lines = rows.flatMap(({ words }) => {
    const own = words.filter(({ x, end }) => (x + end) / 2 >= left && (x + end) / 2 < right);
    return own.length > 0 ? [own] : [];
  });
  const gaps = lines.flatMap(gapsOf);
  if (gaps.length < FEWEST_LINES) return [];
  // A border is tried in the middle of each gap; those close to each other are one.
  const found: { x: number; parted: number }[] = [];
  for (const gap of gaps) {
    const x = (gap.from + gap.to) / 2;
    const parted = partedAt(lines, gap);
    const last = found.find((other) => other.x > gap.from && other.x < gap.to);
    if (parted === 0) continue;
    if (!last) found.push({ x, parted });
    else if (parted > last.parted) Object.assign(last, { x, parted });
  }
  return found.map(({ x }) => x).toSorted((one, two) => one - two);
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

function gapsOf(words: readonly Word[]): Gap[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    return before && word.x - before.end > WIDE * Math.max(word.size, before.size) && isFigure(word)
      ? [{ from: before.end, to: word.x }]
      : [];
  });
}

/** How many lines have words on both sides of the middle of a gap; 0 where it parts nothing, or words cross it. */
function partedAt(lines: readonly (readonly Word[])[], { from, to }: Gap): number {
  const middle = (from + to) / 2;
  let [both, crossing, figures] = [0, 0, 0];
  for (const words of lines) {
    const before = words.findLast(({ end }) => end <= middle);
    const behind = words.find(({ x }) => x >= middle);
    if (words.some(({ x, end }) => x < middle && end > middle)) crossing++;
    else if (before && behind) {
      if (!isFigure(before) && isMarker(before.units.join(""))) return 0;
      if (behind.x - before.end < 0.6 * behind.size) crossing++;
      else both++;
      if (isFigure(behind) && isFigure(before)) figures++;
    }
  }
  const enough = both >= FEWEST_LINES && figures >= 0.5 * both;
  return enough && crossing <= MOST_CROSSING * (both + crossing) ? both : 0;
}

function isFigure({ units }: Word): boolean {
  return FIGURE.test(units.join("")) || /^[-–—]$/u.test(units.join(""));
}
