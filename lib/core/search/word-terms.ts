import { foldForSearch, type SearchWord } from "./search-words";
import { stemWord } from "./stem-word";

/** Stems bear the name of their language, so that those of one are not found by those of another: "en~migrat". */
const stemTerm = (spelling: string, lang: string) => `${lang}~${foldForSearch(stemWord(spelling, lang))}`;

/** All that a word of a text is found by: the forms it is written in, and their stems where the language has any. */
export function termsOfWord({ forms, spelling, compound }: SearchWord, lang: string | null): string[] {
  const terms = [...forms];
  if (compound) terms.push(compound.joined);
  if (lang === null) return terms;
  if (spelling !== null) terms.push(stemTerm(spelling, lang));
  if (compound) terms.push(stemTerm(compound.spelling, lang));
  return terms;
}

/** The terms by which a typed word finds its inflections in texts of these languages. */
export const stemTerms = (spelling: string, langs: readonly string[]): string[] =>
  langs.map((lang) => stemTerm(spelling, lang));
