import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { ministryWords } from "@/lib/core/languages/ministry-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { nameEndingAt } from "./also-put";
import { type Claim, claimAbout, printedWords, wordSpan } from "./claim";
import { personPhrase } from "./person-phrase";
import { future } from "./put-without-post";
import { subjectBefore } from "./read-holder";
import { readOfficeAfter } from "./read-office-after";

const set = (words: string) => new Set(words.split(" "));
const nouns = set(ministryWords.nouns);
const articles = set(ministryWords.before);
const gets = set(ministryWords.gets);
const leaves = set(ministryWords.leaves);
const goes = set(ministryWords.goes);
const recipient = set(ministryWords.recipient);
const links = postWords("links");
const auxiliaries = new Set([
  ...postWords("auxiliaries"),
  ..."est a has is will wird é è quant à lui elle désormais".split(" "),
]);
/** "est quant à lui", "will now be" */
const LONGEST_AUXILIARY = 6;
const LONGEST_LEAD = 4;
/** "en manos de" */
const LONGEST_RECIPIENT = 4;
/** "le ministère de l'économie et des finances" is so many words long at most. */
const REACH = 14;

interface Ministry {
  readonly office: string;
  readonly from: number;
  readonly next: number;
}

const oneWord = /^\p{Ll}{3,}(?:ministerium|ministeriums|departement|ressort)$/u;

/** "(au) ministère de la Culture", "(the) Education Ministry": a ministry or its portfolio behind small words. */
export function ministryAt(words: readonly Word[], at: number): Ministry | null {
  let from = at;
  while (from < at + LONGEST_LEAD && words[from]?.gap === "" && articles.has(words[from]?.lower ?? ""))
    from++;
  const noun = words[from];
  if (noun?.gap !== "") return null;
  if (nouns.has(noun.lower)) {
    const office = links.has(words[from + 1]?.lower ?? "") ? readOfficeAfter(words, from + 2, false) : null;
    return office && words[from + 1]?.gap === ""
      ? { office: printedWords(words, from, office.next), from, next: office.next }
      : null;
  }
  // "das Finanzministerium", "das Justizdepartement"
  if (noun.capital && oneWord.test(noun.lower)) return { office: noun.text, from, next: from + 1 };
  // "the Education Ministry", "the crucial Health Ministry"
  for (let next = from; next < from + LONGEST_LEAD; next++) {
    const word = words[next];
    if (!word || (next > from && word.gap !== "")) return null;
    if (next > from && /^(?:ministry|portfolio)$/.test(word.lower) && words[next - 1]?.capital) {
      const first = words.slice(from, next).findIndex(({ capital }) => capital);
      return { office: printedWords(words, from + first, next + 1), from: from + first, next: next + 1 };
    }
  }
  return null;
}

/** "de l'économie et des finances", "of Ports and Lakes": every small noun has its article or its "and"; "a versé la somme qui" is more. */
function isName(words: readonly Word[], from: number, end: number): boolean {
  if (!links.has(words[from]?.lower ?? "") || joins(words[end - 1])) return false;
  for (let at = from + 1; at < end; at++)
    if (!words[at]?.capital && !joins(words[at]) && !joins(words[at - 1])) return false;
  return true;
}
const small = set(
  "de du des d' del da do dos das di dell' dei of for and the et y e i und la le les l' el los las o a os as der für &",
);
const joins = (word: Word | undefined): boolean => word !== undefined && small.has(word.lower);

/** "Le ministère de la Culture | est quant à lui", "The Education Ministry | has": the ministry that ends before word `end` and its helpers. */
function ministryBefore(words: readonly Word[], verb: number): Ministry | null {
  let end = verb;
  while (end > Math.max(0, verb - LONGEST_AUXILIARY) && auxiliaries.has(words[end - 1]?.lower ?? "")) end--;
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) {
    if (nouns.has(words[at]?.lower ?? "")) {
      let from = at;
      // "Education | Ministry"
      if (at === end - 1)
        while (from > at - LONGEST_LEAD && words[from - 1]?.capital && words[from]?.gap === "") from--;
      if (from < at && /^the$/i.test(words[from]?.text ?? "")) from++;
      const named = at < end - 1 ? isName(words, at + 1, end) : from < at;
      return named ? { office: printedWords(words, from, end), from, next: end } : null;
    }
    if (words[at + 1]?.gap !== "" && at + 1 < end && !/^[,&]$/.test(words[at + 1]?.gap ?? "")) return null;
  }
  return null;
}

/** "comme Luc Morel, | reconduit au ministère des Ports": a participle behind the comma that ends a name. */
const inApposition = (words: readonly Word[], at: number) =>
  words[at]?.gap === "," && /(?:ée?|it|ite|enue?|ado|ada|ato|ata)$/.test(words[at]?.lower ?? "")
    ? nameEndingAt(words, at)
    : null;

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsInTheMinistry = (word: string): boolean =>
  gets.has(word) || leaves.has(word) || goes.has(word);

/**
 * "Ada Lind hérite du ministère de la Culture", "Luc Morel quitte le ministère des Ports", "The Education Ministry has gone to Eva
 * Berg": a ministry stands for the post at its head.
 */
export function inTheMinistry(read: ReadSentence, _reading: Reading, at: number): Claim | null {
  const { words } = read;
  const verb = words[at]?.lower ?? "";
  if (words[at]?.capital || !beginsInTheMinistry(verb)) return null;
  const lead = words[at - 1]?.lower ?? "";
  const coming = future.test(verb) || /^(?:will|wird)$/.test(lead) || /(?:dra|rà)$/.test(verb);
  if (goes.has(verb) && recipient.has(words[at + 1]?.lower ?? "")) {
    let from = at + 1;
    while (from < at + 1 + LONGEST_RECIPIENT && recipient.has(words[from]?.lower ?? "")) from++;
    const ministry = ministryBefore(words, at);
    const holder = ministry && personPhrase(words, from);
    if (ministry && holder?.name.name.includes(" "))
      return claimAbout(read, holder, wordSpan(words, ministry.from, holder.next), {
        title: null,
        office: ministry.office,
        status: coming ? "incoming" : "head",
        relation: "holds",
        role: verb,
        confidence: 0.75,
        reason: "a ministry comes to a person",
      });
  }
  if (!gets.has(verb) && !leaves.has(verb)) return null;
  const ministry = ministryAt(words, at + 1);
  const holder = ministry && (inApposition(words, at) ?? subjectBefore(read, at));
  if (!holder?.name.name.includes(" ")) return null;
  // "left the Ministry of Ports | at 9 p.m.": on that day only.
  if (/^(?:at|à|a|um)$/.test(words[ministry?.next ?? -1]?.lower ?? "")) return null;
  const leaving = leaves.has(verb);
  return claimAbout(read, holder, wordSpan(words, Math.min(holder.from, at), ministry?.next ?? at + 1), {
    title: null,
    office: ministry?.office ?? null,
    status: leaving ? "outgoing" : coming ? "incoming" : "head",
    relation: "holds",
    role: verb,
    confidence: 0.75,
    reason: leaving ? "a person leaves a ministry" : "a person gets a ministry",
  });
}
