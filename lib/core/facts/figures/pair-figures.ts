import type { FundingFact, StatisticFact } from "@/lib/core/facts/fact";
import { foldWords } from "@/lib/core/facts/fact-key";
import { fundingConflict, statisticConflict } from "@/lib/core/facts/wording/measure-conflict";
import { likeness, stem, wordBag } from "@/lib/core/facts/wording/word-bag";

export interface Pairing<F> {
  readonly pairs: readonly (readonly [F, F])[];
  readonly warnings: readonly { readonly older: F; readonly newer: F; readonly why: string }[];
}

/** What a figure speaks of: the words near it, not the whole of a long sentence. */
function contextOf(fact: FundingFact | StatisticFact): ReadonlySet<string> {
  const at = fact.focus.start - fact.range.start;
  // A row of a table holds other figures too: what an amount is for is its row and column.
  if (fact.topic === "funding" && fact.quote.includes("\t"))
    return wordBag(`${fact.purpose ?? ""} ${fact.period ?? ""}`);
  const near = fact.quote.slice(Math.max(0, at - 70), at + (fact.focus.end - fact.focus.start) + 130);
  return wordBag(
    fact.topic === "funding"
      ? `${near} ${fact.purpose ?? ""} ${fact.recipient ?? ""}`
      : `${near} ${fact.unit}`,
  );
}

const nothing: ReadonlySet<string> = new Set();
/** Purposes alone, weighed less than the whole context: they are short. */
function purposeLikeness(a: FundingFact | StatisticFact, b: FundingFact | StatisticFact): number {
  if (a.topic !== "funding" || b.topic !== "funding" || !a.purpose || !b.purpose) return 0;
  const [x, y] = [wordBag(a.purpose), wordBag(b.purpose)];
  return Math.min(x.size, y.size) < 3 ? 0 : 0.6 * likeness(x, y, "min");
}

/** Figures of one order of size are the likelier to be mistaken for one another. */
function nearInSize(a: FundingFact | StatisticFact, b: FundingFact | StatisticFact): number {
  const [x, y] = [a, b].map((fact) => (fact.topic === "funding" ? fact.amount : fact.value));
  return x && y && Math.abs(Math.log10(x / y)) < 1 ? 0.2 : 0;
}

/** Units that may be mistaken for one another. */
const families = [
  new Set(
    "people person persons victims victim individuals children women men refugees migrants workers survivors"
      .split(" ")
      .map(stem),
  ),
  new Set(
    "program programme project initiative grant programs projects programmes initiatives grants"
      .split(" ")
      .map(stem),
  ),
];
const unitHead = (fact: StatisticFact) => stem(foldWords(fact.unit).split(" ").at(-1) ?? "");
const sameUnit = (a: StatisticFact, b: StatisticFact) =>
  unitHead(a) === unitHead(b) || foldWords(a.unit) === foldWords(b.unit);
const sameFamily = (a: StatisticFact, b: StatisticFact) =>
  families.some((family) => family.has(unitHead(a)) && family.has(unitHead(b)));

/** Facts looked at per side; a text with more figures than this is paired by equal words alone. Bounds the work. */
const MOST = 600;

/**
 * Pairs figures of two versions that are the same measure, best likeness first; what looks alike and is another measure
 * becomes a warning. `least` is the likeness of the words round two figures from which they may be the same.
 */
function pair<F extends FundingFact | StatisticFact>(
  older: readonly F[],
  newer: readonly F[],
  least: number,
  compatible: (a: F, b: F) => boolean,
  equal: (a: F, b: F) => boolean,
  conflict: (a: F, b: F) => string | null,
  alike: (a: F, b: F) => boolean,
): Pairing<F> {
  const takenOlder = new Set<F>();
  const takenNewer = new Set<F>();
  const pairs: [F, F][] = [];
  const take = (a: F, b: F) => {
    takenOlder.add(a);
    takenNewer.add(b);
    pairs.push([a, b]);
  };
  // The same sentence, word for word, is the same fact.
  const bySentence = new Map<string, F[]>();
  const sentenceOf = (fact: F) => `${foldWords(fact.wording)}|${foldWords(fact.quote)}`;
  for (const b of newer)
    bySentence.set(sentenceOf(b), [...(bySentence.get(sentenceOf(b)) ?? []).slice(0, 20), b]);
  for (const a of older) {
    const same = bySentence.get(sentenceOf(a))?.find((b) => !takenNewer.has(b));
    if (same) take(a, same);
  }
  const restOlder = older.filter((fact) => !takenOlder.has(fact)).slice(0, MOST);
  const restNewer = newer.filter((fact) => !takenNewer.has(fact)).slice(0, MOST);
  const bags = new Map<F, ReadonlySet<string>>(
    [...restOlder, ...restNewer].map((fact) => [fact, contextOf(fact)]),
  );
  const candidates: { score: number; a: F; b: F }[] = [];
  const warnings: { older: F; newer: F; why: string; score: number }[] = [];
  for (const a of restOlder)
    for (const b of restNewer) {
      if (!alike(a, b)) continue;
      const score = Math.max(likeness(bags.get(a) ?? nothing, bags.get(b) ?? nothing), purposeLikeness(a, b));
      const same = equal(a, b);
      const why = compatible(a, b) ? conflict(a, b) : "different things are counted";
      if (why !== null) {
        if (!same || score < least)
          warnings.push({
            older: a,
            newer: b,
            why,
            score: score + (compatible(a, b) ? 1 : 0) + nearInSize(a, b),
          });
        else candidates.push({ score: score + 0.5, a, b });
      } else if (score >= (same ? least * 0.6 : least))
        candidates.push({ score: score + (same ? 1 : 0), a, b });
    }
  candidates.sort((x, y) => y.score - x.score);
  for (const { a, b } of candidates) if (!takenOlder.has(a) && !takenNewer.has(b)) take(a, b);
  const open = warnings
    .filter(({ older: a, newer: b }) => !takenOlder.has(a) && !takenNewer.has(b))
    .sort((x, y) => y.score - x.score);
  // One warning a fact is enough: the closest look-alike.
  const warned = new Set<F>();
  const kept: { older: F; newer: F; why: string }[] = [];
  for (const { older: a, newer: b, why } of open) {
    if (warned.has(a) || warned.has(b)) continue;
    warned.add(a).add(b);
    kept.push({ older: a, newer: b, why });
  }
  return { pairs, warnings: kept };
}

/** Sums of two versions that are the same measure. */
export const pairFunding = (
  older: readonly FundingFact[],
  newer: readonly FundingFact[],
): Pairing<FundingFact> =>
  pair(
    older,
    newer,
    0.34,
    () => true,
    (a, b) => a.amount === b.amount && a.currency === b.currency,
    fundingConflict,
    () => true,
  );

/** Figures of two versions that are the same measure. */
export const pairStatistics = (
  older: readonly StatisticFact[],
  newer: readonly StatisticFact[],
): Pairing<StatisticFact> =>
  withSameWords(
    pair(
      older,
      newer,
      0.42,
      sameUnit,
      (a, b) => a.value === b.value,
      statisticConflict,
      (a, b) => sameUnit(a, b) || sameFamily(a, b),
    ),
    older,
    newer,
  );

/** "over 250 ports" that left one sentence and stands in another: the same figure in the same words has neither come nor gone. O(figures). */
function withSameWords(
  { pairs, warnings }: Pairing<StatisticFact>,
  older: readonly StatisticFact[],
  newer: readonly StatisticFact[],
): Pairing<StatisticFact> {
  const taken = new Set<StatisticFact>(pairs.flat());
  const free = new Map<string, StatisticFact[]>();
  const wordsOf = (fact: StatisticFact) => `${fact.value}|${fact.unit}|${foldWords(fact.wording)}`;
  for (const b of newer) if (!taken.has(b)) free.set(wordsOf(b), [...(free.get(wordsOf(b)) ?? []), b]);
  const moved: [StatisticFact, StatisticFact][] = [];
  for (const a of older) {
    const b = taken.has(a) || !/\p{L}/u.test(a.wording) ? undefined : free.get(wordsOf(a))?.shift();
    if (b && statisticConflict(a, b) === null) moved.push([a, b]);
  }
  const settled = new Set(moved.flat());
  return {
    pairs: [...pairs, ...moved],
    warnings: warnings.filter(({ older: a, newer: b }) => !settled.has(a) && !settled.has(b)),
  };
}
