import { coveredLanguages } from "./covered-languages";
import type { FundingWords, PostWords, VerbAtEndWords, WordingWords } from "./language-table";
import { withForms } from "./verb-endings";
import { wordsPattern } from "./words-pattern";

/** The words of one kind that posts have in all covered languages: names and titles of one language stand in texts of another. */
export const postWords = (kind: keyof PostWords): ReadonlySet<string> =>
  new Set(
    coveredLanguages.flatMap(({ lang, posts }) => {
      const words = posts[kind].split(" ").filter(Boolean);
      return verbs.has(kind) ? withForms(words, lang) : words;
    }),
  );
/** Kinds of verbs: their regular forms need not be listed. */
const verbs: ReadonlySet<keyof PostWords> = new Set(["put", "hold", "leave", "dismiss", "succeed", "leads"]);

/** The same of clauses that end with their verb. */
export const verbAtEndWords = (kind: keyof VerbAtEndWords): ReadonlySet<string> =>
  new Set(coveredLanguages.flatMap(({ verbAtEnd }) => verbAtEnd?.[kind].split(" ") ?? []));

/** A pattern for the words of one kind that weigh what is said, in English and in all other covered languages. */
export const wordsOfWording = (kind: keyof WordingWords, english: string, flags?: string): RegExp =>
  wordsPattern([english, ...coveredLanguages.map(({ wording }) => wording?.[kind] ?? "")].join("|"), flags);

/** The words of one kind that tell what is given, in all covered languages, as one alternation for a pattern. */
export const fundingWords = (kind: keyof FundingWords): string =>
  coveredLanguages
    .map(({ funding }) => funding[kind])
    .filter(Boolean)
    .join("|");
