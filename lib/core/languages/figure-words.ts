import { coveredLanguages } from "./covered-languages";
import { tablesFor } from "./tables-for";

type Kind = "counted" | "stops" | "durations" | "naming" | "streets" | "outOf";

const known = new Map<string, ReadonlySet<string>>();
const listed = (words: string) => words.split(words.includes("|") ? "|" : " ").filter(Boolean);

/**
 * Words beside numbers in the language of a text (BCP 47), and in all covered ones where that is not known. A small word of one
 * language is a noun of another ("war", "son"): these are never mixed.
 */
export function figureWords(kind: Kind, lang: string | null): ReadonlySet<string> {
  const key = `${kind} ${lang ?? ""}`;
  const found = known.get(key);
  if (found) return found;
  const made = new Set(tablesFor(lang).flatMap(({ figures }) => listed(figures[kind])));
  known.set(key, made);
  return made;
}

/** The same of all covered languages, for words that are no other language's nouns. */
export const figureWordsOfAll = (kind: Kind): ReadonlySet<string> =>
  new Set(coveredLanguages.flatMap(({ figures }) => listed(figures[kind])));
