import { bestAlignment } from "./best-alignment";
import { readableEdits, slideRight, type WordEditRange } from "./readable-edits";
import type { WordSequence } from "./word-sequence";

/**
 * Edits between the stretches `[o0, o1)` and `[n0, n1)` of two token sequences: their best alignment, made readable.
 * `tail`: so many tokens after both stretches are equal, and edits may slide into them. The caller keeps the product of
 * both lengths small.
 */
export function alignWords(
  older: WordSequence,
  o0: number,
  o1: number,
  newer: WordSequence,
  n0: number,
  n1: number,
  tail = 0,
): WordEditRange[] {
  if (o0 === o1 || n0 === n1) return oneSided(older, o0, o1, newer, n0, n1, tail);
  return readableEdits(bestAlignment(older, o0, o1, newer, n0, n1), older, o0, newer, n0, tail);
}

/** Words that came or went, with nothing on the other side: there is nothing to weigh. */
function oneSided(
  older: WordSequence,
  o0: number,
  o1: number,
  newer: WordSequence,
  n0: number,
  n1: number,
  tail: number,
): WordEditRange[] {
  const edits = [{ o0, o1, n0, n1, capital: false }];
  slideRight(edits, older, o1 + tail, newer, n1 + tail);
  return edits;
}
