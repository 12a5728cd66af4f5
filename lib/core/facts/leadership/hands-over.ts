import { readName } from "@/lib/core/facts/names/read-name";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { type Claim, claimAbout, printedWords, wordSpan } from "./claim";
import type { Holder } from "./holder";
import { personPhrase } from "./person-phrase";
import { subjectBefore } from "./read-holder";

const verbs = /^(?:übergibt|übergab|hands|handed|transmet|transmettra|entrega|entregó|entregou|consegna)$/;
/** "das Familienministerium", "den Vorsitz", "the ministry": what is handed over. */
const charge =
  /(?:ministerium|^amt|präsidentenamt|vorsitz|leitung|amtsgeschäfte|^ministry|^presidency|^chairmanship|^leadership|^ministère|^présidence|^direction|^ministerio|^presidencia|^ministério|^presidência|^ministero|^presidenza)$/;
const toWhom = /^(?:an|to|à|au|a|al|ao)$/;
/** What is handed over stands so many words behind the verb at most, and to whom so many behind that. */
const REACH = 4;
const LONGEST_OFFICE = 8;

/** The person at word `at`; behind the German "an" a name is read for itself, since it is an article elsewhere. */
function receiver(words: readonly Word[], at: number): Holder | null {
  if (words[at - 1]?.lower !== "an") return personPhrase(words, at);
  const name = words[at]?.capital ? readName(words, at, true) : null;
  return name?.name.includes(" ") ? { name, title: null, from: at, next: name.next } : null;
}

/** Where "an Eva Berg" stands behind what is handed over; -1 if nobody is named. */
function recipientAt(words: readonly Word[], noun: number): number {
  for (let at = noun + 1; at < noun + LONGEST_OFFICE; at++) {
    if (/[,.;:]/.test(words[at]?.gap ?? ".")) return -1;
    if (!toWhom.test(words[at]?.lower ?? "")) continue;
    // "an | seinen Parteikollegen | Karl Brandt"
    for (let from = at + 1; from < at + 4 && words[from]?.gap === ""; from++)
      if (receiver(words, from)?.name.name.includes(" ")) return from;
  }
  return -1;
}

/** The end of the ministry's name: where "an" or "to" stands. */
const endOf = (words: readonly Word[], noun: number): number =>
  noun + 1 + words.slice(noun + 1, noun + LONGEST_OFFICE).findIndex(({ lower }) => toWhom.test(lower));

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsHandsOver = (word: string): boolean => verbs.test(word);

/** "Ada Lind übergibt das Hafenministerium an Eva Berg", "Danach übergab Jan Vogel den Vorsitz an …": one goes, another comes. */
export function handsOver(read: ReadSentence, _reading: Reading, at: number): Claim[] {
  const { words } = read;
  if (!verbs.test(words[at]?.lower ?? "")) return [];
  const behind = words[at + 1]?.capital ? personPhrase(words, at + 1) : null;
  const gone = behind ?? subjectBefore(read, at);
  if (!gone?.name.name.includes(" ")) return [];
  const from = behind ? behind.next : at + 1;
  const near = words.slice(from, from + REACH).findIndex(({ lower }) => charge.test(lower));
  const noun = near < 0 ? -1 : from + near;
  const to = noun < 0 ? -1 : recipientAt(words, noun);
  const next = to < 0 ? null : receiver(words, to);
  if (!next) return [];
  const office = /minist/.test(words[noun]?.lower ?? "")
    ? printedWords(words, noun, endOf(words, noun))
    : null;
  const told = {
    title: office === null ? (words[noun]?.text ?? null) : null,
    office: office ?? gone.title?.office ?? null,
    relation: "holds" as const,
    role: words[at]?.lower ?? "",
    confidence: 0.7,
  };
  return [
    claimAbout(read, gone, wordSpan(words, Math.min(at, gone.from), to), {
      ...told,
      status: "outgoing",
      reason: "a person makes way for another",
    }),
    claimAbout(read, next, wordSpan(words, noun, next.next), {
      ...told,
      status: "head",
      reason: "someone succeeds another in a post",
    }),
  ];
}
