import type { Block } from "@/lib/core/documents/block";
import type { Range } from "@/lib/core/text/range";
import { searchWords } from "./search-words";

/** A block of a version as a search finds it. */
export interface TextEntry {
  readonly kind: "text" | "navigation";
  readonly text: string;
  /** Label of the position it stands in. */
  readonly position: string | null;
}

/** PostgreSQL counts 16,383 places in one entry and 255 of one word; a longer block is several entries. */
const MOST_WORDS = 4_000;
/** Words that two entries of one block share, so that a phrase is not cut by their border. */
const SHARED = 40;

/** The entries of one version's blocks, in order; blocks without a word have none. */
export function textEntries(
  text: string,
  blocks: readonly Block[],
  positions: readonly (Range & { readonly label: string })[],
): TextEntry[] {
  const byStart = positions.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return blocks.flatMap(({ start, end, chrome }) => {
    while (at < byStart.length && (byStart[at]?.end ?? 0) <= start) at++;
    const position = byStart[at];
    const label = position && position.start <= start && end <= position.end ? position.label : null;
    const kind = chrome === null ? "text" : "navigation";
    return partsOf(text.slice(start, end)).map((part): TextEntry => ({ kind, text: part, position: label }));
  });
}

/** A text in stretches that one entry holds; one, in all that people write. */
export function partsOf(text: string): string[] {
  if (text.length <= MOST_WORDS) return /[\p{L}\p{N}]/u.test(text) ? [text] : [];
  const words = searchWords(text);
  if (words.length <= MOST_WORDS) return words.length === 0 ? [] : [text];
  const parts: string[] = [];
  for (let from = 0; from < words.length; from += MOST_WORDS - SHARED) {
    const last = Math.min(words.length, from + MOST_WORDS) - 1;
    parts.push(text.slice(words[from]?.start, words[last]?.end));
    if (last === words.length - 1) break;
  }
  return parts;
}
