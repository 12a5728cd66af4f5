import type { OfficeFact, ProgrammeFact } from "@/lib/core/facts/fact";

/** Fewer letters are initials of too much. */
const FEWEST = 3;
const CERTAIN = 4;

/** First letters of the capitalised words of a name: "HSA" of "Harbour Stewardship Alliance". */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join("");

const letter = /[\p{L}\p{N}]/u;
/** Whether a short name stands in a text as a word of its own, in these letters. O(length). */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + word.length))) return true;
  return false;
}

/**
 * Whether the other version still speaks of a named thing by its short name: the one printed with it, or the initials of its
 * words, if they are many or its own version uses them too. What is only called by another of its names has neither come nor gone.
 */
export function standsShort(
  fact: ProgrammeFact | OfficeFact,
  texts: { readonly older: string; readonly newer: string },
  side: "older" | "newer",
): boolean {
  const printed = fact.topic === "office" ? fact.symbol : fact.abbreviation;
  if (printed !== null && printed.length >= FEWEST && hasWord(texts[side], printed)) return true;
  const initials = initialsOf(fact.name);
  if (initials.length < FEWEST || !hasWord(texts[side], initials)) return false;
  return initials.length >= CERTAIN || hasWord(texts[side === "older" ? "newer" : "older"], initials);
}
