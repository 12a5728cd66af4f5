import { alignNeedle } from "./align-needle";
import { judgeSightings } from "./judge-sightings";
import { type FreeTokens, likelyWindows, type TokenWindow } from "./likely-windows";
import { makeNeedle, type Needle } from "./needle";
import type { PassageIndex } from "./passage-index";
import { readSighting, type Sighting } from "./read-sighting";
import { wordsInCommon } from "./words-in-common";

/** Windows aligned for one passage: the right place is nearly always among the first two. */
const MOST_WINDOWS = 8;
/** Tokens of a quote that is aligned as a whole; the cost is quadratic, so longer ones are found by their ends. */
const LONGEST = 1200;
const END = 300;
const AROUND_END = 60;

/** Windows searched a second time for a runner-up beside the first find, if that is worth a rival. */
const SEARCHED_TWICE = 2;
const WORTH_A_RIVAL = 0.4;

/**
 * Every place worth judging where a needle may lie, in no order. Ranges of different sightings may overlap. With
 * `free`, only places that hold free tokens are looked at.
 */
export function sightPassage(index: PassageIndex, needle: Needle, free?: FreeTokens): Sighting[] {
  if (needle.last - needle.first > LONGEST) return sightByItsEnds(index, needle);
  const sightings: Sighting[] = [];
  for (const [rank, window] of likelyWindows(index, needle, MOST_WINDOWS, free).entries()) {
    const map = alignNeedle(index, needle, window);
    const sighting = readSighting(index, needle, map);
    if (!sighting) continue;
    sightings.push(sighting);
    if (rank >= SEARCHED_TWICE || sighting.likeness < WORTH_A_RIVAL) continue;
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

/** A passage of many pages: where its first and its last words are found in order, with what stands between. */
function sightByItsEnds(index: PassageIndex, needle: Needle): Sighting[] {
  const { text, quoteStart, quoteEnd, starts, ends, first, last } = needle;
  const cut = (from: number, to: number, contextFrom: number, contextTo: number): Sighting | null => {
    const quotation = {
      quote: text.slice(from, to),
      prefix: text.slice(contextFrom, from),
      suffix: text.slice(to, contextTo),
    };
    const { verdict, best } = judgeSightings(sightPassage(index, makeNeedle(index, quotation)));
    return verdict === "placed" ? best : null;
  };
  const afterHead = ends[first + END - 1] ?? quoteEnd;
  const beforeTail = starts[last - END] ?? quoteStart;
  const head = cut(quoteStart, afterHead, 0, ends[first + END + AROUND_END - 1] ?? quoteEnd);
  const tail = cut(beforeTail, quoteEnd, starts[last - END - AROUND_END] ?? quoteStart, text.length);
  if (!head || !tail || tail.range.start < head.range.end) return [];
  const range = { start: head.range.start, end: tail.range.end };
  const quote = text.slice(quoteStart, quoteEnd);
  return [
    {
      range,
      likeness: wordsInCommon(index, needle, range),
      before: head.before,
      after: tail.after,
      quoteBits: head.quoteBits + tail.quoteBits,
      contextBits: head.contextBits + tail.contextBits,
      verbatim: index.text.slice(range.start, range.end) === quote,
    },
  ];
}
