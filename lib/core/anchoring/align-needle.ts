import type { TokenWindow } from "./likely-windows";
import type { Needle } from "./needle";
import type { PassageIndex } from "./passage-index";
import { wordLikeness } from "./word-likeness";

/** Skipping text inside the passage costs this once and a little for every token skipped. */
const GAP = 0.4;
const GAP_TOKEN = 0.03;
/** Between quote and context a gap costs less: text put in at the border belongs to neither. */
const BORDER_GAP = 0.2;
/** A token of the context is worth less than the same token in the quote, so that the quote keeps its full stop. */
const CONTEXT_WORTH = 0.8;

const PAIR = 1;
const SKIP_NEEDLE = 2;
const SKIP_TEXT = 3;
/** Beside a step: the gap that ends here began further left. */
const GAP_GOES_ON = 4;

/** For every token of the needle the token of the text it stands for, or -1; increasing where not -1. */
export type TokenMap = Int32Array;

/**
 * The best order-keeping pairing of a needle's tokens with a window's: semi-global alignment with affine gaps
 * (Gotoh), where equal tokens gain their weight, alike words part of it, unmatched needle tokens nothing.
 * Tokens of `except` are never used. O(needle × window) time, one byte of memory for each cell.
 */
export function alignNeedle(
  index: PassageIndex,
  needle: Needle,
  window: TokenWindow,
  except?: TokenWindow,
): TokenMap {
  const rows = needle.ids.length;
  const columns = window.to - window.from;
  const width = columns + 1;
  const trace = new Uint8Array((rows + 1) * width);
  let above = new Float64Array(width);
  let here = new Float64Array(width);
  for (let i = 1; i <= rows; i += 1) {
    const id = needle.ids[i - 1] ?? -1;
    const inQuote = i > needle.first && i <= needle.last;
    const weight = (needle.weights[i - 1] ?? 0) * (inQuote ? 1 : CONTEXT_WORTH);
    const open = GAP_TOKEN + (i === needle.first || i === needle.last ? BORDER_GAP : GAP);
    let gap = Number.NEGATIVE_INFINITY;
    here[0] = above[0] ?? 0;
    trace[i * width] = SKIP_NEEDLE;
    for (let j = 1; j <= columns; j += 1) {
      const place = window.from + j - 1;
      const opened = (here[j - 1] ?? 0) - open;
      const goesOn = gap - GAP_TOKEN > opened;
      gap = goesOn ? gap - GAP_TOKEN : opened;
      let best = above[j] ?? 0;
      let step = SKIP_NEEDLE;
      const other = index.ids[place] ?? -2;
      const likeness = id === other ? 1 : wordLikeness(index.vocabulary, id, other);
      if (likeness > 0 && !(except && place >= except.from && place < except.to)) {
        const paired = (above[j - 1] ?? 0) + weight * likeness;
        if (paired >= best) {
          best = paired;
          step = PAIR;
        }
      }
      if (gap > best) {
        best = gap;
        step = SKIP_TEXT;
      }
      here[j] = best;
      trace[i * width + j] = goesOn ? step | GAP_GOES_ON : step;
    }
    [above, here] = [here, above];
  }
  let end = 0;
  for (let j = 1; j <= columns; j += 1) if ((above[j] ?? 0) > (above[end] ?? 0)) end = j;
  return walkBack(trace, width, rows, end, window.from);
}

function walkBack(trace: Uint8Array, width: number, rows: number, end: number, from: number): TokenMap {
  const map = new Int32Array(rows).fill(-1);
  let i = rows;
  let j = end;
  let inGap = false;
  while (i > 0) {
    const cell = trace[i * width + j] ?? SKIP_NEEDLE;
    const step = inGap ? SKIP_TEXT : cell & ~GAP_GOES_ON;
    if (step === SKIP_TEXT) {
      inGap = (cell & GAP_GOES_ON) !== 0;
      j -= 1;
      continue;
    }
    i -= 1;
    if (step === PAIR) {
      j -= 1;
      map[i] = from + j;
    }
  }
  return map;
}
