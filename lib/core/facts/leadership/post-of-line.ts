import { readName } from "@/lib/core/facts/names/read-name";
import { joinWords } from "@/lib/core/facts/reading/join-words";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type PostTitle, readTitle } from "./read-person";

/** A line with a post is so many words long at most. */
const LONGEST = 14;
/** "Diretora Patrimônio e Finanças", "Director (a) de la Oficina …": so many words of no known part may stand behind its noun. */
const LONGEST_REST = 10;
const bodies = postWords("offices");
const charges = postWords("charges");
/** Charges of one person; "Diretoria" and "Leitung" head lists of several. */
const ofOne =
  /^(?:vice-?|vize)?(?:pr[eé]sid[eê]n|tesorer|tesour|trésorer|secretar|segreter|schriftführ|kassenführ|vorsitz|voorzitterschap|penningmeesterschap)/;

/** "Presidencia", "Tesorería" as a line: the charge for the post. */
export const isChargeLine = (word: Word | undefined): boolean =>
  word?.capital === true && charges.has(word.lower) && ofOne.test(word.lower);
/** "1. Vorsitzende", "2nd Vice Chair", "1er adjoint" */
const ordinal = /^\d{1,2}(?:st|nd|rd|th|er|ère|re|e|ème|º|ª|°|a|o)?$/i;
const namesBody =
  /^(?:teams?|boards?|committees?|councils?|offices?|groups?|units?|members|staff|équipes?|comités?|conseils?|membres|equipos?|consejos?|comisi[oó]n(?:es)?|miembros|equipes?|conselhos?|membros|consiglio|comitato|membri|raad|commissie|leden|mitglieder|teammitglieder|ausschuss|beirat)$/;
const rank = /^(?:general|admiral|almirante|commander|comandante|marshal)$/;
/** With one of these a line is a sentence. */
const ofSentence =
  /^(?:is|was|are|were|will|has|have|who|which|that|said|says|est|sont|sera|qui|es|fue|será|que|ist|sind|wird|wurde|è|sono|foi|são|em|zijn|wordt|werd|he|she|we|i)$/;

/** "a pris", "hat beschlossen", "ha decidido": a verb in two parts tells what somebody has done. */
const hasTaken = (words: readonly Word[], from: number): boolean =>
  words.some(
    ({ lower }, at) =>
      at >= Math.min(from, 2) &&
      /^(?:a|ont|hat|haben|ha|han|hanno|heeft|hebben|tem|têm)$/.test(lower) &&
      /(?:[éiu]|ées?|is|it|ad[oa]s?|id[oa]s?|at[oaie]|uto|iso|^ge\p{Ll}+[tn])$/u.test(
        words[at + 1]?.lower ?? "",
      ),
  );

/** The line is a seat: a noun of membership, in the singular, with the body it is of. */
const isMemberLine = (words: readonly Word[], at: number): boolean =>
  words.length - at <= LONGEST_SEAT &&
  words[at]?.capital === true &&
  words.every(({ gap }, i) => i <= at || gap === "") &&
  (members.has(words[at]?.lower ?? "") ||
    ((bodies.has(words[at]?.lower ?? "") || namesBody.test(words[at]?.lower ?? "")) &&
      members.has(words[at + 1]?.lower ?? ""))) &&
  !words.slice(at).some(({ lower }) => severalMembers.test(lower));
const severalMembers = /^(?:members|membres|miembros|membros|membri|leden|mitglieder|componenti)$/;
const members = postWords("members");
const LONGEST_SEAT = 5;

/** At how many words the post of a line begins: behind its number, if it has one. */
export const behindOrdinal = (words: readonly Word[], at: number): number =>
  ordinal.test(words[at]?.text ?? "") && words[at + 1] !== undefined ? at + 1 : at;

/** "(a)", "/in": the other ending of the post's noun. */
const otherEnding = (word: Word | undefined): boolean =>
  word !== undefined && /^[(/]/.test(word.gap) && word.text.length <= 3 && word.lower === word.text;

/** Words with their commas, dashes and brackets, a blank in front: " (Ports & Lakes)". */
function asPrinted(words: readonly Word[]): string {
  const text = words
    .map(({ gap, raw }) => {
      const sign = gap.replace(/^\)/, "");
      const closed = gap.startsWith(")") ? ")" : "";
      if (/^[,;:]$/.test(sign)) return `${closed}${sign} ${raw}`;
      if (sign.endsWith("(")) return `${closed} ${sign}${raw}`;
      return `${closed} ${sign === "" ? "" : `${sign} `}${raw}`;
    })
    .join("");
  return text.includes("(") && text.lastIndexOf("(") > text.lastIndexOf(")") ? `${text})` : text;
}

/** A lone word, or words that are no person's name, behind the noun of a post. */
const isNobody = (words: readonly Word[], at: number) =>
  readName(words, at, false)?.name.includes(" ") !== true;

/**
 * The post that a line tells from word `from` to its end, whatever words follow the noun: "Jefe (a) de la Oficina de Puertos",
 * "Vicepresidente Primero", "Director, Ports & Lakes". `null` where the line says more than a post. O(1).
 */
export function postOfLine(words: readonly Word[], from: number): PostTitle | null {
  const at = behindOrdinal(words, from);
  if (at + 1 === words.length && isChargeLine(words[at]))
    return { title: words[at]?.text ?? "", office: null, status: "head", from: at, next: at + 1 };
  // "Member", "Board member", "Miembro del Consejo"
  if (isMemberLine(words, at))
    return { title: joinWords(words.slice(at)), office: null, status: "head", from: at, next: words.length };
  if (words.length - at > LONGEST || bodies.has(words[at]?.lower ?? "")) return null;
  const title = readTitle(words, at, true, false);
  if (!title || title.from > at + 1) return null;
  // "Senior Executive Team" is a body, "GENERAL BELGRANO" a place named after somebody.
  const inBrackets = words.slice(title.next).some(({ gap }) => gap.includes("("));
  if (title.office === null && !inBrackets && namesBody.test(words.at(-1)?.lower ?? "")) return null;
  // "Le Président a pris les décisions suivantes :" leads to a list.
  if (hasTaken(words, title.next)) return null;
  if (rank.test(words[at]?.lower ?? "") && words[at + 1]?.capital) return null;
  if (title.next === words.length) return title;
  let behind = title.next;
  while (otherEnding(words[behind])) behind++;
  const rest = words
    .slice(behind)
    .map((word, i) =>
      i === 0 && behind > title.next ? { ...word, gap: word.gap.replace(/^\)/, "") } : word,
    );
  if (rest.length > LONGEST_REST || !isNobody(words, title.next)) return null;
  if (
    rest.some(
      ({ lower, text, gap }) => ofSentence.test(lower) || /[\d@]/.test(text) || /[.;:!?@\t|]/.test(gap),
    )
  )
    return null;
  const small = rest.filter(({ capital }) => !capital).length;
  if (small > rest.length / 2 + 1) return null;
  if (title.office !== null) return { ...title, next: words.length };
  return {
    ...title,
    title: `${title.title}${asPrinted(rest)}`,
    next: words.length,
  };
}
