import type { Needle } from "./needle";
import { countOf, type PassageIndex } from "./passage-index";

/** A half-open run of tokens of the indexed text. */
export interface TokenWindow {
  readonly from: number;
  readonly to: number;
}

/** 1 for every token of the indexed text that may belong to the passage, 0 for the rest. */
export type FreeTokens = Uint8Array;

/** Pairs of neighbouring tokens that vote; the rarest are taken, so that common words cost nothing. */
const MOST_VOTERS = 96;
/** Places one pair may vote for; a pair that stands more often than this tells nothing. */
const MOST_PLACES = 4000;
const BUCKET = 16;
/** Places with fewer votes than this share of the best are not looked at … */
const LEAST_SHARE_OF_BEST = 0.2;
/** … nor, but for the best, those with fewer than this share of all votes: no passage is good enough there. */
const LEAST_SHARE_OF_ALL = { withContext: 0.1, quoteAlone: 0.25 };

/**
 * Where in the text a needle may lie: q-gram voting over diagonals. Every pair of neighbouring tokens of the needle
 * votes, with its rarity, for the place where the needle would start if this pair were the right one; the places
 * with the most votes are answered as windows wide enough for the needle and as much again in insertions.
 * Best first, at most `limit`. With `free`, only tokens of the quote vote, and only for free tokens of the text.
 */
export function likelyWindows(
  index: PassageIndex,
  needle: Needle,
  limit: number,
  free?: FreeTokens,
): TokenWindow[] {
  const votes = new Map<number, number>();
  const electorate = free ? voters(needle, needle.first, needle.last) : voters(needle);
  for (const { at, bits } of electorate) {
    const left = needle.ids[at] ?? -1;
    const right = needle.ids[at + 1] ?? -1;
    const byLeft = countOf(index, left) <= countOf(index, right);
    const rare = byLeft ? left : right;
    const from = index.placesFrom[rare] ?? 0;
    const count = countOf(index, rare);
    if (count > MOST_PLACES) continue;
    for (let k = from; k < from + count; k += 1) {
      const place = (index.places[k] ?? 0) - (byLeft ? 0 : 1);
      if (index.ids[place] !== left || index.ids[place + 1] !== right) continue;
      if (free && !(free[place] && free[place + 1])) continue;
      const bucket = Math.floor((place - at) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + bits);
    }
  }
  const ranked = [...votes.keys()]
    .map((bucket) => ({ bucket, weight: (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0) }))
    .sort((a, b) => b.weight - a.weight || a.bucket - b.bucket);
  const all = electorate.reduce((sum, { bits }) => sum + bits, 0);
  const best = ranked[0]?.weight ?? 0;
  const share = free ? LEAST_SHARE_OF_ALL.quoteAlone : LEAST_SHARE_OF_ALL.withContext;
  const least = Math.min(best, Math.max(best * LEAST_SHARE_OF_BEST, all * share));
  const slack = Math.max(24, Math.min(400, needle.ids.length));
  const windows: TokenWindow[] = [];
  const taken = new Set<number>();
  for (const { bucket, weight } of ranked) {
    if (windows.length >= limit || weight < least) break;
    if (taken.has(bucket) || taken.has(bucket - 1) || taken.has(bucket + 1)) continue;
    taken.add(bucket);
    windows.push({
      from: Math.max(0, bucket * BUCKET - slack),
      to: Math.min(index.ids.length, (bucket + 2) * BUCKET + needle.ids.length + slack),
    });
  }
  return windows;
}

function voters(needle: Needle, from = 0, to = needle.ids.length): { at: number; bits: number }[] {
  const pairs: { at: number; bits: number }[] = [];
  for (let at = from; at + 1 < to; at += 1)
    pairs.push({ at, bits: (needle.bits[at] ?? 0) + (needle.bits[at + 1] ?? 0) });
  return pairs.length <= MOST_VOTERS
    ? pairs
    : pairs.sort((a, b) => b.bits - a.bits || a.at - b.at).slice(0, MOST_VOTERS);
}
