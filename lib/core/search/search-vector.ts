import type { SearchQuery, Sought, SoughtPlace } from "./parse-search";
import { searchWords } from "./search-words";
import { termsOfWord } from "./word-terms";

const quoted = (term: string) => `'${term.replace(/['\\]/g, (sign) => sign + sign)}'`;

/**
 * The terms of a text with their places, in the notation of PostgreSQL's tsvector. `lang` is an answer of `stemLanguage`.
 * The text is short enough for it: at most 16,383 words.
 */
export function searchVector(text: string, lang: string | null): string {
  const places = new Map<string, number[]>();
  for (const [at, word] of searchWords(text).entries())
    for (const term of new Set(termsOfWord(word, lang))) {
      const held = places.get(term);
      if (held) held.push(at + 1);
      else places.set(term, [at + 1]);
    }
  return Array.from(places, ([term, at]) => `${quoted(term)}:${at.join(",")}`).join(" ");
}

/** The same question in the notation of PostgreSQL's tsquery. */
export function searchExpression({ all, none }: SearchQuery): string {
  return [...all.map((any) => oneOf(any.map(ofSought))), ...none.map((each) => `!${ofSought(each)}`)].join(
    " & ",
  );
}

const ofSought = (ways: Sought): string => oneOf(ways.map((way) => `(${way.map(ofPlace).join(" <-> ")})`));
const ofPlace = ({ terms, prefix }: SoughtPlace): string =>
  oneOf(terms.map((term, at) => (prefix && at === 0 ? `${quoted(term)}:*` : quoted(term))));
const oneOf = (each: readonly string[]): string =>
  each.length === 1 ? (each[0] ?? "") : `(${each.join(" | ")})`;
