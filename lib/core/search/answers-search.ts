import { findMatches } from "./find-matches";
import type { SearchQuery } from "./parse-search";

/** Whether a text says all that is sought and nothing that is excluded, as the database decides it by the same terms. */
export function answersSearch(text: string, lang: string | null, { all, none }: SearchQuery): boolean {
  const says = (any: SearchQuery["all"][number]) =>
    findMatches(text, lang, { all: [any], none: [] }).length > 0;
  return all.every(says) && !none.some((each) => says([each]));
}
