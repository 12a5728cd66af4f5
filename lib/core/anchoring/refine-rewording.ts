import type { Range } from "@/lib/core/text/range";
import { alignNeedle } from "./align-needle";
import type { Needle } from "./needle";
import { firstTokenFrom, type PassageIndex } from "./passage-index";
import { readSighting } from "./read-sighting";
import { wordsInCommon } from "./words-in-common";

/** Longer quotes stay as the comparison has them: aligning costs the square of their length. */
const LONGEST = 600;
/** Text beside the place that is looked at too: what the comparison took for another sentence may stand there. */
const BESIDE = 40;
/** How much more the words must have in common for another edge to be worth it. */
const WORTH_IT = 0.1;

/**
 * Draws the edges of a reworded passage anew. A comparison pairs what was taken out with what was put in, however
 * little they share; where an edge of the passage was taken out, its place is then too wide, or too narrow where
 * a part went another way. The words are aligned once more around the place, and if that has clearly more of the
 * passage and less of anything else, it is the better place.
 */
export function refineRewording(index: PassageIndex, needle: Needle, place: Range): Range {
  if (needle.ids.length > LONGEST) return place;
  const from = Math.max(0, firstTokenFrom(index, place.start) - BESIDE);
  const to = Math.min(index.ids.length, firstTokenFrom(index, place.end) + BESIDE);
  if (to - from > 3 * LONGEST) return place;
  const sighting = readSighting(index, needle, alignNeedle(index, needle, { from, to }));
  if (!sighting) return place;
  const { range } = sighting;
  if (range.start >= place.end || place.start >= range.end) return place;
  const gain = wordsInCommon(index, needle, range) - wordsInCommon(index, needle, place);
  return gain >= WORTH_IT ? range : place;
}
