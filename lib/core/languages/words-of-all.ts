import { coveredLanguages } from "./covered-languages";
import type { PostWords } from "./language-table";

/** The words of one kind that posts have in all covered languages: names and titles of one language stand in texts of another. */
export const postWords = (kind: keyof PostWords): ReadonlySet<string> =>
  new Set(coveredLanguages.flatMap(({ posts }) => posts[kind].split(" ").filter(Boolean)));
