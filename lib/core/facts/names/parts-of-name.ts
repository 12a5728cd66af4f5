import type { Word } from "@/lib/core/facts/reading/read-words";

/** One word in brackets between a given name and a surname. */
export const isNickname = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === "(" &&
  /^\p{Lu}\p{Ll}+$/u.test(words[at]?.text ?? "") &&
  words[at + 1]?.gap === ")" &&
  /^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? "") &&
  /^\p{Lu}\p{Ll}+$/u.test(words[at - 1]?.text ?? "");

/** "Segundo", and nothing but capitalised words up to the end. */
export const isWholeLine = (words: readonly Word[], from: number): boolean =>
  from === 0 &&
  words[0]?.lower === "segundo" &&
  words.length > 2 &&
  words.length < 6 &&
  words.every(({ capital, gap }) => capital && gap === "");

/** Two names at least, and each with small letters: no name all in capitals goes on. */
export function inSmallLetters(words: readonly Word[], from: number, to: number): boolean {
  let names = 0;
  for (let at = from; at < to; at++) {
    if (!words[at]?.capital) continue;
    if (!/\p{Ll}/u.test(words[at]?.text ?? "")) return false;
    names++;
  }
  return names > 1;
}

/** "Anna Berg Anna Berg": a heading and the text below it that were run together. */
export function onceOnly(run: readonly Word[]): readonly Word[] {
  const half = run.length / 2;
  const twice =
    half >= 2 &&
    Number.isInteger(half) &&
    run.slice(0, half).every((word, at) => word.text === run[half + at]?.text);
  return twice ? run.slice(half) : run;
}

/** "Bruno Le | Maire": a noun behind an article with a capital letter inside a name. */
export const isBehindArticle = (words: readonly Word[], at: number, from: number): boolean =>
  at > from + 1 && /^(?:Le|La|Du)$/.test(words[at - 1]?.text ?? "") && words[at]?.gap === "";

/** ", A Midwinter": an article inside a line is written small. */
export const isInitialA = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === "," && words[at + 1]?.capital === true && words[at + 1]?.gap === "";
