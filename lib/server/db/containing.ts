import "server-only";

/** The database looks for a pattern: "%" and "_" of the words themselves must not stand for others. */
export const literally = (words: string): string => words.replace(/[\\%_]/g, "\\$&");

/** What a person typed to look something up, as words that must all stand there; at most eight. */
export const wordsOf = (typed: string): readonly string[] =>
  typed.normalize("NFC").split(/\s+/u).filter(Boolean).slice(0, 8);

/** A condition for one column that holds every word, in capitals or not. */
export const containing = (words: readonly string[]) =>
  words.map((word) => ({ contains: literally(word), mode: "insensitive" as const }));
