import { mapRange } from "@/lib/core/comparison/changes/map-range";
import type { Range } from "@/lib/core/text/range";
import { snapToGraphemes } from "@/lib/core/text/snap-to-graphemes";
import { findPassage, toPlacement } from "./find-passage";
import { judgeSightings } from "./judge-sightings";
import { makeNeedle, type Needle } from "./needle";
import type { Placement } from "./placement";
import { refineRewording } from "./refine-rewording";
import type { PassageSelector } from "./selector";
import { sightPassage } from "./sight-passage";
import type { VersionPair } from "./version-pair";
import { wholeOccurrences } from "./whole-occurrences";

/** Less of the passage than this and what stands in its place is another passage. */
const LEAST_SHARE = 0.3;

/** A piece that moved away may be a stock phrase: below this share its new place says nothing of the whole passage. */
const LEAST_SHARE_OF_MOVE = 0.8;

/** With less of it left the edges of its place are looked at again. */
const DOUBTFUL_SHARE = 0.5;

/** Words that tell as much as this hardly stand together twice by chance: a whole copy of them is the passage … */
const TELLING_BITS = 40;
/** … and where the comparison shows a rewording in the old place, only if they tell as much as whole sentences do … */
const TELLING_BITS_OVER_REWORDING = 120;
/** … or if this much of the old context, of 2, came along with the copy. */
const CONTEXT_OVER_REWORDING = 1.2;

/** What the comparison knows of a place in new text beyond this share of it was there before, as another passage. */
const LEAST_KNOWN = 0.5;
/** A whole copy is more than a rewording of something else; only what read the same before takes it away. */
const LEAST_KNOWN_OF_COPY = 0.9;

/**
 * Carries a passage of the older version of a pair to the newer one.
 *
 * The comparison is asked first: what it kept or moved is answered at once, by binary search. Where it changed or
 * lost the passage, a whole copy of its words that stands nowhere but in new text is the passage, moved; else
 * the comparison's rewording, if enough of the words are left; else the passage is sought as in `findPassage`, but
 * never where the comparison knows another passage of the older version: a sibling that was there before is not
 * this one. A selector that does not stand at its offsets is sought by its words alone (0400).
 */
export function carryPassage(pair: VersionPair, selector: PassageSelector): Placement {
  const { start, end, quote } = selector;
  if (quote === "" || pair.older.slice(start, end) !== quote) return findPassage(pair.newerIndex(), selector);
  const mapped = mapRange(pair.comparison, { start, end });
  if (mapped.status === "exact" || mapped.status === "moved")
    return {
      status: mapped.status,
      range: snapToGraphemes(pair.newer, mapped.range),
      score: 1,
      method: "comparison",
    };
  const index = pair.newerIndex();
  const needle = makeNeedle(index, selector);
  const torn = mapped.status === "changed" && mapped.moved && mapped.share < LEAST_SHARE_OF_MOVE;
  const reworded = mapped.status === "changed" && !torn && mapped.share >= LEAST_SHARE;
  const place = mapped.status === "changed" ? mapped.range : null;
  const copy = onlyNewCopy(pair, selector, needle, reworded ? place : null);
  if (copy) {
    const inPlace = place !== null && overlap(copy, place);
    return { status: inPlace ? "exact" : "moved", range: copy, score: 1, method: "unique-quote" };
  }
  if (mapped.status === "changed" && reworded) {
    const blanks = withoutBlanks(pair.newer, mapped.range);
    const doubtful = mapped.share < DOUBTFUL_SHARE || cutsAnEdit(pair, selector, mapped.range);
    const range = blanks && doubtful ? refineRewording(index, needle, blanks) : blanks;
    const score = Math.round(mapped.share * 1000) / 1000;
    if (range)
      return { status: "changed", range: snapToGraphemes(pair.newer, range), score, method: "comparison" };
  }
  // Of a torn passage pieces are anywhere: what looks alike must count as a rival, new text or not.
  if (torn) return toPlacement(judgeSightings(sightPassage(index, needle)));
  const free = sightPassage(index, needle, pair.newTokens()).filter(({ range }) =>
    isFree(pair, selector, range, LEAST_KNOWN),
  );
  const placement = toPlacement(judgeSightings(free));
  return place && !placement.range ? withPlaceTaken(pair, placement, place) : placement;
}

/** What stands in the passage's old place now is worth a look first, however little of its words is left there. */
function withPlaceTaken(pair: VersionPair, placement: Placement, place: Range): Placement {
  const range = withoutBlanks(pair.newer, place);
  if (!range) return placement;
  const others = (placement.candidates ?? []).filter((candidate) => !overlap(candidate.range, range));
  const score = Math.max(
    0,
    ...(placement.candidates ?? []).filter((c) => overlap(c.range, range)).map((c) => c.score),
  );
  return {
    ...placement,
    candidates: [{ range: snapToGraphemes(pair.newer, range), score, inPlace: true }, ...others],
  };
}

function onlyNewCopy(
  pair: VersionPair,
  passage: Range,
  needle: Needle,
  reworded: Range | null,
): Range | null {
  const index = pair.newerIndex();
  let bits = 0;
  for (let i = needle.first; i < needle.last; i += 1) bits += needle.bits[i] ?? 0;
  if (bits < TELLING_BITS) return null;
  const [copy, second] = (wholeOccurrences(index, needle) ?? []).filter((place) =>
    isFree(pair, passage, place, LEAST_KNOWN_OF_COPY),
  );
  if (!copy || second) return null;
  if (reworded && !overlap(copy, reworded) && bits < TELLING_BITS_OVER_REWORDING) {
    const { prefix, suffix } = contextOf(needle);
    const before = shareOfContext(
      prefix,
      index.text.slice(Math.max(0, copy.start - prefix.length), copy.start),
      -1,
    );
    const after = shareOfContext(suffix, index.text.slice(copy.end, copy.end + suffix.length), 1);
    if (before + after < CONTEXT_OVER_REWORDING) return null;
  }
  return snapToGraphemes(pair.newer, copy);
}

function contextOf({ text, quoteStart, quoteEnd }: Needle): { prefix: string; suffix: string } {
  return { prefix: text.slice(0, quoteStart), suffix: text.slice(quoteEnd) };
}

/** How far two contexts read the same from the passage outwards, 0 to 1. */
function shareOfContext(sought: string, there: string, direction: 1 | -1): number {
  if (sought === "") return 1;
  let same = 0;
  const at = (text: string, i: number) => (direction === 1 ? text[i] : text[text.length - 1 - i]);
  while (same < sought.length && at(sought, same) === at(there, same)) same += 1;
  return same / sought.length;
}

/** False where the comparison knows that what stands there stood elsewhere in the older version. */
function isFree(pair: VersionPair, passage: Range, place: Range, leastKnown: number): boolean {
  const back = mapRange(pair.comparison, place, "newer");
  return back.status === "gone" || back.share < leastKnown || overlap(back.range, passage);
}

/** True where a rewording reaches over an edge of the passage: then only part of its newer side belongs to it. */
function cutsAnEdit(pair: VersionPair, { start, end }: Range, place: Range): boolean {
  const beside = [
    { start: start - 1, end: start },
    { start: end, end: end + 1 },
  ].filter((range) => range.start >= 0 && range.end <= pair.older.length);
  return beside.some((range) => {
    const mapped = mapRange(pair.comparison, range);
    return mapped.status === "changed" && overlap(mapped.range, place);
  });
}

function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

function withoutBlanks(text: string, { start, end }: Range): Range | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
