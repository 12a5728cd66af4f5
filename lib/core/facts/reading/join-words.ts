import type { Word } from "./read-words";

/** "l'", "d’": written together with the word behind it. */
export const isElision = (word: Word | undefined): boolean => /^(?:[ld]|qu)['’]$/i.test(word?.text ?? "");

/** Words with single blanks between them; none behind an article that is written together with its noun: "l'agence". */
export const joinWords = (words: readonly Word[]): string =>
  words.map(({ text }, at) => (at === 0 || isElision(words[at - 1]) ? text : ` ${text}`)).join("");
