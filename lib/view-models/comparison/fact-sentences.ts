import type { FactChange } from "@/lib/core/facts/changes/fact-change";
import { describeFact } from "@/lib/core/facts/changes/summarise-fact-change";
import { type Fact, type FactTopic, SURE } from "@/lib/core/facts/fact";
import { isolated } from "@/lib/core/text/isolated";
import type { ChangeFinder } from "./change-at";
import type { CompareSentence, SentencePart } from "./compare-sentence";
import { shorten } from "./describe-change";

const TOPICS: readonly (readonly [FactTopic, string])[] = [
  ["leadership", "Leadership"],
  ["funding", "Funding"],
  ["statistic", "Figures"],
  ["deadline", "Deadlines"],
  ["programme", "Programmes"],
  ["office", "Office"],
];

/** More than these are counted, not listed: the header is read in one look. */
const CHANGED_A_TOPIC = 2;
const LISTED = 3;
/** Told in full; the others are folded under them. */
const FIRST: readonly FactTopic[] = ["leadership", "funding", "statistic", "deadline"];
const LONGEST_NAME = 44;

export interface FactSentences {
  readonly sentences: readonly CompareSentence[];
  /** What each change of the text is about, by its key. */
  readonly topics: ReadonlyMap<string, string>;
}

/**
 * Changed facts in sentences, people before sums before figures: what changed is told one by one, what came and what
 * is no longer stated in a list each. "No longer stated" is never told as a change. Lesser changes stand last or
 * are left to the list.
 */
export function factSentences(changes: readonly FactChange[], find: ChangeFinder): FactSentences {
  const topics = new Map<string, string>();
  const keyOf = ({ older, newer }: FactChange): string | null =>
    (newer && find("newer", newer.focus)) ?? (older && find("older", older.focus)) ?? null;
  const sentences: CompareSentence[] = [];
  const lesser: CompareSentence[] = [];
  for (const [topic, name] of TOPICS) {
    const all = changes.filter((change) => change.topic === topic);
    const told = all.filter(isSure);
    for (const change of told) {
      const key = keyOf(change);
      if (key && !topics.has(key) && !change.minor) topics.set(key, name);
    }
    const push = (sentence: CompareSentence) => {
      if (FIRST.includes(topic)) sentences.push(sentence);
      else lesser.push({ ...sentence, lesser: true });
    };
    const changed = told.filter(({ older, newer }) => older && newer);
    for (const change of changed.filter(({ minor }) => !minor).slice(0, CHANGED_A_TOPIC)) {
      push({ topic: name, parts: sayChanged(change, keyOf(change)) });
    }
    for (const change of changed.filter(({ minor, topic }) => minor && topic === "leadership").slice(0, 1)) {
      lesser.push({ topic: "Also", parts: sayChanged(change, keyOf(change)), lesser: true });
    }
    if (topic === "office") continue;
    const listed = told.filter(({ minor }) => !minor);
    for (const [kind, said] of [
      ["added", "New"],
      ["no-longer-stated", "No longer stated"],
    ] as const) {
      const facts = listed.filter((change) => change.kind === kind);
      if (facts.length > 0) push({ topic: name, parts: sayListed(said, largestFirst(facts), keyOf) });
    }
    const open = all.filter((change) => !isSure(change) && !change.minor);
    if (open.length > 0)
      lesser.push({ topic: name, parts: sayListed("To check", open, keyOf), lesser: true });
  }
  return { sentences: [...sentences, ...lesser], topics };
}

/** Only what the rules are sure of, or a person said, is told as news. */
const isSure = ({ older, newer }: FactChange) =>
  [older, newer].every((fact) => fact === null || fact.confidence >= SURE);

/** "Head of the office: Luis CdeBaca → Susan Coppedge", the names strong. */
function sayChanged({ sentence }: FactChange, key: string | null): SentencePart[] {
  const link = key ? { changeKey: key } : {};
  const colon = sentence.indexOf(": ");
  const subject = colon < 0 ? "" : sentence.slice(0, colon + 2);
  const sides = sentence.slice(subject.length).split(" → ");
  const parts: SentencePart[] = subject ? [{ text: subject, ...link }] : [];
  for (const [at, side] of sides.entries()) {
    if (at > 0) parts.push({ text: " → ", ...link });
    parts.push({ text: side, strong: true, ...link });
  }
  return parts;
}

function sayListed(
  said: string,
  changes: readonly FactChange[],
  keyOf: (change: FactChange) => string | null,
): SentencePart[] {
  const parts: SentencePart[] = [{ text: `${said}: ` }];
  for (const [at, change] of changes.slice(0, LISTED).entries()) {
    const fact = change.newer ?? change.older;
    if (!fact) continue;
    const key = keyOf(change);
    if (at > 0) parts.push({ text: ", " });
    parts.push({
      text: isolated(nameOf(fact)),
      strong: change.kind === "added",
      ...(key && { changeKey: key }),
    });
  }
  if (changes.length > LISTED) parts.push({ text: ` and ${changes.length - LISTED} more` });
  return parts;
}

/** Sums by their size; everything else as the text has it. */
function largestFirst(changes: readonly FactChange[]): readonly FactChange[] {
  const amount = ({ older, newer }: FactChange) => {
    const fact = newer ?? older;
    return fact?.topic === "funding" ? fact.amount : 0;
  };
  return [...changes].sort((a, b) => amount(b) - amount(a));
}

function nameOf(fact: Fact): string {
  return fact.topic === "funding" ? fact.wording : shorten(describeFact(fact), LONGEST_NAME);
}
