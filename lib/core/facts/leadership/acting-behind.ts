import { statusBefore } from "@/lib/core/facts/names/title-words";
import type { Word } from "@/lib/core/facts/reading/read-words";

/** "a. i.", "ad interim", "par intérim", "en funciones": behind a post, it is held for a time. */
const phrases: readonly (readonly string[])[] = [
  ["a.i."],
  ["a.i"],
  ["ad", "interim"],
  ["ad", "int"],
  ["par", "intérim"],
  ["en", "funciones"],
  ["em", "exercício"],
  ["facente", "funzione"],
  ["facente", "funzioni"],
];
/** "Act.", "Int.", shortened, with their full stop behind them. */
const shortened = /^(?:Act|Int|Interin)$/;

/** How many words behind a post say that it is held for a time: "Director | (acting) of", "Directrice | par intérim", "Vice-Presidente | Act. de"; 0 if none do. */
export function actingBehind(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word) return 0;
  const bracket = word.gap === "(";
  if (!bracket && word.gap !== "") return 0;
  const phrase = phrases.find((each) =>
    each.every((part, i) => words[at + i]?.lower === part && (i === 0 || words[at + i]?.gap === "")),
  );
  const length = phrase?.length ?? (statusBefore.get(word.lower) === "acting" ? 1 : 0);
  const behind = words[at + length]?.gap ?? ".";
  if (bracket) return length > 0 && behind.startsWith(")") ? length : 0;
  if (length > 0) return phrase ? length : 0;
  return shortened.test(word.text) && (words[at + 1]?.gap ?? ".").startsWith(".") ? 1 : 0;
}
