import type { LeadershipStatus } from "@/lib/core/facts/fact";
import { titleHeads } from "@/lib/core/facts/names/title-words";
import { isPluralPost } from "./plural-title";

/** What a list of people may be announced with: a body, a post in the plural, or an appointment. */
const people =
  /(?<!\p{L})(?:following\s(?:people|persons?)\s(?:was|were|has|have)|appointed|re-?appointed|elected|re-?elected|elects|selected|named|board|council|committee|commission|cabinet|leadership|leaders|leads|directors|trustees|officers|officials|members|co-?chairs|chairs|commissioners|ministers|deputies|executives?|vote-getters|stepp(?:ed|ing)\sdown|outgoing|incoming|joining|leaving|retiring|conseil|comité|direction|membres|nommée?s|élue?s|consejo|directiva|miembros|integrantes|designad[oa]s|elegid[oa]s|autoridades|\p{L}*(?:vorstand|präsidium|kuratorium|beirat|aufsichtsrat|stiftungsrat|verwaltungsrat|ausschuss|mitglieder)|rat|geschäftsführung|(?:wieder)?gewählt|ernannt|(?:aus\sdem\samt\s|aus)scheiden|leitung|patronato|patronos|vocales|junta|titulares|suplentes|conselho|conselheiros|diretoria|membros|consiglio|direttivo|consiglieri|comitato|membri|giunta|direzione|elett[oiae]|nominat[oiae]|bestuur|bestuursleden|raad|commissie|commissieleden|leden|directie|gekozen|benoemd|management\steam|executive\steam|chairs?(?:persons?)?)(?![\p{L}])/iu;
/** Who stands for election is in no post until it says "elected"; who is thanked leaves it only where it says so. */
const standing =
  /(?<!\p{L})(?:candidates?|nominees?|nominations?|candidats?|candidatos?|kandidaten|bewerber)(?!\p{L})/iu;
const thanked = /(?<!\p{L})(?:thanks?|thanked|remerci\w*|agradec\w*|dank)(?!\p{L})/iu;
/** Lists of other people: who wins, speaks or can be called. */
const others =
  /(?<!\p{L})(?:sessions?|line-?ups?|keynotes?|winners?|awardees?|finalists?|mentors?|mentees|speakers?|panell?ists|participants?|attendees|authors?|contributors?|contacts?|alumni|interviewees|recipients?|signatories|witnesses|victims|absent|apologies|guests|heritage|locales|parties|seats\sper|lauréats?|ganadores|gewinner|in\sattendance|present)(?!\p{L})/iu;
const leaving =
  /(?<!\p{L})(?:out-?going|(?:complet|finish|conclud)\w+\stheir\s(?:\p{L}+\s){0,2}terms?|step(?:s|ped|ping)?\s(?:down|back)|deixa(?:ram|m)|deja(?:ron|n)|quittent|quitté|verlassen|left\stheir|leav(?:e|es|ing)|retir(?:ed?|es|ing)|departing|relinquish\w*|end(?:s|ed)?\stheir\sterms?|terms?\s(?:has|have|is|are)\s(?:ended|ending|expir\w+)|sortants?|salientes?|ausgeschieden|(?:aus)?scheiden|scheidende?n?|uscent[ei]|aftredende?|vertrekkende?|no\slonger)(?!\p{L})/iu;
const coming =
  /(?<!\p{L})(?:(?:have|has|were|was|are|been)\s(?:newly\s)?(?:appointed|elected|selected|named|chosen|inducted)|appointed|elected|incoming|joining|join|vote-getters|new\s(?:\p{L}+\s){0,3}(?:members|directors|board|council|leads?|leaders|officers|trustees|commissioners)|nommée?s|élue?s|designad[oa]s|elegid[oa]s|gewählt|ernannt|elett[ie]|nominat[ie]|gekozen|benoemd)(?!\p{L})/iu;
const chosen = /(?<!\p{L})(?:elected|joining|votes?|won|appointed|élue?s|elegid[oa]s|gewählt)(?!\p{L})/iu;
const past =
  /(?<!\p{L})(?:emerit(?:us|i|a|ae)|former|past)\s(?:\p{L}+\s){0,3}(?:members|directors|chairs|officers|leads|leaders|trustees|presidents)(?!\p{L})|(?<!\p{L})(?:members|directors|chairs)\semerit(?:us|i)(?!\p{L})|^emerit(?:us|i)(?:\smembers)?\b/iu;
const kept =
  /(?<!\p{L})(?:re-?appointed|re-?elected|continu\w+|remain\w*|serving|current|existing)(?!\p{L})/iu;
const LONGEST_LEAD = 400;

/** How a list of people is announced. */
export interface ListLead {
  readonly status: LeadershipStatus;
  readonly words: string;
}

const plural = /\p{L}{4,24}[is](?!\p{L})/gu;
/** "Permanent Secretaries", "directeurs", "ministri": posts in the plural. */
function namesPosts(text: string): boolean {
  for (const [word] of text.toLowerCase().matchAll(plural)) {
    if (word.endsWith("i")) {
      if (isPluralPost(word)) return true;
      continue;
    }
    const single = word.slice(0, -1);
    if (titleHeads.has(single) || (single.endsWith("ie") && titleHeads.has(`${single.slice(0, -2)}y`)))
      return true;
    if (word.endsWith("res") && titleHeads.has(word.slice(0, -2))) return true;
  }
  return false;
}

/** "The new secretaries are", "Directors", and no headline that speaks of secretaries. */
const announces = (words: string): boolean =>
  /(?:[:;–-]|\s(?:are|include|includes|including|sont|comprennent|son|incluyen|sind|são|namely))\s*$/u.test(
    words,
  ) || words.trim().split(/\s+/).length <= 5;

/** Whether a line announces people who hold no post by being listed: winners, speakers, contacts, candidates. */
export const announcesOthers = (text: string): boolean =>
  others.test(text) || (standing.test(text) && !chosen.test(text));

/** What stands behind the last full stop with a blank behind it. */
function lastSentence(text: string): string {
  for (let at = text.length - 1; at > 0; at--)
    if (/\s/.test(text.charAt(at)) && /[.!?]/.test(text.charAt(at - 1))) return text.slice(at + 1);
  return text;
}

/** The announcement of a list of people who hold posts, or `null`. Only its last sentence counts. O(400). */
export function readListLead(text: string): ListLead | null {
  const words = lastSentence(text.slice(-LONGEST_LEAD));
  if (announcesOthers(words) || !(people.test(words) || (announces(words) && namesPosts(words)))) return null;
  if (thanked.test(words) && !leaving.test(words)) return null;
  const status = past.test(words)
    ? "former"
    : leaving.test(words)
      ? "outgoing"
      : kept.test(words)
        ? "head"
        : coming.test(words)
          ? "incoming"
          : "head";
  return { status, words };
}
