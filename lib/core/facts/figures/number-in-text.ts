import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import type { Counted } from "./counted-noun";
import type { Quantity } from "./find-quantities";

/** A number among the words of its sentence, as the rules see it that tell figures from other numbers. */
export interface NumberInText {
  readonly read: ReadSentence;
  readonly words: readonly Word[];
  /** Index of its first word, and of the first word behind it. */
  readonly first: number;
  readonly after: number;
  readonly quantity: Quantity;
  /** What it counts, if that is said. */
  readonly what: Counted | null;
}

/** Without an article that is written together with it: "article" of "l'article". */
export const bareWord = (word: Word | undefined): string =>
  (word?.lower ?? "").replace(/^(?:l|d|n|s|c|j|qu)'(?=\p{L})/u, "").replace(/\.$/, "");

/** Is it printed as nothing but whole digits: no share, no sum, no "million", not in words? */
export const isPlain = ({ quantity }: NumberInText): boolean =>
  Number.isInteger(quantity.value) &&
  !quantity.percent &&
  !quantity.currency &&
  !quantity.scaled &&
  !quantity.spelled;
