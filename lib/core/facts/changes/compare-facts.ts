import type {
  Fact,
  FactTopic,
  FundingFact,
  LeadershipFact,
  OfficeFact,
  ProgrammeFact,
  StatisticFact,
} from "@/lib/core/facts/fact";
import { foldWords, makeFactKey } from "@/lib/core/facts/fact-key";
import { pairDeadlines, sameTime } from "@/lib/core/facts/figures/pair-deadlines";
import { pairFunding, pairStatistics } from "@/lib/core/facts/figures/pair-figures";
import { headsOfOffice } from "@/lib/core/facts/leadership/head-of-office";
import { isListedOnly, pairLeaders, surnameOf } from "@/lib/core/facts/leadership/pair-leaders";
import { pairNames } from "@/lib/core/facts/names/pair-names";
import { standsShort } from "@/lib/core/facts/names/stands-short";
import type { FactChange, FactComparison, MeasureWarning } from "./fact-change";
import { summariseFactChange } from "./summarise-fact-change";

type Of<T extends FactTopic> = Extract<Fact, { topic: T }>;
const pick = <T extends FactTopic>(facts: readonly Fact[], topic: T) =>
  facts.filter((fact): fact is Of<T> => fact.topic === topic);

/** Texts of both versions, to make sure that a name which was not found as a fact again is really no longer there. */
export interface ComparedTexts {
  readonly older: string;
  readonly newer: string;
  /** The document's own office, `null` where it does not say; absent where nobody knows. */
  readonly office?: string | null;
}

const ofRules = /^(?:listed|title|quoted|signs)/;

const leaderAspects = (a: LeadershipFact, b: LeadershipFact): string[] => {
  const aspects: string[] = [];
  if (foldWords(a.organisation ?? "") !== foldWords(b.organisation ?? "")) aspects.push("organisation");
  if (
    (a.person === null) !== (b.person === null) ||
    (a.person && b.person && surnameOf(a.person) !== surnameOf(b.person))
  )
    aspects.push(a.relation === "speaks" ? "speaker" : "person");
  if (a.relation === "speaks" || a.relation === "signs") return aspects;
  // The post may stand beside a name in a list, where it was not read: "Ada Lind (Delegate for Ports)", "Ada Lind, Delegate for Ports".
  const stands = (title: string | null, quote: string) =>
    title !== null && ` ${foldWords(quote)} `.includes(` ${foldWords(title)} `);
  const sameTitle =
    foldWords(a.title ?? "") === foldWords(b.title ?? "") ||
    (isListedOnly(a) && stands(b.title, a.quote)) ||
    (isListedOnly(b) && stands(a.title, b.quote));
  if (!sameTitle) aspects.push("title");
  if (a.status !== b.status) aspects.push("status");
  // What the rule calls it ("listed", "title") is no word of the text.
  if (foldWords(a.role) !== foldWords(b.role) && !ofRules.test(a.role) && !ofRules.test(b.role))
    aspects.push("role");
  return aspects;
};
const fundingAspects = (a: FundingFact, b: FundingFact): string[] => {
  const aspects: string[] = [];
  if (a.amount !== b.amount || a.amountTo !== b.amountTo) aspects.push("amount");
  else if (a.bound !== b.bound) aspects.push("bound");
  if (a.currency !== b.currency) aspects.push("currency");
  // The same sum is no change, whatever is said beside it: what is said differently there is told as wording.
  if (aspects.length === 0) return aspects;
  if (a.status !== b.status) aspects.push("status");
  if (foldWords(a.period ?? "") !== foldWords(b.period ?? "")) aspects.push("period");
  return aspects;
};
const statisticAspects = (a: StatisticFact, b: StatisticFact): string[] =>
  a.value !== b.value ? ["value"] : a.bound !== b.bound ? ["bound"] : [];
const nameAspects = (a: ProgrammeFact | OfficeFact, b: ProgrammeFact | OfficeFact): string[] => {
  const aspects: string[] = [];
  const plain = (name: string) =>
    foldWords(name)
      .replace(/\b(?:1[89]|20|21)\d\d\b/g, "")
      .replace(/\b(?:the|in|of|on|for|to|and|u s|united states)\b/g, "")
      .replace(/\s+/g, " ")
      .trim();
  if (plain(a.name) !== plain(b.name) && !isFullerForm(plain(a.name), plain(b.name))) aspects.push("name");
  if (a.topic === "programme" && b.topic === "programme" && a.edition && b.edition && a.edition !== b.edition)
    aspects.push("edition");
  if (a.topic === "office" && b.topic === "office") {
    if (a.symbol && b.symbol && foldWords(a.symbol) !== foldWords(b.symbol)) aspects.push("symbol");
  }
  return aspects;
};

/** "UK Ports Act", "Ports Act": a name with a word or two more in front is a fuller form of it, and no new name. */
function isFullerForm(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (!long.endsWith(` ${short}`)) return false;
  return long.slice(0, -short.length).trim().split(" ").length <= 2;
}

/** Aspects that alone make a lesser change. */
const lesser = new Set(["role", "speaker", "bound", "period"]);

function change(
  older: Fact | null,
  newer: Fact | null,
  aspects: readonly string[],
  passing = false,
  heads: ReadonlySet<Fact> | null = null,
): FactChange | null {
  const fact = newer ?? older;
  if (!fact) return null;
  const kind = !older
    ? "added"
    : !newer
      ? "no-longer-stated"
      : aspects.includes("name") || aspects.includes("symbol")
        ? "renamed"
        : "changed";
  const draft = {
    key: makeFactKey(`change-${fact.topic}`, `${older?.key ?? ""} ${aspects.join(" ")}`, newer?.key ?? ""),
    topic: fact.topic,
    kind,
    older,
    newer,
    aspects,
    minor: passing || (older !== null && newer !== null && aspects.every((aspect) => lesser.has(aspect))),
  } as const;
  return { ...draft, sentence: summariseFactChange(draft, heads) };
}

/** People who are only quoted or were in a post once, offices met in passing, and doubtful facts that come or go are lesser news. */
const inPassing = (fact: Fact) =>
  fact.topic === "office" ||
  (fact.topic === "leadership" &&
    (fact.relation === "speaks" || fact.relation === "signs" || fact.status === "former")) ||
  fact.confidence < 0.5;

/**
 * What differs between the facts of two versions. Added, no longer stated, changed, renamed: "no longer stated" is never
 * "changed". Figures are paired only if they are the same measure; what merely looks alike is listed with the reason it is
 * not. Equal lists give no change. O(facts), and at most 600 by 600 for figures (0201).
 */
export function compareFacts(
  older: readonly Fact[],
  newer: readonly Fact[],
  texts?: ComparedTexts,
): FactComparison {
  const changes: FactChange[] = [];
  const notSameMeasure: MeasureWarning[] = [];
  const unchanged: { older: string; newer: string }[] = [];
  const folded = texts
    ? { older: ` ${foldWords(texts.older)} `, newer: ` ${foldWords(texts.newer)} ` }
    : null;
  const office = texts?.office;
  const heads =
    office === undefined
      ? null
      : new Set<Fact>([...headsOfOffice(older, office), ...headsOfOffice(newer, office)]);
  const push = (found: FactChange | null) => {
    if (found) changes.push(found);
  };
  const settle = <F extends Fact>(
    a: readonly F[],
    b: readonly F[],
    pairs: readonly (readonly [F, F])[],
    aspectsOf: (x: F, y: F) => string[],
    still?: (fact: F, side: "older" | "newer") => boolean,
  ) => {
    const paired = new Set<Fact>();
    for (const [x, y] of pairs) {
      paired.add(x).add(y);
      const aspects = aspectsOf(x, y);
      if (aspects.length === 0) unchanged.push({ older: x.key, newer: y.key });
      else push(change(x, y, aspects, false, heads));
    }
    for (const x of a)
      if (!paired.has(x) && !still?.(x, "newer")) push(change(x, null, [], inPassing(x), heads));
    for (const y of b)
      if (!paired.has(y) && !still?.(y, "older")) push(change(null, y, [], inPassing(y), heads));
  };

  const leaders = [pick(older, "leadership"), pick(newer, "leadership")] as const;
  settle(...leaders, pairLeaders(...leaders), leaderAspects);
  const sums = [pick(older, "funding"), pick(newer, "funding")] as const;
  const sumPairs = pairFunding(...sums);
  settle(...sums, sumPairs.pairs, fundingAspects);
  const figures = [pick(older, "statistic"), pick(newer, "statistic")] as const;
  const figurePairs = pairStatistics(...figures);
  settle(...figures, figurePairs.pairs, statisticAspects);
  for (const warning of sumPairs.warnings) notSameMeasure.push({ topic: "funding", ...warning });
  for (const warning of figurePairs.warnings) notSameMeasure.push({ topic: "statistic", ...warning });
  // A name that stands in the other text, in whatever letters, has neither come nor gone.
  const stands = (fact: ProgrammeFact | OfficeFact, side: "older" | "newer") => {
    if (!folded) return false;
    const name = foldWords(fact.name).replace(/^(?:the |u s )/, "");
    return folded[side].includes(` ${name} `) || (texts !== undefined && standsShort(fact, texts, side));
  };
  const programmes = [pick(older, "programme"), pick(newer, "programme")] as const;
  settle(...programmes, pairNames(...programmes), nameAspects, stands);
  const offices = [pick(older, "office"), pick(newer, "office")] as const;
  const officePairs = pairNames(...offices);
  settle(...offices, officePairs, nameAspects, stands);
  for (const [a, b] of officePairs) {
    // A task told in other verbs is news of its own beside a new symbol.
    if (a.mandate && b.mandate && a.mandate !== b.mandate) push(change(a, b, ["mandate"]));
    // A short name that only one version prints has come or gone; it has not changed.
    if (!a.symbol && b.symbol) push(change(null, b, ["symbol"], true));
    if (a.symbol && !b.symbol) push(change(a, null, ["symbol"], true));
  }
  const deadlines = [pick(older, "deadline"), pick(newer, "deadline")] as const;
  settle(...deadlines, pairDeadlines(...deadlines), (a, b) => (sameTime(a, b) ? [] : ["due"]));
  return { changes, notSameMeasure, unchanged };
}
