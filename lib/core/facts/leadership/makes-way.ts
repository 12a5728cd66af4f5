import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { ministryWords } from "@/lib/core/languages/ministry-words";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { ministryAt } from "./in-the-ministry";
import { personPhrase } from "./person-phrase";
import { subjectBefore } from "./read-holder";

const verbs = new Set<string>(ministryWords.makesWay.split(" "));
const nouns = new Set<string>(ministryWords.wayNouns.split(" "));
const own = /^(?:la|sa|su|seu|o|el|il|suo|le|son|the|its|his|her)$/;
const toWhom = /^(?:à|au|a|ao|al|ad|for|für)$/;

/** "laisse | sa place à | Ada Lind": where whoever comes stands; -1 if nobody does. */
function behindWay(words: readonly Word[], at: number): number {
  const noun = own.test(words[at]?.lower ?? "") ? at + 1 : at;
  if (!nouns.has(words[noun]?.lower ?? "")) return -1;
  // "cède son fauteuil | à la Fonction publique | à Ada Lind"
  for (let to = noun + 1; to < noun + LONGEST_PLACE; to++)
    if (toWhom.test(words[to]?.lower ?? "") && personPhrase(words, to + 1)?.name.name.includes(" "))
      return to + 1;
  return -1;
}

const LONGEST_PLACE = 8;

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsMakesWay = (word: string): boolean => verbs.has(word);

/** "Au ministère des Ports, Luc Morel laisse place à Anne Duval": one goes and another comes, where the office or the post is told. */
export function makesWayFor(read: ReadSentence, _reading: Reading, at: number): Claim[] {
  const { words } = read;
  if (!verbs.has(words[at]?.lower ?? "")) return [];
  const from = behindWay(words, at + 1);
  const next = from < 0 ? null : personPhrase(words, from);
  const gone = next?.name.name.includes(" ") ? subjectBefore(read, at) : null;
  if (!next || !gone?.name.name.includes(" ")) return [];
  const opening = ministryAt(words, 1) ?? ministryAt(words, 0);
  const named = read.nameBefore(at, ({ kind }) => kind === "office");
  const office = opening?.office ?? gone.title?.office ?? named?.name ?? null;
  const title = gone.title?.title ?? null;
  if (office === null && title === null) return [];
  const told = { title, office, relation: "holds" as const, role: words[at]?.lower ?? "", confidence: 0.65 };
  return [
    claimAbout(read, gone, wordSpan(words, gone.from, at + 1), {
      ...told,
      status: "outgoing",
      reason: "a person makes way for another",
    }),
    claimAbout(read, next, wordSpan(words, at, next.next), {
      ...told,
      status: "head",
      reason: "someone succeeds another in a post",
    }),
  ];
}
