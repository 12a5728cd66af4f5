import { coveredLanguages } from "./covered-languages";
import type { PostWords, VerbAtEndWords } from "./language-table";

/** The words of one kind that posts have in all covered languages: names and titles of one language stand in texts of another. */
export const postWords = (kind: keyof PostWords): ReadonlySet<string> =>
  new Set(coveredLanguages.flatMap(({ posts }) => posts[kind].split(" ").filter(Boolean)));

/** The same of clauses that end with their verb. */
export const verbAtEndWords = (kind: keyof VerbAtEndWords): ReadonlySet<string> =>
  new Set(coveredLanguages.flatMap(({ verbAtEnd }) => verbAtEnd?.[kind].split(" ") ?? []));
