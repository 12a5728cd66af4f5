import type { OfficeFact, ProgrammeFact } from "@/lib/core/facts/fact";
import { foldWords } from "@/lib/core/facts/fact-key";
import { nameIdentity } from "@/lib/core/facts/find-programmes";
import { likeness, wordBag } from "@/lib/core/facts/wording/word-bag";

const none = new Map<string, string>();
type Named = ProgrammeFact | OfficeFact;
const shortOf = (fact: Named) => (fact.topic === "office" ? fact.symbol : fact.abbreviation);

/** Names looked at per side for likeness; more are paired by identity alone. Bounds the work. */
const MOST = 400;

/**
 * Pairs named things of two versions: by what makes them one name (country, article and edition year apart), then by an
 * equal short name, then by nearly equal words. Numbered orders and laws pair by their number alone: two orders are two.
 */
export function pairNames<F extends Named>(
  older: readonly F[],
  newer: readonly F[],
): readonly (readonly [F, F])[] {
  const pairs: [F, F][] = [];
  const taken = new Set<F>();
  const identities = new Map<string, F[]>();
  for (const b of newer) {
    const id = nameIdentity(b.name, none);
    identities.set(id, [...(identities.get(id) ?? []), b]);
  }
  const take = (a: F, b: F) => {
    taken.add(a).add(b);
    pairs.push([a, b]);
  };
  for (const a of older) {
    const same = identities.get(nameIdentity(a.name, none))?.find((b) => !taken.has(b));
    if (same) take(a, same);
  }
  const numbered = (fact: F) => /\d{3,}/.test(fact.name.replace(/\b(?:1[89]|20|21)\d\d\b/g, ""));
  const restOlder = older.filter((fact) => !taken.has(fact) && !numbered(fact)).slice(0, MOST);
  const restNewer = newer.filter((fact) => !taken.has(fact) && !numbered(fact)).slice(0, MOST);
  for (const a of restOlder) {
    const short = shortOf(a);
    const b =
      short === null
        ? undefined
        : restNewer.find(
            (fact) =>
              !taken.has(fact) &&
              shortOf(fact) !== null &&
              foldWords(shortOf(fact) ?? "") === foldWords(short),
          );
    if (b) take(a, b);
  }
  const bags = new Map<F, ReadonlySet<string>>(
    [...restOlder, ...restNewer].map((fact) => [fact, wordBag(fact.name)]),
  );
  for (const a of restOlder) {
    if (taken.has(a)) continue;
    const b = restNewer.find(
      (fact) =>
        !taken.has(fact) &&
        kindOf(fact) === kindOf(a) &&
        Math.min(bags.get(fact)?.size ?? 0, bags.get(a)?.size ?? 0) >= 3 &&
        likeness(bags.get(a) ?? new Set(), bags.get(fact) ?? new Set()) >= 0.85,
    );
    if (b) take(a, b);
  }
  return pairs;
}

const kindOf = (fact: Named) => (fact.topic === "office" ? "office" : fact.kind);
