import "server-only";
import { askedOnce } from "./asked-once";
import type { Run } from "./drawn-runs";
import type { Glyph } from "./glyph";

/** A character with its place on the line: the order in which it is read, and whether something else ends before it. */
export interface PlacedGlyph {
  readonly glyph: Glyph;
  readonly order: number;
  readonly raised: boolean;
  /** Where it is read on its line; beside its place on the page where two runs are printed over each other. */
  readonly place: number;
  readonly parted: boolean;
}

/** Characters of one run that lie on those of another: of short runs, fewer are an accent or a tick set by hand. */
const FEWEST_HITS = 2;
const SHORT = 3;
const CURRENCY = /^\p{Sc}(?:\s|$)/u;
/** Runs before a run on its line that are looked at. */
const LOOK_BACK = 8;

/**
 * The characters of a line. What is too wide for its place (a name in a narrow field) runs over its neighbour: each is read whole,
 * one after the other, for letter by letter they would mix to words and amounts that nobody wrote.
 */
export function placedGlyphs(runs: readonly Run[]): PlacedGlyph[] {
  const sorted = runs.toSorted((one, two) => one.x - two.x || one.order - two.order);
  const placed: { end: number; moved: boolean }[] = [];
  const result: PlacedGlyph[] = [];
  for (const [at, run] of sorted.entries()) {
    let from = run.x;
    let behind: Run | null = null;
    for (let back = Math.max(0, at - LOOK_BACK); back < at; back++) {
      const [other, its] = [sorted[back], placed[back]];
      if (!other || !its || its.end <= from) continue;
      if (!its.moved && !liesOn(run, other)) continue;
      from = its.end;
      behind = its.moved ? other : null;
    }
    // Words drawn piece by piece keep the gaps between their pieces.
    const gap = behind ? Math.max(0, Math.min(run.x - behind.end, run.size)) : 0;
    const shift = from - run.x + gap;
    placed.push({ end: run.end + shift, moved: shift > 0 });
    const first = run.glyphs.findIndex(({ text }) => text.trim());
    for (const [place, glyph] of run.glyphs.entries()) {
      result.push({
        glyph,
        order: run.order + place,
        raised: run.raised,
        place: glyph.x + shift,
        parted: shift > 0 && !behind && place === first,
      });
    }
  }
  return result;
}

function liesOn(run: Run, other: Run): boolean {
  if (run.raised || other.raised || other.end <= run.x + 0.2 * run.size || other.x === run.x) return false;
  let hits = 0;
  for (const glyph of run.glyphs) {
    if (glyph.x >= other.end) break;
    if (letter(glyph) && other.glyphs.some((one) => inWord(one) && covers(one, glyph))) hits++;
  }
  // The sign of the column of sums stands where it stands; the words that run into it go on.
  if (hits === 0 && CURRENCY.test(run.words)) return liesIn(run, other);
  const short = Math.min(run.words.length, other.words.length) < SHORT;
  return hits >= (short ? FEWEST_HITS : 1);
}

/** Whether the sign that a run begins with stands on a letter of another run; blanks may be drawn behind it. */
function liesIn({ glyphs }: Run, other: Run): boolean {
  const sign = glyphs.find(({ text }) => text.trim());
  return (
    sign !== undefined &&
    sign.end < other.end &&
    other.glyphs.some((one) => letter(one) && one.x < sign.end && one.end > sign.x)
  );
}

/** A full stop is overprinted as the letter before it would be; an accent is printed on its letter. */
function inWord({ text }: Glyph): boolean {
  return isInWord(text);
}

function letter({ text }: Glyph): boolean {
  return isLetter(text);
}

const isInWord = askedOnce((text) => /[\p{L}\p{N}_.,:;!?)]/u.test(text));
const isLetter = askedOnce((text) => /[\p{L}\p{N}_]/u.test(text));

function covers(one: Glyph, two: Glyph): boolean {
  if (isSame(one, two)) return false;
  const shared = Math.min(one.end, two.end) - Math.max(one.x, two.x);
  return shared > 0.4 * Math.min(one.end - one.x, two.end - two.x);
}

/** The same character at the same place: printed again to make it bold. */
export function isSame(one: Glyph, two: Glyph): boolean {
  return (
    one.text === two.text &&
    Math.abs(one.x - two.x) < 0.3 * Math.max(one.end - one.x, two.end - two.x) &&
    Math.abs(one.y - two.y) < 0.3 * one.size
  );
}
