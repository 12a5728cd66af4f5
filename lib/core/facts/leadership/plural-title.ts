import { titleHeads } from "@/lib/core/facts/names/title-words";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { type PostTitle, readTitle } from "./read-person";

/** A post in the plural is so many words long at most. */
const LONGEST = 8;

/** "governors" → "governor", "secretaries" → "secretary", "directores" → "director", "Vizepräsidentinnen" → "vizepräsidentin"; `null` for no post. */
function singular(word: string): string | null {
  if (word.length < 5 || (titleHeads.has(word) && !alsoSingular.has(word))) return null;
  const tries = [
    word.replace(/ies$/, "y"),
    word.replace(/s$/, ""),
    word.replace(/es$/, ""),
    word.replace(/men$/, "man"),
    word.replace(/women$/, "woman"),
    word.replace(/nen$/, ""),
    word.replace(/e$/, ""),
    // Italian: "ministri", "consiglieri", "ministre"
    word.replace(/i$/, "o"),
    word.replace(/i$/, "io"),
    word.replace(/i$/, "e"),
    word.replace(/e$/, "a"),
  ];
  return tries.find((one) => one !== word && titleHeads.has(one)) ?? null;
}

/** Of a German minister, and of many English ones. */
const alsoSingular = new Set(["ministers"]);

/** Whether a word is the plural of a post's noun; asked of each word of a text, and remembered. */
export function isPluralPost(word: string): boolean {
  const known = plurals.get(word);
  if (known !== undefined) return known;
  const found = singular(word) !== null;
  if (plurals.size >= MOST_PLURALS) plurals.clear();
  plurals.set(word, found);
  return found;
}
const plurals = new Map<string, boolean>();
/** When so many words are remembered, it begins anew. */
const MOST_PLURALS = 20_000;

/** "deputy | governors", "Co-Chairs | of the Port Board": the post of several people whose noun is word `noun`, told in the singular. */
export function pluralTitleRound(words: readonly Word[], noun: number): PostTitle | null {
  if (!isPluralPost(words[noun]?.lower ?? "")) return null;
  for (let at = Math.max(0, noun - LONGEST_FRONT); at <= noun; at++) {
    if (opens.test(words[at]?.lower ?? "")) continue;
    const gone = words.slice(at + 1, noun + 1).some(({ gap }) => gap !== "" && gap !== "-");
    const title = gone ? null : readPluralTitle(words, at);
    if (title && title.from === at) return title;
  }
  return null;
}
/** Before a post in the plural, and no part of it. */
const opens =
  /^(?:the|i|gli|nuovi|nuove|los|las|les|die|der|den|os|as|new|current|nuevos|nuevas|actuales|nouveaux|nouvelles|actuels|actuelles|neuen|novos|novas|atuais)$/;
/** Words before the noun of a post in the plural. */
const LONGEST_FRONT = 3;

/** A post in the plural that begins at word `at`, told in the singular; `null` if there is none. */
function readPluralTitle(words: readonly Word[], at: number): PostTitle | null {
  for (let noun = at; noun < Math.min(words.length, at + LONGEST); noun++) {
    const word = words[noun];
    if (!word || (noun > at && word.gap !== "" && word.gap !== "-")) return null;
    const one = singular(word.lower);
    if (one === null) continue;
    const text = word.capital ? one.charAt(0).toUpperCase() + one.slice(1) : one;
    const told = [
      ...words.slice(at, noun),
      { ...word, text, raw: text, lower: one },
      ...words.slice(noun + 1, noun + AHEAD),
    ];
    const title = readTitle(told, 0, true, false);
    return title && title.from <= 2 && title.next > noun - at
      ? { ...title, from: title.from + at, next: title.next + at }
      : null;
  }
  return null;
}
/** So far an office behind the post is read. */
const AHEAD = 24;
