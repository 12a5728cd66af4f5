import { classNouns } from "@/lib/core/facts/names/name-words";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { isSomebody, readHolder, subjectBefore } from "./read-holder";
import { readOfficeAfter } from "./read-office-after";
import { officeMeant } from "./read-office-before";

const leads = postWords("leads");
const offices = postWords("offices");
/** "die Amtsgeschäfte", "los trabajos": what is led without the name of an office. */
const affairs = /^(?:amtsgeschäfte|geschäfte|behörde|haus)$/;

/** "dirigirá", "dirigera", "dirigerà": of what is to come. */
const ahead = /(?:r[áàa]|r[ãa]o|rán|ront|ranno)$/;

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsLeadsAbroad = (word: string): boolean => leads.has(word);

/**
 * "Ada Lind dirige el Instituto de Puertos", "Seither leitete Vizepräsident Jan Vogel die Amtsgeschäfte": verbs of leading in other
 * languages than English, with a person as subject and an office behind.
 */
export function leadsAbroad(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  const verb = words[at];
  if (!verb || verb.capital || !leads.has(verb.lower)) return null;
  const behind = words[at + 1]?.capital ? readHolder(words, at + 1) : null;
  const inverted = isSomebody(behind) ? behind : null;
  const holder = inverted ?? subjectBefore(read, at);
  if (!isSomebody(holder)) return null;
  const from = inverted ? inverted.next : at + 1;
  const own = words.slice(from, from + 3).some(({ lower }) => affairs.test(lower));
  const office = own ? null : readOfficeAfter(words, from, false);
  const named = office?.office
    .toLowerCase()
    .split(" ")
    .some((word) => offices.has(word) || classNouns.has(word));
  if (!own && !named) return null;
  return claimAbout(read, holder, wordSpan(words, Math.min(holder.from, at), office?.next ?? from + 1), {
    office: office?.office ?? holder.title?.office ?? officeMeant(read, reading, at),
    role: verb.lower,
    status:
      holder.title && holder.title.status !== "head"
        ? holder.title.status
        : ahead.test(verb.lower)
          ? "incoming"
          : "head",
    confidence: 0.75,
    reason: `a person as subject of "${verb.lower}"`,
  });
}
