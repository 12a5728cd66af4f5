import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { type Claim, claimAbout, wordSpan } from "./claim";
import type { Holder } from "./holder";
import { subjectBefore } from "./read-holder";
import { officeMeant } from "./read-office-before";

/** "asumirá", "occupera", "assumirão" */
export const future = /(?:rán?|rão|[ei]ra|dra)$/;

/** "En la Secretaría de Puertos, Ada Lind tomó posesión": which post it is, the name of the office says. */
export function tookOffice(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  const noun = words
    .slice(at + 1, at + 4)
    .map(({ lower }) => lower)
    .join(" ");
  if (
    !/^(?:tomó|toma|tomará|tomaron|took|takes|prend|prendra|tomou)$/.test(words[at]?.lower ?? "") ||
    !/^(?:posesión|posse|office|protesta|ses fonctions|su cargo)/.test(noun)
  )
    return null;
  const holder = subjectBefore(read, at);
  if (!holder?.name.name.includes(" ")) return null;
  return claimAbout(read, holder, wordSpan(words, holder.from, at + 2), {
    office: holder.title?.office ?? officeMeant(read, reading, holder.from),
    relation: "holds",
    role: `${words[at]?.lower} ${words[at + 1]?.lower}`,
    confidence: 0.6,
    reason: "a person takes office",
  });
}

/** "Para o lugar dele foi nomeado Ada Lind": which post it is, the sentence before says. */
export const putWithoutPost = (read: ReadSentence, reading: Reading, at: number, holder: Holder): Claim =>
  claimAbout(read, holder, wordSpan(read.words, at, holder.next), {
    title: holder.title?.title ?? null,
    office: holder.title?.office ?? officeMeant(read, reading, at),
    ...(future.test(read.words[at]?.lower ?? "") ? { status: "incoming" as const } : {}),
    relation: "holds",
    role: read.words[at]?.lower ?? "",
    confidence: 0.6,
    reason: "a person is put into a post that was named before",
  });

/** "voted to hire a new director: Ada Lind" */
export const putBeforeColon = (read: ReadSentence, reading: Reading, at: number, holder: Holder): Claim =>
  claimAbout(read, holder, wordSpan(read.words, at, holder.name.next), {
    office: holder.title?.office ?? officeMeant(read, reading, at),
    status: /^(?:to|will)$/.test(read.words[at - 1]?.lower ?? "") ? "incoming" : "head",
    relation: "holds",
    role: read.words[at]?.lower ?? "",
    confidence: 0.75,
    reason: "a person is put into a post",
  });
