import type { Range } from "@/lib/core/text/range";

/** So many equal units in a row say that both go on from the same place. */
const JOINT = 10;
/** A stretch to start from: long enough to stand once. */
const SEED = 24;
const MOST_SEEDS = 16;
const MOST_GAPS = 8;
/** What stands in a page and is not shown may be long (scripts, styles) … */
const LONGEST_IN_QUOTE = 60_000;
/** … what a text adds is not (the description of a picture). */
const LONGEST_IN_TEXT = 800;
/** Less of the text's stretch than this in the quote, and it is another stretch. */
const LEAST_SHARE = 0.75;
/** So much of the context must stand beside the quote, or so much of the quote itself. */
const LEAST_CONTEXT = 8;
const TELLING_QUOTE = 160;

interface Sought {
  readonly prefix: string;
  readonly quote: string;
  readonly suffix: string;
}

/** Where a walk in step has come to, in what is sought and in the text. */
interface Step {
  readonly sought: number;
  readonly text: number;
}

/**
 * Finds a quote of which only pieces stand in a text, each whole and in order, with something between them in one of
 * both: the quote holds what the page does not show, or the text what the page does not hold. Starts from a piece that stands
 * once and walks to both ends; where the two differ, one of them must go on after a gap. `null` where words were replaced.
 * UTF-16 units; `share` is the part of the range that is in the quote.
 */
export function bridgeGaps(
  text: string,
  { prefix, quote, suffix }: Sought,
): { readonly range: Range; readonly share: number } | null {
  const sought = prefix + quote + suffix;
  const first = prefix.length;
  const last = first + quote.length;
  for (const seed of seedsIn(text, sought, first, last)) {
    const right = walk(text, sought, seed, last, 1);
    const left = right && walk(text, sought, seed, first, -1);
    if (!left || !right || left.text >= right.text) continue;
    const range = { start: left.text, end: right.text };
    const matched = left.matched + right.matched;
    const length = range.end - range.start;
    // Without a gap it is the quote in another context, which is not judged here.
    if (matched === quote.length || matched < LEAST_SHARE * length) continue;
    const inContext =
      continues(text, sought, { sought: first, text: range.start }, -1) ||
      continues(text, sought, { sought: last, text: range.end }, 1);
    if (inContext || matched >= TELLING_QUOTE) return { range, share: Math.min(1, matched / length) };
  }
  return null;
}

/** Pieces of the quote that stand once in the text. */
function seedsIn(text: string, sought: string, first: number, last: number): Step[] {
  const length = Math.min(SEED, last - first);
  const step = Math.max(1, Math.floor((last - first - length) / MOST_SEEDS));
  const seeds: Step[] = [];
  for (let at = first; at + length <= last && seeds.length < 4; at += step) {
    const piece = sought.slice(at, at + length);
    const place = text.indexOf(piece);
    if (place >= 0 && text.indexOf(piece, place + 1) < 0) seeds.push({ sought: at, text: place });
  }
  return seeds;
}

/** Whether the context beside an edge of the quote stands beside the range too. */
function continues(text: string, sought: string, { sought: i, text: j }: Step, direction: 1 | -1): boolean {
  const [inSought, inText] =
    direction === 1
      ? [sought.slice(i, i + LEAST_CONTEXT), text.slice(j, j + LEAST_CONTEXT)]
      : [sought.slice(Math.max(0, i - LEAST_CONTEXT), i), text.slice(Math.max(0, j - LEAST_CONTEXT), j)];
  return inSought.length > 0 && inSought === inText;
}

/** From a seed to the edge of the quote; `text` is where the edge stands. */
function walk(
  text: string,
  sought: string,
  seed: Step,
  edge: number,
  direction: 1 | -1,
): { readonly text: number; readonly matched: number } | null {
  const unit = (words: string, at: number) => words[direction === 1 ? at : at - 1];
  let { sought: i, text: j } = seed;
  let matched = 0;
  for (let gaps = 0; gaps <= MOST_GAPS; gaps += 1) {
    while (i !== edge && unit(sought, i) !== undefined && unit(sought, i) === unit(text, j)) {
      i += direction;
      j += direction;
      matched += 1;
    }
    if (i === edge) return { text: j, matched };
    const over = goOn(text, sought, { sought: i, text: j }, direction);
    if (!over) return null;
    // The gap reaches over the edge: the quote ends where its last words stand.
    if ((edge - over.sought) * direction <= 0) return { text: j, matched };
    i = over.sought;
    j = over.text;
  }
  return null;
}

/** Behind the shorter of the two gaps that let both go on together. */
function goOn(text: string, sought: string, { sought: i, text: j }: Step, direction: 1 | -1): Step | null {
  const inSought = direction === 1 ? text.slice(j, j + JOINT) : text.slice(Math.max(0, j - JOINT), j);
  const inText = direction === 1 ? sought.slice(i, i + JOINT) : sought.slice(Math.max(0, i - JOINT), i);
  const a = inSought.length < JOINT ? -1 : distance(sought, inSought, i, direction, LONGEST_IN_QUOTE);
  const b = inText.length < JOINT ? -1 : distance(text, inText, j, direction, LONGEST_IN_TEXT);
  if (a < 0 && b < 0) return null;
  return a >= 0 && (b < 0 || a <= b)
    ? { sought: i + direction * a, text: j }
    : { sought: i, text: j + direction * b };
}

/** How far from `at` a piece stands in a direction; -1 if not within `most`. */
function distance(words: string, piece: string, at: number, direction: 1 | -1, most: number): number {
  if (direction === 1) {
    const found = words.slice(at, at + most + piece.length).indexOf(piece);
    return found;
  }
  const from = Math.max(0, at - most - piece.length);
  const found = words.slice(from, at).lastIndexOf(piece);
  return found < 0 ? -1 : at - (from + found + piece.length);
}
