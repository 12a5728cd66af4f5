import type { Range } from "@/lib/core/text/range";
import type { SearchQuery, SoughtPlace } from "./parse-search";
import { type SearchWord, searchWords } from "./search-words";
import { termsOfWord } from "./word-terms";

/** Where a text says what is sought, by the same words as the index; in order, apart from each other. UTF-16 units. */
export function findMatches(text: string, lang: string | null, { all }: SearchQuery): Range[] {
  const words = searchWords(text);
  const terms = words.map((word) => new Set(termsOfWord(word, lang)));
  const found: Range[] = [];
  for (const way of all.flat(2)) {
    for (let at = 0; at + way.length <= words.length; at++) {
      if (!way.every((place, k) => stands(place, terms[at + k], words[at + k]))) continue;
      const start = words[at]?.start ?? 0;
      found.push({ start, end: words[at + way.length - 1]?.end ?? start });
    }
  }
  return joined(text, found);
}

function stands(
  { terms, prefix }: SoughtPlace,
  there: ReadonlySet<string> = new Set(),
  word?: SearchWord,
): boolean {
  if (terms.some((term) => there.has(term))) return true;
  const begun = terms[0] ?? "";
  return (
    prefix === true && word !== undefined && termsOfWord(word, null).some((form) => form.startsWith(begun))
  );
}

/** Parts of one compound are one match. */
function joined(text: string, ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    const isNext = last && (range.start <= last.end || /^[-‐‑'’&]$/u.test(text.slice(last.end, range.start)));
    if (last && isNext) kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else kept.push(range);
  }
  return kept;
}
