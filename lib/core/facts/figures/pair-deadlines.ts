import type { DeadlineFact } from "@/lib/core/facts/fact";
import { foldWords } from "@/lib/core/facts/fact-key";
import { likeness, wordBag } from "@/lib/core/facts/wording/word-bag";

/** So alike must two sentences be, their times apart, that one tells the other's deadline at another time. */
const LEAST_OF_MOVED = 0.5;
/** The same time says more: less of its sentence need have stayed. */
const LEAST_OF_SAME = 0.3;
/** Deadlines looked at per side for likeness; more are paired by equal words alone. Bounds the work. */
const MOST = 400;

const without = (fact: DeadlineFact) => fact.what.replace(fact.wording, " ");

/** Whether two deadlines are at one time: the day where both name one, the words where they do not ("within 90 days"). */
export const sameTime = (a: DeadlineFact, b: DeadlineFact): boolean =>
  a.due !== null && b.due !== null ? a.due === b.due : foldWords(a.wording) === foldWords(b.wording);

/**
 * Deadlines of two versions that are one: first those whose sentences are the same but for the time, then the most alike ones. A reworded
 * sentence keeps its deadline, and one told for another time has moved.
 */
export function pairDeadlines(
  older: readonly DeadlineFact[],
  newer: readonly DeadlineFact[],
): [DeadlineFact, DeadlineFact][] {
  const taken = new Set<DeadlineFact>();
  const pairs: [DeadlineFact, DeadlineFact][] = [];
  const take = (a: DeadlineFact, b: DeadlineFact) => {
    taken.add(a).add(b);
    pairs.push([a, b]);
  };
  const byWords = new Map<string, DeadlineFact[]>();
  for (const b of newer) {
    const words = foldWords(without(b));
    byWords.set(words, [...(byWords.get(words) ?? []), b]);
  }
  for (const a of older) {
    const alike = byWords.get(foldWords(without(a)))?.filter((fact) => !taken.has(fact)) ?? [];
    const b = alike.find((fact) => sameTime(a, fact)) ?? alike[0];
    if (b) take(a, b);
  }
  const [left, right] = [older, newer].map((facts) =>
    facts
      .filter((fact) => !taken.has(fact))
      .slice(0, MOST)
      .map((fact) => ({ fact, bag: wordBag(without(fact)) })),
  ) as [{ fact: DeadlineFact; bag: Set<string> }[], { fact: DeadlineFact; bag: Set<string> }[]];
  const candidates = left.flatMap(({ fact: a, bag }) =>
    right.flatMap(({ fact: b, bag: other }) => {
      const same = sameTime(a, b);
      const score = likeness(bag, other);
      return score >= (same ? LEAST_OF_SAME : LEAST_OF_MOVED)
        ? [{ a, b, score: score + (same ? 1 : 0) }]
        : [];
    }),
  );
  for (const { a, b } of candidates.sort((x, y) => y.score - x.score))
    if (!taken.has(a) && !taken.has(b)) take(a, b);
  return pairs;
}
