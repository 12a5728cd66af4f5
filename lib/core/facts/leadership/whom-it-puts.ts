import { readName } from "@/lib/core/facts/names/read-name";
import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { nameEndingAt } from "./also-put";
import type { Holder } from "./holder";
import { personPhrase } from "./person-phrase";
import { isSomebody, openerOf, readHolder } from "./read-holder";
import { readTitle } from "./read-person";

/** "appointed | by acclamation | Mr Grossi as", "designó mediante decreto | a Ada Lind": how it was done stands before whom. */
export function objectBehindAdverb(words: readonly Word[], at: number): Holder | null {
  for (let from = at + 1; from < at + LONGEST_ADVERB; from++) {
    const word = words[from];
    if (word?.gap !== "" || words[from - 1]?.capital) return null;
    const object = /^(?:a|à|al)$/.test(word.lower) ? from + 1 : from;
    if (!words[object]?.capital) continue;
    if (object === from && !/^by$/.test(words[at]?.lower ?? "")) return null;
    const holder = readHolder(words, object);
    return isSomebody(holder) ? holder : null;
  }
  return null;
}
/** "by acclamation", "mediante decreto" is so many words long at most. */
const LONGEST_ADVERB = 6;

/** "nombró | directora del Instituto a | Ada Lind": the post stands before whom; answers the word at which the post ends too. */
export function objectBehindPost(
  words: readonly Word[],
  at: number,
): { readonly holder: Holder; readonly end: number } | null {
  if (!readTitle(words, at, true, false)) return null;
  let found: { holder: Holder; end: number } | null = null;
  for (let link = at + 1; link < Math.min(words.length, at + LONGEST_POST); link++) {
    if (words[link]?.gap !== "" && words[link]?.gap !== ",") break;
    if (!/^(?:a|al|à)$/.test(words[link]?.lower ?? "") || words[link]?.capital) continue;
    const holder = readHolder(words, link + 1) ?? personPhrase(words, link + 1);
    const behind = words[holder?.name.next ?? -1];
    if (holder?.name.name.includes(" ") && !(behind?.capital && behind.gap === ""))
      found = { holder, end: link };
  }
  return found;
}
/** "directora general del Instituto Nacional de Estadística" is so many words long at most. */
const LONGEST_POST = 18;

const own = /^(?:his|her|their|its|our|former|fellow|su|son|sa|seinen|seine|ihren|ihre)$/;
const article = /^(?:the|die|den|der|le|la|el|il)$/;

/** "named | his adviser Ada Lind | as", "beruft | die Vizepräsidentin des Amtes (PA), Ada Lind, | zur": the person stands behind an earlier post written small. */
export function personBehindPost(words: readonly Word[], at: number): Holder | null {
  const first = words[at]?.lower ?? "";
  if (own.test(first)) {
    const title = readTitle(words, at + 1, true, true);
    const name = title && words[title.next]?.gap === "" ? readName(words, title.next, true) : null;
    return title && name?.name.includes(" ") ? { name, title, from: at, next: name.next } : null;
  }
  const title = article.test(first) ? readTitle(words, at + 1, true, false) : null;
  if (!title) return null;
  // "des Hafenamtes | (HA), | Ada Lind"
  const behind = title.next + (words[title.next]?.gap === "(" && words[title.next + 1]?.gap === ")," ? 1 : 0);
  const name = /^\)?,$/.test(words[behind]?.gap ?? "") ? readName(words, behind, false) : null;
  return name?.name.includes(" ") && words[name.next]?.gap === ","
    ? { name, title, from: at, next: name.next }
    : null;
}

/** "to hire | a new director: Ada Lind": the post before a colon, the person behind it. */
export function personBehindColon(words: readonly Word[], at: number): Holder | null {
  const title = readTitle(words, at, true, false);
  const holder = title && words[title.next]?.gap === ":" ? readHolder(words, title.next) : null;
  return title && holder?.name.name.includes(" ") ? { ...holder, title } : null;
}

const possessive = /^(?:his|her|their|su|sus|son|sa|sua|seiner|ihrer|seine|ihre|zijn|haar|suo)$/;
const after =
  /^(?:after|following|upon|on|since|before|until|tras|desde|con|hasta|después|antes|après|depuis|dès|avant|suite|à|após|depois|com|nach|seit|vor|na|sinds|dopo|da|dalla|de)$/;

/** "greets Eva Ruiz | after her | election as", "Ada Lind will speak upon her appointment as": whoever was named right before, or opens the sentence. */
export function whoseAppointment(read: ReadSentence, at: number): Holder | null {
  const { words } = read;
  if (!possessive.test(words[at - 1]?.lower ?? "") || !after.test(words[at - 2]?.lower ?? "")) return null;
  let end = at - 2;
  while (end > at - 5 && after.test(words[end - 1]?.lower ?? "")) end--;
  if (/[,;]/.test(words[end]?.gap ?? "") === false) {
    const named = nameEndingAt(words, end);
    if (named) return named;
  }
  const first = openerOf(read);
  return first?.name.name.includes(" ") && first.next <= end ? first : null;
}

/** "Quem assume o comando da pasta | é Ada Lind", "Quien asume la cartera es …": the verb's end and whoever is named behind it. */
export function namedByCleft(
  words: readonly Word[],
  at: number,
): { readonly holder: Holder; readonly end: number } | null {
  if (!/^(?:quem|quien|chi)$/.test(words[at - 1]?.lower ?? "")) return null;
  for (let is = at + 1; is < Math.min(words.length - 1, at + LONGEST_CLEFT); is++) {
    if (/[.;:]/.test(words[is]?.gap ?? "")) return null;
    if (!/^(?:é|es|è|será|sarà)$/.test(words[is]?.lower ?? "")) continue;
    const holder = readHolder(words, is + 1);
    return holder?.name.name.includes(" ") ? { holder, end: is } : null;
  }
  return null;
}
const LONGEST_CLEFT = 22;

/** "foi nomeado | Ada Lind", "fue designada Ada Lind directora": the verb stands before whoever is put into a post. */
export function nameRightBehind(
  words: readonly Word[],
  at: number,
  begin: number,
  kind: "put" | "become",
): Holder | null {
  if (kind === "become" && !inverted.test(words[at]?.lower ?? "")) return null;
  if (kind === "put" && !behindAuxiliary.test(words[at - 1]?.lower ?? "")) return null;
  const holder = words[begin]?.gap === "" ? readHolder(words, begin) : null;
  if (holder?.name.name.includes(" ")) return holder;
  // "assumiu | a assistente social | Ana Dias"
  if (!/^(?:o|a|el|la|le|der|die)$/.test(words[begin]?.lower ?? "")) return null;
  // "asume | la gerencia general de | Puerto Santa Clara", "o comando da Polícia Civil": what is taken up, and whose it is.
  if (charges.has(words[begin + 1]?.lower ?? "")) return null;
  for (let from = begin + 1; from < begin + LONGEST_CALLING; from++) {
    const word = words[from];
    if (word?.gap !== "") return null;
    const name = word.capital ? readName(words, from, false) : null;
    if (name?.name.includes(" ")) return { name, title: null, from, next: name.next };
  }
  return null;
}
const charges = new Set([
  ...postWords("charges"),
  ..."cargo puesto posto comando reto compromiso desafio".split(" "),
]);
const behindAuxiliary = /^(?:foi|fue|ha|sido|stato|stata|été|foram|fueron|wurde|wird|será|sera)$/;
/** Verbs of taking up a post behind which its holder may stand. */
const inverted = /^(?:assume|assumiu|assumirá|assumem|entra|entrou|entrará|asume|asumió|asumirá|toma|tomou)$/;
/** "a assistente social" is so many words long at most. */
const LONGEST_CALLING = 8;
