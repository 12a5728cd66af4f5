import { describePassage } from "@/lib/core/anchoring/describe-passage";
import { findPassage } from "@/lib/core/anchoring/find-passage";
import { indexPassages } from "@/lib/core/anchoring/passage-index";
import type { Comparison } from "@/lib/core/comparison/changes/change";
import type { Range } from "@/lib/core/text/range";
import { snapToGraphemes } from "@/lib/core/text/snap-to-graphemes";
import type { FilePair } from "./version-pairs";

/** The laws that a comparison of two texts breaks, by name; none where it is sound. */
export function brokenLaws({ older, newer }: FilePair, found: Comparison, mirrored: Comparison): string[] {
  const broken = new Set<string>();
  const must = (law: string, holds: boolean) => {
    if (!holds) broken.add(law);
  };
  const { changes, kept } = found;
  const olders = changes.flatMap((change) => (change.older ? [change.older] : []));
  const newers = changes.flatMap((change) => (change.newer ? [change.newer] : []));
  must("ranges lie in the text", isInside(olders, older) && isInside(newers, newer));
  must(
    "both sides whole, each character once",
    isTiling([...olders, ...kept.map((pair) => pair.older)], older) &&
      isTiling([...newers, ...kept.map((pair) => pair.newer)], newer),
  );
  for (const pair of kept)
    must("what is kept reads the same", cut(older, pair.older) === cut(newer, pair.newer));
  must("the rest reads the same", without(older, olders) === without(newer, newers));
  must("keys are unique", new Set(changes.map(({ key }) => key)).size === changes.length);
  for (const change of changes) {
    for (const edit of change.words)
      must("no edit has two equal sides", cut(older, edit.older) !== cut(newer, edit.newer));
    if (!change.older || !change.newer) continue;
    const [from, to] = [change.older, change.newer];
    must(
      "edits lie in their change, in order",
      isOrdered(
        from,
        change.words.map((edit) => edit.older),
      ) &&
        isOrdered(
          to,
          change.words.map((edit) => edit.newer),
        ),
    );
    must(
      "a change less its edits reads the same",
      without(
        cut(older, from),
        change.words.map((edit) => shifted(edit.older, from.start)),
      ) ===
        without(
          cut(newer, to),
          change.words.map((edit) => shifted(edit.newer, to.start)),
        ),
    );
    must("a change says something", change.kind === "moved" || change.words.length > 0);
  }
  must("the swapped question mirrors the answer", places(found, false) === places(mirrored, true));
  return [...broken];
}

/** Sampled so that each run asks for the same. */
const quotesPerPair = 3;
const [shortestQuote, longestQuote] = [40, 200];

/** How many quotes that stand once in both texts were sought, and how many were not found right there. */
export function soughtQuotes(
  { older, newer }: FilePair,
  { kept }: Comparison,
): { sought: number; lost: number } {
  const long = kept.filter(({ older: { start, end } }) => end - start >= shortestQuote);
  let [sought, lost] = [0, 0];
  if (long.length === 0) return { sought, lost };
  const index = indexPassages(newer);
  for (let k = 0; k < quotesPerPair; k++) {
    const { start, end } = (long[Math.floor((k * long.length) / quotesPerPair)] as { older: Range }).older;
    // A person selects whole letters, and a passage is told in whole letters: no vowel sign is left behind.
    const letters = snapToGraphemes(older, { start, end: Math.min(end, start + longestQuote) });
    const trimmed = cut(older, letters).trim();
    const quote = older.indexOf(trimmed, start);
    const place = newer.indexOf(trimmed);
    const isLone = trimmed.length >= shortestQuote && newer.indexOf(trimmed, place + 1) < 0;
    if (!isLone) continue;
    sought++;
    const placement = findPassage(
      index,
      describePassage(older, { start: quote, end: quote + trimmed.length }),
    );
    if (placement.range === null || cut(newer, placement.range) !== trimmed) lost++;
  }
  return { sought, lost };
}

/** So many words in a row do not stand in both texts by chance. */
const run = 12;

/**
 * Words of the newer text told as new that stand, twelve in a row and in the same order, in what is told as gone: a comparison could
 * have found them. Capitals and signs do not count.
 */
export function missedWords({ older, newer }: FilePair, { changes }: Comparison): number {
  const gone = new Set<string>();
  for (const change of changes) {
    if (change.newer || !change.older) continue;
    const words = wordsOf(cut(older, change.older));
    for (let k = 0; k + run <= words.length; k++) gone.add(words.slice(k, k + run).join(" "));
  }
  if (gone.size === 0) return 0;
  let missed = 0;
  for (const change of changes) {
    if (change.older || !change.newer) continue;
    const words = wordsOf(cut(newer, change.newer));
    let counted = 0;
    for (let k = 0; k + run <= words.length; k++) {
      if (!gone.has(words.slice(k, k + run).join(" "))) continue;
      missed += k + run - Math.max(k, counted);
      counted = k + run;
    }
  }
  return missed;
}

/** Characters but white space (of which a word diff tells nothing) that an answer shows as changed. */
export function changedCharacters(pair: FilePair, { changes }: Comparison): number {
  let sum = 0;
  const add = (text: string, range: Range | null) => {
    if (range) sum += withoutBlanks(cut(text, range)).length;
  };
  for (const { older, newer, words } of changes) {
    if (!older || !newer) {
      add(pair.older, older);
      add(pair.newer, newer);
    }
    for (const edit of words) {
      add(pair.older, edit.older);
      add(pair.newer, edit.newer);
    }
  }
  return sum;
}

export const withoutBlanks = (text: string): string => text.replace(/\s+/gu, "");
const cut = (text: string, { start, end }: Range): string => text.slice(start, end);
const shifted = ({ start, end }: Range, by: number): Range => ({ start: start - by, end: end - by });
const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? [];
const inOrder = (ranges: readonly Range[]) => [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);

const isInside = (ranges: readonly Range[], text: string) =>
  ranges.every(({ start, end }) => start >= 0 && start <= end && end <= text.length);

function isTiling(ranges: readonly Range[], text: string): boolean {
  let at = 0;
  for (const { start, end } of inOrder(ranges)) {
    if (start !== at) return false;
    at = end;
  }
  return at === text.length;
}

function isOrdered({ start, end }: Range, ranges: readonly Range[]): boolean {
  let at = start;
  for (const range of ranges) {
    if (range.start < at || range.end < range.start) return false;
    at = range.end;
  }
  return at <= end;
}

function without(text: string, ranges: readonly Range[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of inOrder(ranges)) {
    rest += text.slice(at, start);
    at = Math.max(at, end);
  }
  return rest + text.slice(at);
}

/** Where both sides of all changes stand, whatever the order they are told in. */
function places({ changes }: Comparison, mirrored: boolean): string {
  return changes
    .flatMap(({ older, newer, words }) => [{ older, newer }, ...words])
    .map(({ older, newer }) => JSON.stringify(mirrored ? [newer, older] : [older, newer]))
    .sort()
    .join();
}
