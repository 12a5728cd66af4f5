import type { Range } from "@/lib/core/text/range";
import { snapToGraphemes } from "@/lib/core/text/snap-to-graphemes";
import type { TokenMap } from "./align-needle";
import { type Needle, weightOf } from "./needle";
import type { PassageIndex } from "./passage-index";

/** One place where a needle may lie, and everything that speaks for it. */
export interface Sighting {
  readonly range: Range;
  /** 0 to 1: weight of the words in both, of the words in either (Dice). */
  readonly likeness: number;
  /** 0 to 1: share of the context before and after that stands there; 1 where there is none to stand. */
  readonly before: number;
  readonly after: number;
  /** How unlikely these matches are by chance, in bits: of the quote's words, and of the context's. */
  readonly quoteBits: number;
  readonly contextBits: number;
  /** The quote stands there letter for letter. */
  readonly verbatim: boolean;
}

/** Reads off an alignment where the quote lies and how well; `null` if none of its tokens was paired. */
export function readSighting(index: PassageIndex, needle: Needle, map: TokenMap): Sighting | null {
  let head = needle.first;
  while (head < needle.last && (map[head] ?? -1) < 0) head += 1;
  if (head >= needle.last) return null;
  let tail = needle.last - 1;
  while ((map[tail] ?? -1) < 0) tail -= 1;
  const from = (map[head] ?? 0) - replacedBefore(needle, map, head);
  const to = (map[tail] ?? 0) + replacedAfter(needle, map, tail);
  const range = snapToGraphemes(index.text, {
    start: startIn(index, needle, map, head, from),
    end: endIn(index, needle, map, tail, to),
  });
  if (range.end <= range.start) return null;
  let there = 0;
  for (let place = from; place <= to; place += 1) there += weightOf(index, index.ids[place] ?? -1);
  const quote = matched(index, needle, map, needle.first, needle.last);
  const lead = matched(index, needle, map, needle.quoteStart > 0 ? 1 : 0, needle.first);
  const trail = matched(index, needle, map, needle.last, needle.ids.length - 1);
  return {
    range,
    likeness: Math.min(1, (2 * quote.weight) / (quote.whole + there)),
    before: lead.share,
    after: trail.share,
    quoteBits: quote.bits,
    contextBits: lead.bits + trail.bits,
    verbatim:
      index.text.slice(range.start, range.end) === needle.text.slice(needle.quoteStart, needle.quoteEnd),
  };
}

function matched(index: PassageIndex, needle: Needle, map: TokenMap, from: number, to: number) {
  let weight = 0;
  let whole = 0;
  let bits = 0;
  for (let i = from; i < to; i += 1) {
    const full = needle.weights[i] ?? 0;
    whole += full;
    const place = map[i] ?? -1;
    if (place < 0) continue;
    const same = index.ids[place] === needle.ids[i];
    weight += same ? full : full / 2;
    bits += same ? (needle.bits[i] ?? 0) : 0;
  }
  return { weight, whole, bits, share: whole > 0 ? weight / whole : 1 };
}

/**
 * Words of the quote's edge that found no partner were replaced by what stands between its first paired word and
 * the context before, so that belongs to the passage; where part of the context was replaced too, its share
 * does not. Where the quote's edge is paired, what stands in between was put in and does not belong to it.
 */
function replacedBefore(needle: Needle, map: TokenMap, head: number): number {
  const lost = head - needle.first;
  if (lost === 0) return 0;
  let context = needle.first - 1;
  while (context >= 0 && (map[context] ?? -1) < 0) context -= 1;
  const known = context >= 0;
  const between = known ? (map[head] ?? 0) - (map[context] ?? 0) - 1 : 0;
  return shareOf(between, lost, needle.first - 1 - context);
}

function replacedAfter(needle: Needle, map: TokenMap, tail: number): number {
  const lost = needle.last - 1 - tail;
  if (lost === 0) return 0;
  let context = needle.last;
  while (context < needle.ids.length && (map[context] ?? -1) < 0) context += 1;
  const known = context < needle.ids.length;
  const between = known ? (map[context] ?? 0) - (map[tail] ?? 0) - 1 : 0;
  return shareOf(between, lost, context - needle.last);
}

function shareOf(between: number, lost: number, lostContext: number): number {
  if (between > 3 * lost + 8) return 0;
  return Math.round((between * lost) / (lost + lostContext));
}

/** A quote may begin or end inside a word; where that word is unchanged, so does the passage. */
function startIn(index: PassageIndex, needle: Needle, map: TokenMap, head: number, from: number): number {
  const start = index.starts[from] ?? 0;
  const inside = needle.quoteStart - (needle.starts[head] ?? 0);
  return inside > 0 && head === needle.first && sameForm(index, needle, head, map[head] ?? -1)
    ? start + inside
    : start;
}

function endIn(index: PassageIndex, needle: Needle, map: TokenMap, tail: number, to: number): number {
  const end = index.ends[to] ?? 0;
  const inside = (needle.ends[tail] ?? 0) - needle.quoteEnd;
  return inside > 0 && tail === needle.last - 1 && sameForm(index, needle, tail, map[tail] ?? -1)
    ? end - inside
    : end;
}

function sameForm(index: PassageIndex, needle: Needle, i: number, place: number): boolean {
  const there = (index.ends[place] ?? 0) - (index.starts[place] ?? 0);
  return index.ids[place] === needle.ids[i] && there === (needle.ends[i] ?? 0) - (needle.starts[i] ?? 0);
}
