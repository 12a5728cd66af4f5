import type { ChangeFinder } from "@/components/compare/change-at";
import type { CompareSentence, SentencePart } from "@/components/compare/compare-sentence";
import { shorten } from "@/components/compare/describe-change";
import type { Fact, FactTopic } from "@/lib/core/facts/fact";
import type { FactChange } from "@/lib/core/facts/fact-change";
import { describeFact } from "@/lib/core/facts/summarise-fact-change";

const TOPICS: readonly (readonly [FactTopic, string])[] = [
  ["leadership", "Leadership"],
  ["funding", "Funding"],
  ["statistic", "Figures"],
  ["deadline", "Deadlines"],
  ["programme", "Programmes and terms"],
  ["office", "Office"],
];

/** More than these are counted, not listed: the header is read in one look. */
const CHANGED_A_TOPIC = 2;
const LISTED = 4;
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
    const told = changes.filter((change) => change.topic === topic);
    for (const change of told) {
      const key = keyOf(change);
      if (key && !topics.has(key) && !change.minor) topics.set(key, name);
    }
    const changed = told.filter(({ older, newer }) => older && newer);
    for (const change of changed.filter(({ minor }) => !minor).slice(0, CHANGED_A_TOPIC)) {
      sentences.push({ topic: name, parts: sayChanged(change, keyOf(change)) });
    }
    for (const change of changed.filter(({ minor, topic }) => minor && topic === "leadership").slice(0, 1)) {
      lesser.push({ topic: name, parts: sayChanged(change, keyOf(change)) });
    }
    if (topic === "office") continue;
    const listed = told.filter(({ minor }) => !minor);
    for (const [kind, said] of [
      ["added", "New"],
      ["no-longer-stated", "No longer stated"],
    ] as const) {
      const facts = listed.filter((change) => change.kind === kind);
      if (facts.length > 0) sentences.push({ topic: name, parts: sayListed(said, facts, keyOf) });
    }
  }
  return { sentences: [...sentences, ...lesser], topics };
}

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
    parts.push({ text: nameOf(fact), strong: change.kind === "added", ...(key && { changeKey: key }) });
  }
  if (changes.length > LISTED) parts.push({ text: ` and ${changes.length - LISTED} more` });
  return parts;
}

function nameOf(fact: Fact): string {
  return fact.topic === "funding" ? fact.wording : shorten(describeFact(fact), LONGEST_NAME);
}
