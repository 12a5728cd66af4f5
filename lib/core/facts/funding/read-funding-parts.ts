import type { Quantity } from "@/lib/core/facts/figures/find-quantities";
import { joiners, openers } from "@/lib/core/facts/names/name-words";
import { blankNoteMarks } from "@/lib/core/facts/reading/blank-note-marks";
import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";

/** Verbs that tell a purpose after "to": "to combat …", against "to the people of …", who receive. */
const purposeVerb =
  /^(?:support|combat|help|assist|address|improve|provide|fight|prevent|protect|strengthen|promote|reduce|expand|continue|build|develop|implement|respond|meet|fund|finance|ensure|increase|enhance|advance|counter|end|eliminate|eradicate|enable|establish|create|train|deliver|save|bring|carry|conduct|cover|accelerate|scale|mitigate|tackle|encourage|empower|rebuild|reach|feed|treat|research|purchase|buy|procure|launch|back|bolster|boost|further|facilitate|foster|identify|investigate|prosecute|secure|restore|serve|study|upgrade|complement)$/i;

/** The end of the clause an amount stands in. */
const clauseEnd =
  /[;:.!?](?=\s|$)|,\s(?:includ|announc)?\p{Ll}{2,}(?:ed|ing)\s|,\san?\s(?:increase|decrease|rise|cut)\s|,\s(?:and|but|which|who|while|as\swell)\s|\s(?:and|as\swell\sas|while)\s(?=(?:[\w.]+\s){0,3}$)/iu;

function clause(after: string): string {
  const plain = blankNoteMarks(after);
  const cut = plain.search(clauseEnd);
  return (cut < 0 ? plain : plain.slice(0, cut))
    .replace(/\s+/g, " ")
    .replace(/(?:\.\s?|[\s,(]+)$/, "")
    .trim();
}

/** What the money is for, as printed: from "in", "for" or "to" with a verb to the end of the clause; `null` if not said. */
export function readPurpose(after: string): string | null {
  const words = clause(after);
  const noun =
    /^-?\s?((?!(?:in|for|to|of|from|with|on)\s)(?:[\p{L}-]+\s){0,3}(?:grants?|prizes?|awards?|initiatives?|program(?:me)?s?|projects?|loans?|packages?|funds?|contracts?|contributions?))\b/iu.exec(
      after.slice(0, 80),
    );
  const start = /(?:^|\s)(?:in|for|toward|towards|on)\s|(?:^|\s)to\s(\p{L}+)/giu;
  for (const match of words.matchAll(start)) {
    if (match[1] !== undefined && !purposeVerb.test(match[1])) continue;
    const from = match.index + (/^\s/.test(match[0]) ? 1 : 0);
    const phrase = words.slice(from).trim();
    if (/^(?:in|for|on)\s(?:FY|fiscal|\d{4}|the\s(?:past|last|next|period|years|biennium))/i.test(phrase))
      continue;
    return `${noun?.[1] ? `${noun[1].trim()} ` : ""}${phrase}`;
  }
  return noun?.[1]?.trim() ?? purposeAbroad(words);
}

/** "pour les écoles", "para 40 escuelas", "für den Küstenschutz", "zur Förderung der Häfen", "per le scuole": in other languages. */
const abroad =
  /(?:^|\s)((?:pour|afin\sd[e'’]|en\sfaveur\sd[eu]s?|para|a\sfavor\sde|für|zur|zum|zugunsten|voor|per\s(?:il|la|lo|le|i|gli|l['’]))(?:\s|(?<=['’]))?[^,;]{3,110})/iu;
/** "pour 2014", "für das Jahr 2014", "para el año": when, and not what for. */
const when =
  /^\S+\s(?:(?:l['’]|l[ae]\s|el\s|o\s|den\s|das\s|die\s|het\s)?(?:année|exercice|période|año|ejercicio|período|ano|jahr|zeitraum|monat|anno|jaar)|(?:19|20)\d\d|\d{1,2}\.\s|\p{L}{3,6}\s(?:ans|années|jahre|años|anos|anni|jaar)(?!\p{L}))/iu;

function purposeAbroad(words: string): string | null {
  const phrase = abroad.exec(words)?.[1]?.trim() ?? null;
  return phrase === null || when.test(phrase) ? null : phrase;
}

/** Who receives it, as printed: after "to" without a verb, or after "for" with people; `null` if not said. */
export function readRecipient(before: string, after: string): string | null {
  const words = clause(after);
  for (const match of words.matchAll(
    /(?:^|\s)to\s((?:the\s|a\s|an\s|those\s)?(\p{L}[\p{L}.’'-]*)[^,;:]{0,110})/giu,
  )) {
    if (match[2] === undefined || purposeVerb.test(match[2]) || /ing$/.test(match[2])) continue;
    const phrase =
      (match[1] ?? "").split(
        /\s(?:\((?!\p{Lu}{2,}\))|to\s(?=\p{Ll})|for\s|since\s|in\ssupport|through\s|over\s|during\s|in\s(?:FY|\d))/u,
      )[0] ?? "";
    return phrase.trim() || null;
  }
  const people =
    /(?:^|\s)for\s((?:the\s)?(?:[\p{L}-]+\s){0,4}(?:people|refugees|migrants|victims|survivors|communities|children|families|women|farmers|persons|households|organizations|countries|governments))\b/iu.exec(
      words,
    );
  if (people?.[1]) return people[1];
  if (/\b(?:receives?|received)\s(?:\p{L}+\s){0,2}$/u.test(before)) return subject(before);
  return null;
}

const subject = (before: string) =>
  /(?:^|[,.;]\s)(?:\s*)((?:The\s)?\p{L}[\p{L}\s.’'-]{2,60}?)[,\s]+(?:will\s|would\s|has\s|have\s|each\s){0,3}receiv/u.exec(
    before,
  )?.[1] ?? null;

const fundingVerb =
  /^(?:provid(?:e[sd]?|ing)|award(?:s|ed|ing)?|granted|spen[dt]s?|spending|invest(?:s|ed|ing)?|contribut(?:e[sd]?|ing)|pledge[sd]?|commit(?:s|ted|ting)?|allocate[sd]?|allocating|announce[sd]?|announcing|donate[sd]?|fund(?:s|ed|ing)?|request(?:s|ed|ing)?|propose[sd]?|disbursed?|gave|gives?|giving|appropriated|obligated|dedicate[sd]?|deliver(?:s|ed|ing)?|offer(?:s|ed|ing)?|includes?|approved?)$/;
const helper =
  /^(?:has|have|had|is|are|was|were|be|been|will|would|also|already|now|currently|recently|today|and|jointly|further|additionally|to|it|pleased|announced|that)$/;

/** A capitalised name that ends at word `to`: its first index, going back over joiners inside it. */
function nameBack(words: readonly Word[], to: number): number {
  let from = to;
  for (let at = to - 1; at >= 0 && at > to - 14; at--) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || !next || (next.gap !== "" && next.gap !== "&") || (word.possessive && at < to)) break;
    if (word.capital && !(openers.has(word.lower) && at > 0 && word.lower !== "the")) from = at;
    else if (!joiners.has(word.lower)) break;
  }
  while (from < to && openers.has(words[from]?.lower ?? "")) from++;
  return from;
}

/** A name at the end of a sentence, without the stop. */
const withoutStop = (name: string) => name.replace(/(?<=\p{Ll}{2})\.$/u, "");

/** The verb that gives an amount stands so many words before it at most. */
const VERB_WITHIN = 60;

/** Index of the first word at or behind `offset`; binary search. */
function firstFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Who gives it, as printed: "from NAME", "through NAME", else the subject of the verb before; "we" stays "we". `null` if not said. */
export function readFunder(read: ReadSentence, quantity: Quantity, after: string): string | null {
  const { words, text, sentence } = read;
  const named =
    /^[^,;]{0,60}?\b(?:from|through|by|funded\sby)\s(?:the\s)?(\p{Lu}[\p{L}.]*(?:\s(?:of|for|and|the|on|to)\s(?:the\s)?\p{Lu}[\p{L}.]*|\s\p{Lu}[\p{L}.]*){0,9})/u.exec(
      after,
    );
  if (named?.[1]) return withoutStop(named[1]);
  // "Canada gave $25 million; Australia $10 million": the verb is left out.
  const elliptic = /;\s(?:and\s)?(?:the\s)?(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,4}),?\s$/u.exec(
    text.slice(Math.max(0, quantity.boundStart - 80), quantity.boundStart),
  );
  if (elliptic?.[1]) return elliptic[1];
  const owner = /(?:^|\s)(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,4})[’']s?\s(?:(?:new|additional)\s)?$/u.exec(
    text.slice(Math.max(0, quantity.boundStart - 80), quantity.boundStart),
  );
  if (owner?.[1]) return owner[1].replace(/^(?:Through|Under|In|From|With|By|The)\s/, "");
  const start = sentence.start + quantity.boundStart;
  const amount = firstFrom(words, start);
  let verb = -1;
  for (let at = amount - 1; at >= Math.max(0, amount - VERB_WITHIN); at--) {
    const word = words[at];
    if (!word || word.capital || !fundingVerb.test(word.lower)) continue;
    verb = at;
    break;
  }
  for (let at = verb - 1; at >= 0 && at > verb - 8; at--) {
    const word = words[at];
    if (!word) break;
    if (helper.test(word.lower)) continue;
    if (word.lower === "we" || word.lower === "our") return "we";
    if (word.capital && !openers.has(word.lower)) {
      const from = nameBack(words, at);
      const first = words[from];
      return first
        ? text
            .slice(first.start - sentence.start, word.end - sentence.start)
            .replace(/\s+/g, " ")
            .replace(/[’']s?$/, "")
        : null;
    }
    break;
  }
  return null;
}
