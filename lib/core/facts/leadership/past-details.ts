import { joiners } from "@/lib/core/facts/names/name-words";
import type { Word } from "@/lib/core/facts/reading/read-words";

/** "of the United Kingdom", "(Costa Rica)", "of Bosnia and Herzegovina": so many words at most. */
const LONGEST_ORIGIN = 7;
/** "an official of the port, with 20 years of service" between commas is so many words long at most. */
const LONGEST_INSERTION = 18;
const from = /^(?:of|from|de|du|des|d'|del|da|do|aus)$/;

/** Past "of South Africa" behind a name. */
export function pastOrigin(words: readonly Word[], at: number): number {
  if (words[at]?.gap !== "" || !from.test(words[at]?.lower ?? "")) return at;
  let end = at + 1;
  while (
    end < at + LONGEST_ORIGIN &&
    words[end]?.gap === "" &&
    (words[end]?.capital || joiners.has(words[end]?.lower ?? ""))
  )
    end++;
  if (!words[end - 1]?.capital) return at;
  // "of Washington, D.C., | became", "of Kent, Ohio, | is"
  const state = words[end]?.gap === "," && words[end]?.capital && words[end + 1]?.gap === ",";
  return state ? end + 1 : end;
}

/** Past "(Norway)", "(PT)" or "(João Neto)" behind a name. */
export function pastBracket(words: readonly Word[], at: number): number {
  if (words[at]?.gap !== "(") return at;
  for (let end = at + 1; end < at + LONGEST_ORIGIN; end++) if (/^\)/.test(words[end]?.gap ?? "")) return end;
  return at;
}

/** Behind "X, a career officer, | as": past what stands between commas after a name, where a word that leads to a post follows. */
function pastInsertion(words: readonly Word[], at: number): number {
  if (!/^\)?,$/.test(words[at]?.gap ?? "")) return at;
  for (let end = at + 1; end < Math.min(words.length, at + LONGEST_INSERTION); end++) {
    const word = words[end];
    if (!word || /[.;:]/.test(word.gap)) return at;
    if (word.gap === "," && /^(?:as|to|au|aux|à|comme|como|a|al|en|para|pour|als|zum|zur)$/.test(word.lower))
      return end;
  }
  return at;
}

/** The word behind what is said of a person right after the name: country, party, age, an insertion. Looks a fixed number of words far. */
export const pastDetails = (words: readonly Word[], at: number): number =>
  pastInsertion(words, pastBracket(words, pastOrigin(words, at)));
