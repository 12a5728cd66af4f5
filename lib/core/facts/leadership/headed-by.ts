import type { LeadershipStatus } from "@/lib/core/facts/fact";
import { by, ledBy, ledByOrganisation } from "@/lib/core/facts/names/title-words";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { nameEndingAt } from "./also-put";
import { type Claim, claimAbout, printedWords, wordSpan } from "./claim";
import { personPhrase } from "./person-phrase";
import { isSomebody } from "./read-holder";
import { readOfficeBefore } from "./read-office-before";
import { readTitle } from "./read-person";

const isBodyOrEvent =
  /\b(?:delegation|force|group|team|council|committee|panel|board|program|programme|initiative|campaign|project|effort|unit|coalition|roundtable|center|centre|institute|office|bureau|agency|department)\b/i;
const beforePost =
  /^(?:el|la|le|l'|o|a|der|die|dem|the|a|an|its|their|our|then|new|senate-confirmed|presidentially-appointed)$/;

/** What lasts an hour or a day, and what happened once. */
const passing =
  /^(?:plays?|films?|movies?|musicals?|documentar(?:y|ies)|episodes?|concerts?|shows?|videos?|discussions?|debates?|talks?|sessions?|workshops?|tours?|walks?|exercises?|prayers?|seminars?|webinars?|courses?|class|classes|hikes?|singing|services?|demos?|demonstrations?|presentations?|meditations?|coups?|insurgency|insurgencies|insurrections?|rebellions?|revolts?|uprisings?|revolutions?|invasions?|wars?|attacks?|raids?|expeditions?|protests?|demonstrations|marches|strikes?|putsch|junta)$/;
/** Verbs that fit matters of every day as well as offices. */
const seesTo =
  /^(?:managed|run|administered|supervised|overseen|géré|gérée|gestionado|gestionada|gerido|gerida|betreut)$/;
const NEAR = 8;
/** So many words before. */
const REACH = 24;

const bodies = [...postWords("offices")].filter((word) => word.length > 2);
/** "Die | Zentralabteilung der Behörde | wird": a body before the verb, also as the last part of a compound. */
function bodyBefore(words: readonly Word[], verb: number): string | null {
  for (let at = Math.max(0, verb - NEAR); at < verb; at++) {
    const word = words[at];
    if (!word?.capital && at > 0 && !/^(?:de|het)$/.test(words[at - 1]?.lower ?? "")) continue;
    if (
      bodies.some(
        (body) => word?.lower === body || ((body.length > 3 || body === "amt") && word?.lower.endsWith(body)),
      )
    )
      return printedWords(words, at, verb);
  }
  return null;
}

const verbs = /^(?:wird|werden|wurde|wordt|werd|worden)$/;

/** "Die Abteilung wird von Ada Lind | geleitet.", "Het bureau wordt door Ada Lind | geleid.": the verb stands behind the person. */
function ledAtEnd(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  const holder = nameEndingAt(words, at);
  const before = holder ? words[holder.from - 1] : undefined;
  if (!holder || !before || !/^(?:von|vom|durch|door)$/.test(before.lower)) return null;
  let verb = holder.from - 2;
  while (verb > Math.max(0, at - REACH) && !verbs.test(words[verb]?.lower ?? "")) verb--;
  if (!verbs.test(words[verb]?.lower ?? "")) return null;
  const office = readOfficeBefore(read, verb, reading) ?? bodyBefore(words, verb);
  if (office === null) return null;
  return claimAbout(read, holder, wordSpan(words, Math.max(0, verb - 1), at + 1), {
    office,
    role: words[at]?.lower ?? "",
    status: /^(?:wurde|werd)$/.test(words[verb]?.lower ?? "") ? "former" : (holder.title?.status ?? "head"),
    confidence: 0.8,
    reason: `"${words[at]?.lower}" and a person`,
  });
}

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsHeadedBy = (word: string): boolean => ledBy.test(word);

/**
 * "Office …, headed by Ambassador …": a person at the head; a post without a person, which is vacant only where it is
 * still to be filled ("will be led by"); or an organisation in the lead.
 */
export function headedBy(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  if (!ledBy.test(words[at]?.lower ?? "")) return null;
  const adverb = /(?:mente|ment|ly)$/.test(words[at + 1]?.lower ?? "") ? 1 : 0;
  if (!by.test(words[at + 1 + adverb]?.lower ?? "")) return ledAtEnd(read, reading, at);
  const office = readOfficeBefore(read, at, reading);
  const role = printedWords(words, at, at + 2);
  const helpers = printedWords(words, Math.max(0, at - 4), at).toLowerCase();
  // "The delegation was headed by X" tells of an event; "the Office was headed by X" of a time that is over.
  const event = office !== null && /^\p{Ll}/u.test(office);
  const past =
    /\b(?:formerly|previously|until recently|had been)\b/.test(helpers) ||
    (!event && /\bwas(?: once| then)?$/.test(helpers));
  const coming = /\bwill (?:soon |now )?be$/.test(helpers);
  const status: LeadershipStatus = past ? "former" : coming ? "incoming" : "head";
  let from = at + 2 + adverb;
  while (beforePost.test(words[from]?.lower ?? "") && from < at + 6) from++;
  const holder = personPhrase(words, from);
  // "A discussion on the way forward, led by Ada Lind": whoever leads an hour leads no office.
  if (office === null && words.slice(Math.max(0, at - REACH), at).some(({ lower }) => passing.test(lower)))
    return null;
  // "This workflow is managed by Ada Lind": whoever sees to a matter heads no office.
  if (
    office === null &&
    seesTo.test(words[at]?.lower ?? "") &&
    !words.slice(Math.max(0, at - NEAR), at).some(({ lower }) => isBodyOrEvent.test(lower))
  )
    return null;
  if (isSomebody(holder)) {
    const titled = holder.title?.status ?? "head";
    return claimAbout(read, holder, wordSpan(words, at, holder.next), {
      office: office ?? holder.title?.office ?? reading.document.metadata.office,
      role,
      status: titled === "head" ? status : titled,
      confidence: office ? 0.95 : 0.8,
      reason: `"${role}" and a person`,
    });
  }
  const title = readTitle(words, from, true, false);
  if (title)
    return {
      read,
      focus: wordSpan(words, at, title.next),
      person: null,
      title: title.title,
      office: office ?? title.office,
      organisation: null,
      role: coming ? `will be ${role}` : role,
      status: coming ? "vacant" : "head",
      relation: "heads",
      confidence: coming ? 0.6 : 0.4,
      reason: coming
        ? "a post that is still to be filled, no person named"
        : "a post described, no person named",
    };
  const first = words[from];
  if (!ledByOrganisation.test(words[at]?.lower ?? "") || !first?.capital || !office) return null;
  // "The vision, led by the Advisory Board, …": a paper is led by nobody.
  if (read.nameBefore(at, (name) => name.name === office) === null && !isBodyOrEvent.test(office))
    return null;
  const short = /^\p{Lu}[\p{Lu}/&-]+$/u.test(first.text) ? first.text : null;
  const organisation = short ?? read.nameFrom(from, (name) => name.from === from)?.name ?? null;
  if (!organisation) return null;
  return {
    read,
    focus: wordSpan(words, at, from + 1),
    person: null,
    title: null,
    office,
    organisation,
    role,
    status: "head",
    relation: "heads",
    confidence: 0.6,
    reason: `"${role}" and an organisation, no person`,
  };
}
