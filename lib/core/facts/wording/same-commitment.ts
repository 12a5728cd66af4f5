import { coveredLanguages } from "@/lib/core/languages/covered-languages";
import { wordsOfWording } from "@/lib/core/languages/words-of-all";
import type { Range } from "@/lib/core/text/range";
import { sameAction } from "./same-action";
import { placesOf, type SmallEdit, tellingList, touches } from "./small-edits";

/** A side of a change that has a phrase, and the other side. */
interface Sides {
  readonly having: string;
  readonly without: string;
}

/** Small words between a modal or a "not" and its verb, and between the one who acts and the modal: no verb and nobody. */
const between = new Set([
  ..."be been being is are was were has have had do does did will would shall should must can could may might also then to only always ever generally typically currently now still already a an the any all not".split(
    " ",
  ),
  ...coveredLanguages.flatMap(({ wording }) => wording?.between.split("|") ?? []),
]);
const wordsOf = /\p{L}[\p{L}\p{M}\p{N}]*/gu;
/** What makes a statement hold only sometimes: where it goes as a "may" comes, one was put for the other. */
const conditions = wordsOfWording(
  "conditions",
  "if|unless|where|when|whenever|depending|provided|except|subject|according",
  "giu",
);
/** Words of one stem share so many first letters, or all of the shorter one but its last: "stores", "storing"; "funds", "fund". */
const STEM = 5;
function sameStem(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const shared = Math.min(STEM, Math.max(3, shorter - 1));
  return shorter >= 3 ? a.slice(0, shared) === b.slice(0, shared) : a === b;
}

interface FrameWord extends Range {
  readonly word: string;
}

const framed = (text: string): FrameWord[] =>
  [...text.matchAll(wordsOf)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word: word.toLowerCase(),
  }));

/** Whether a word is the same on the other side: outside the edit it is by itself, inside the edit the other side must have its stem. */
function stays(word: FrameWord | undefined, side: Range, there: string): boolean {
  if (!word) return true;
  if (word.end <= side.start || word.start >= side.end) return true;
  return framed(there).some((other) => sameStem(word.word, other.word));
}

const opensWithCondition = (text: string) => {
  const first = /\p{L}+/u.exec(text);
  return first !== null && first.index < 4 && conditionsIn(first[0]) > 0;
};
const conditionsIn = (text: string) => text.match(conditions)?.length ?? 0;

/** Whether the words beside a place are the same on the other side of an edit: `text` holds the place, `at` is the edit's range there. */
export function neighboursStay(text: string, place: Range, at: Range, there: string): boolean {
  const words = framed(text).filter(({ word }) => !between.has(word) && tellingList(word).length > 0);
  const next = words.find(({ start }) => start >= place.end);
  const before = words.findLast(({ end }) => end <= place.start);
  return stays(next, at, there) && stays(before, at, there);
}

/** Both sides have so large a share of their words in common, or they are two statements. */
const LEAST_COMMON = 0.5;

/** The share of words that no edit touches, of the longer side. */
export function commonShare(older: string, newer: string, edits: readonly SmallEdit[]): number {
  const count = (text: string) => text.match(wordsOf)?.length ?? 0;
  const shares = (["older", "newer"] as const).map((side) => {
    const all = count(side === "older" ? older : newer);
    const edited = edits.reduce(
      (sum, edit) => sum + count(side === "older" ? edit.olderText : edit.newerText),
      0,
    );
    return all === 0 ? 0 : 1 - edited / all;
  });
  return Math.min(...shares);
}

/**
 * Whether a phrase stands round the same commitment on both sides: the same one acts before it, and the same verb or thing follows.
 * `at`: the edit's side that has the phrase; `there`: its words on the other side; `edits`: all of the two sentences; `ahead`: only the one who acts is asked for.
 */
export function sameCommitment(
  phrase: string,
  sides: Sides,
  at: Range,
  there: string,
  edits: readonly SmallEdit[],
  ahead: boolean = false,
): boolean {
  if (conditionsIn(sides.without) > conditionsIn(sides.having)) return false;
  // "Where we send it, …" → "We may send it.": what was a condition is told now.
  if (opensWithCondition(sides.without) && !opensWithCondition(sides.having)) return false;
  const side = edits.some(({ newer }) => newer === at) ? "newer" : "older";
  const words = framed(sides.having);
  return placesOf(phrase, sides.having).some((place) => {
    // Beside an edit is not in it, but where the edit took away what stood there: "one of | the largest".
    const inside = place.start < at.end && place.end > at.start;
    if (!inside && !(at.start === at.end && touches([place], at))) return false;
    const next = words.find(({ start, word }) => start >= place.end && !between.has(word));
    const before = words.findLast(({ end, word }) => end <= place.start && !between.has(word));
    return (
      (ahead || stays(next, at, there)) &&
      stays(before, at, there) &&
      (ahead || sameAction(place, sides, edits, side))
    );
  });
}

/** Whether two sides are one statement told with few words changed. */
export const isOneStatement = (
  older: string,
  newer: string,
  edits: readonly SmallEdit[],
  least = LEAST_COMMON,
): boolean => commonShare(older, newer, edits) >= least;
