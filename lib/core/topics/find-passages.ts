import { foldWords } from "@/lib/core/facts/fact-key";
import type { Passage } from "./passages-of";

/** A passage of one of several texts, ready to be looked for. */
export interface ListedPassage extends Passage {
  /** The id its text was handed in with. */
  readonly textId: string;
  readonly quote: string;
  /** Its label, then its words as `foldWords` writes them, in blanks. */
  readonly folded: string;
}

/** Folded with a blank at each end, so that the beginning of a word can be asked for. */
export const listPassage = (textId: string, passage: Passage, text: string): ListedPassage => {
  const quote = text.slice(passage.range.start, passage.range.end);
  return { ...passage, textId, quote, folded: ` ${foldWords(`${passage.label} ${quote}`)} ` };
};

/**
 * The passages in which each typed word begins a word, the shortest first, then as listed. Nothing for an empty search.
 * Linear in the folded words.
 */
export function findPassages(
  typed: string,
  passages: readonly ListedPassage[],
  limit: number,
): ListedPassage[] {
  const words = foldWords(typed).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  // Chinese and its like are written without blanks: a word stands anywhere.
  const begins = words.map((word) => (/\p{Script=Han}|\p{Script=Thai}/u.test(word) ? word : ` ${word}`));
  return passages
    .filter(({ folded }) => begins.every((begin) => folded.includes(begin)))
    .sort((a, b) => a.quote.length - b.quote.length)
    .slice(0, limit);
}
