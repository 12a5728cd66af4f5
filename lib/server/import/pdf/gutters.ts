import "server-only";
import { readListMarker } from "@/lib/core/documents/plain-text/list-marker";
import type { Row, Word } from "./set-words";

/** A strip of white that runs down between words: it parts the rows from `first` to `last`. */
export interface Gutter {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

/** A gutter is at least this many letter sizes wide, and this many points. */
const NARROWEST = 0.45;
const NARROWEST_POINTS = 4;
/** From so many rows on a narrow gutter needs no proof that what stands behind it begins at one place. */
const LONG = 6;
/** How far a hanging number may stand from its words, in letter sizes. */
const HANGING = 6;

interface Interval {
  readonly left: number;
  readonly right: number;
}

/** The white strip that parts most rows, `null` where none parts two or more from as many. */
export function widestGutter(rows: readonly Row[]): Gutter | null {
  const free = rows.map(whiteOf);
  const seen: Gutter[] = [];
  let best: { gutter: Gutter; score: number } | null = null;
  for (const [at, gaps] of free.entries()) {
    for (const gap of gaps.slice(1, -1)) {
      const known = seen.some(
        ({ first, last, left, right }) =>
          at >= first && at <= last && left >= gap.left - 0.01 && right <= gap.right + 0.01,
      );
      if (known) continue;
      const gutter = extend(free, at, gap, rows[at]?.size ?? 10);
      seen.push(gutter);
      const score = scoreOf(gutter, rows);
      if (score > 0 && (!best || score > best.score)) best = { gutter, score };
    }
  }
  return best?.gutter ?? null;
}

/** Where a row is white: before its first word, in its wide gaps, behind its last word. */
function whiteOf(row: Row): Interval[] {
  const intervals: Interval[] = [];
  let left = Number.NEGATIVE_INFINITY;
  for (const [at, word] of row.words.entries()) {
    const wide = word.x - left >= Math.max(NARROWEST * row.size, NARROWEST_POINTS);
    if (at === 0 || (wide && !isHanging(row.words, at))) intervals.push({ left, right: word.x });
    left = Math.max(left, word.end);
  }
  return [...intervals, { left, right: Number.POSITIVE_INFINITY }];
}

/** Whether the gap before a word only parts it from the number or bullet of its own item. */
function isHanging(words: readonly Word[], at: number): boolean {
  const marker = words[at - 1];
  const word = words[at];
  if (!marker || !word || word.x - marker.end > HANGING * word.size) return false;
  const before = words[at - 2];
  if (before && marker.x - before.end < 0.8 * marker.size) return false;
  return isMarkerOf(marker.units.join(""), word.units.join(""));
}

/** A word that is the number or bullet of what stands behind it. "1.2" before "1.9" or "+58%" is a figure beside a figure. */
export function isMarkerOf(text: string, behind: string): boolean {
  // ".22" is a figure in a column, unless a sentence begins behind it.
  if (text.startsWith(".")) return /^\.\d{1,2}$/.test(text) && /^["“'‘(]?\p{Lu}\p{Ll}/u.test(behind);
  return isMarker(text) && !(/^\d+(?:\.\d+)+$/.test(text) && /^[^\p{L}]+$/u.test(behind));
}

/** A word that can only be the number or bullet of an item: "1.", "(a)", "•", "1.1", "§ 3" … */
export function isMarker(text: string): boolean {
  return text.length <= 8 && readListMarker(`${text} Word`)?.marker === text;
}

function extend(free: readonly (readonly Interval[])[], at: number, gap: Interval, size: number): Gutter {
  let { left, right } = gap;
  const least = Math.max(NARROWEST * size, NARROWEST_POINTS);
  const grow = (step: 1 | -1): number => {
    let edge = at;
    for (let next = at + step; next >= 0 && next < free.length; next += step) {
      let found: Interval | null = null;
      for (const interval of free[next] ?? []) {
        const cut = { left: Math.max(left, interval.left), right: Math.min(right, interval.right) };
        if (cut.right - cut.left >= least && (!found || cut.right - cut.left > found.right - found.left))
          found = cut;
      }
      if (!found) break;
      ({ left, right } = found);
      edge = next;
    }
    return edge;
  };
  const first = grow(-1);
  const last = grow(1);
  return { first, last, left, right };
}

function scoreOf({ first, last, left, right }: Gutter, rows: readonly Row[]): number {
  const starts: number[] = [];
  const ends: number[] = [];
  let size = 0;
  for (const { words, size: height } of rows.slice(first, last + 1)) {
    const before = words.findLast((word) => word.end <= left + 0.01);
    const after = words.find((word) => word.x >= right - 0.01);
    if (before) ends.push(before.end);
    if (after) starts.push(after.x);
    size = Math.max(size, height);
  }
  const fewer = Math.min(starts.length, ends.length);
  const width = (right - left) / (size || 10);
  if (fewer < 2) return 0;
  const figures = rows.slice(first, last + 1).flatMap(({ words }) => {
    const word = words.find(({ x }) => x >= right - 0.01);
    return word ? [/^[^\p{L}]*\d/u.test(word.units.join(""))] : [];
  });
  const aligned = Math.max(
    shareAt(starts, right),
    fewer < LONG ? 0 : hungShare(starts, right, size) - 0.25,
    shareAt(ends, left) - 0.2,
    figures.filter(Boolean).length / Math.max(1, figures.length),
  );
  // A river of white through a paragraph is short and crooked.
  if (aligned < (fewer < LONG ? 0.7 : 0.35) && width < (fewer < LONG ? 3 : 1.5)) return 0;
  if (fewer < 3 && width < 1) return 0;
  return fewer * (1 + 0.05 * Math.min(width, 4));
}

/** How many begin at one place not far behind the edge: signs of quotation are hung out of a column, and narrow the white before it. */
function hungShare(starts: readonly number[], right: number, size: number): number {
  const near = starts.filter((start) => start - right < size);
  return Math.max(0, ...[...new Set(near)].map((place) => shareAt(starts, place)));
}

function shareAt(places: readonly number[], edge: number): number {
  return places.filter((place) => Math.abs(place - edge) < 2.5).length / Math.max(1, places.length);
}
