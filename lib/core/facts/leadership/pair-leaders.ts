import type { LeadershipFact } from "@/lib/core/facts/fact";
import { foldWords } from "@/lib/core/facts/fact-key";
import { nameIdentity } from "@/lib/core/facts/find-programmes";
import { likeness, wordBag } from "@/lib/core/facts/wording/word-bag";

const none = new Map<string, string>();
/** "Löffler", "Loeffler": one name in two keyboards' letters. */
const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/ä/gi, "ae"],
  [/ö/gi, "oe"],
  [/ü/gi, "ue"],
  [/ø/gi, "oe"],
  [/å/gi, "aa"],
  [/ß/g, "ss"],
];
const lettersOf = (name: string) =>
  spelledOut.reduce((text, [letter, pair]) => text.replace(letter, pair), name.normalize("NFC"));
export const surnameOf = (name: string) =>
  foldWords(lettersOf(name).replace(/,?\s(?:Jr|Sr|II|III|IV)\.?$/, ""))
    .split(" ")
    .at(-1) ?? "";

/** One office under two spellings or symbols is one office; two unnamed offices are taken for the page's own. */
function sameOffice(a: LeadershipFact, b: LeadershipFact): boolean {
  if (a.office === null || b.office === null) return a.office === b.office;
  const x = nameIdentity(a.office, none);
  const y = nameIdentity(b.office, none);
  return x === y || x.includes(y) || y.includes(x) || likeness(wordBag(a.office), wordBag(b.office)) >= 0.8;
}

/** The noun of a title: "secretary" of "Acting Assistant Secretary". */
const rank = (fact: LeadershipFact) =>
  foldWords(fact.title ?? "")
    .replace(/\b(?:acting|interim)\b/g, "")
    .trim();
const rankNoun = (fact: LeadershipFact) =>
  rank(fact)
    .replace(/ (?:of|for|to) .*$/, "")
    .split(" ")
    .at(-1) ?? "";
/** Who stands in for somebody holds another post: "Chair", "Vice Chair". */
const standsIn = (fact: LeadershipFact) =>
  /(?<!\p{L})(?:vice|deputy|assistant|associate|under|stellv\p{L}*|vize\p{L}*|adjointe?|adjunt[oa]|sub\p{L}+|vicaria?o?)(?!\p{L})/u.test(
    rank(fact),
  );
const samePost = (a: LeadershipFact, b: LeadershipFact) =>
  sameOffice(a, b) &&
  standsIn(a) === standsIn(b) &&
  ((a.relation === "heads" && b.relation === "heads") || (rank(a) === rank(b) && rank(a) !== ""));
const samePerson = (a: LeadershipFact, b: LeadershipFact) =>
  a.person !== null && b.person !== null && surnameOf(a.person) === surnameOf(b.person);

/** Called a member by the list the name stands in, and by no word beside it. */
export const isListedOnly = (fact: LeadershipFact) => fact.role === "listed" && fact.title === "Member";

/** Posts of which a body has many. */
const sharedRank = /\b(?:member|director|trustee|officer|minister|deputy|adviser|advisor|fellow)$/;
const counted = new WeakMap<readonly LeadershipFact[], ReadonlyMap<string, number>>();

/** How many people hold each rank; counted once a list. */
function holders(all: readonly LeadershipFact[]): ReadonlyMap<string, number> {
  const known = counted.get(all);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const fact of all)
    if (fact.relation === "heads" || fact.relation === "holds")
      counts.set(rank(fact), (counts.get(rank(fact)) ?? 0) + 1);
  counted.set(all, counts);
  return counts;
}

/** Leaders looked at per side; no page names more. Bounds the work. */
const MOST = 500;

/**
 * Pairs leaders of two versions: first the same person in the same post or office, then the same post with another
 * person. Speakers are paired by the noun of their title ("Secretary X", "Secretary Y").
 */
export function pairLeaders(
  older: readonly LeadershipFact[],
  newer: readonly LeadershipFact[],
): readonly (readonly [LeadershipFact, LeadershipFact])[] {
  const pairs: [LeadershipFact, LeadershipFact][] = [];
  const taken = new Set<LeadershipFact>();
  const left = older.slice(0, MOST);
  const right = newer.slice(0, MOST);
  const met = (fact: LeadershipFact) => fact.relation === "speaks" || fact.relation === "signs";
  const round = (fits: (a: LeadershipFact, b: LeadershipFact) => boolean) => {
    for (const a of left) {
      if (taken.has(a)) continue;
      const b = right.find((fact) => !taken.has(fact) && met(a) === met(fact) && fits(a, fact));
      if (!b) continue;
      taken.add(a).add(b);
      pairs.push([a, b]);
    }
  };
  round((a, b) => samePerson(a, b) && rank(a) === rank(b) && (met(a) || sameOffice(a, b)));
  round((a, b) => samePerson(a, b) && (met(a) ? true : sameOffice(a, b)));
  // "the Singapure Public Service" mended: one person in one post, whose office is spelled otherwise.
  round(
    (a, b) =>
      samePerson(a, b) &&
      !met(a) &&
      rank(a) === rank(b) &&
      likeness(wordBag(a.office ?? ""), wordBag(b.office ?? "")) >= 0.5,
  );
  // One person in one post, of which one version names the office and the other does not.
  round(
    (a, b) =>
      samePerson(a, b) &&
      !met(a) &&
      rank(a) === rank(b) &&
      rank(a) !== "" &&
      (a.office === null || b.office === null || foldWords(a.quote) === foldWords(b.quote)),
  );
  // A name in a list is "Member" by the list alone: with a post beside it, it is the same person in the same list.
  round((a, b) => samePerson(a, b) && !met(a) && (isListedOnly(a) || isListedOnly(b)));
  round(
    (a, b) => !met(a) && a.organisation !== null && a.organisation === b.organisation && sameOffice(a, b),
  );
  // A post that several hold at once ("Member") names nobody's successor.
  const several = (fact: LeadershipFact, all: readonly LeadershipFact[]) =>
    holders(all).get(rank(fact)) !== 1;
  round(
    (a, b) =>
      !met(a) &&
      samePost(a, b) &&
      a.organisation === null &&
      b.organisation === null &&
      !(
        rank(a) !== "" &&
        rank(a) === rank(b) &&
        sharedRank.test(rank(a)) &&
        (several(a, left) || several(b, right))
      ),
  );
  round(
    (a, b) =>
      met(a) && rankNoun(a) !== "" && rankNoun(a) === rankNoun(b) && alone(a, older) && alone(b, newer),
  );
  return pairs;
}

/** Is this the only person of that title among the speakers: else it is not plain who followed whom. */
const alone = (fact: LeadershipFact, all: readonly LeadershipFact[]) =>
  new Set(
    all
      .filter(
        (other) =>
          (other.relation === "speaks" || other.relation === "signs") && rankNoun(other) === rankNoun(fact),
      )
      .map((other) => surnameOf(other.person ?? "")),
  ).size === 1;
