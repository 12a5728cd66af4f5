import { alignNeedle } from "@/lib/core/anchoring/align-needle";
import { likelyWindows, type TokenWindow } from "@/lib/core/anchoring/likely-windows";
import type { Needle } from "@/lib/core/anchoring/needle";
import type { PassageIndex } from "@/lib/core/anchoring/passage-index";
import { readSighting, type Sighting } from "@/lib/core/anchoring/read-sighting";

/** Windows aligned for one passage: the right place is nearly always among the first two. */
const MOST_WINDOWS = 8;
/** Windows searched a second time for a runner-up beside the first find. */
const SEARCHED_TWICE = 2;

/** Every place worth judging where a needle may lie, in no order. Ranges of different sightings may overlap. */
export function sightPassage(index: PassageIndex, needle: Needle): Sighting[] {
  const sightings: Sighting[] = [];
  for (const [rank, window] of likelyWindows(index, needle, MOST_WINDOWS).entries()) {
    const map = alignNeedle(index, needle, window);
    const sighting = readSighting(index, needle, map);
    if (!sighting) continue;
    sightings.push(sighting);
    if (rank >= SEARCHED_TWICE) continue;
    // The runner-up may stand in the same window: once more without the place just found.
    const second = readSighting(index, needle, alignNeedle(index, needle, window, quoteTokens(needle, map)));
    if (second) sightings.push(second);
  }
  return sightings;
}

function quoteTokens(needle: Needle, map: Int32Array): TokenWindow {
  const places = map.subarray(needle.first, needle.last).filter((place) => place >= 0);
  return { from: places[0] ?? 0, to: (places.at(-1) ?? -1) + 1 };
}
