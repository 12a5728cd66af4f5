import type { Change, ComparisonTotals, KeptPair } from "@/lib/core/diff/change";
import { countWords } from "@/lib/core/text/count-words";
import type { Range } from "@/lib/core/text/range";

const length = (range: Range) => range.end - range.start;

/**
 * Adds a comparison up, in words and UTF-16 units. `kept` and `moved` count what reads the same on both sides once;
 * `reworded` the longer side of each replacement; `inserted` and `deleted` what has no counterpart.
 * `similarity` is the share of both texts' words that stand in both.
 */
export function comparisonTotals(
  older: string,
  newer: string,
  changes: readonly Change[],
  kept: readonly KeptPair[],
): ComparisonTotals {
  const words = { kept: 0, reworded: 0, moved: 0, inserted: 0, deleted: 0 };
  const characters = { kept: 0, reworded: 0, moved: 0, inserted: 0, deleted: 0 };
  for (const { older: range } of kept) {
    words.kept += countWords(older, range.start, range.end);
    characters.kept += length(range);
  }
  let allWords = 2 * words.kept;
  for (const change of changes) {
    const older0 = change.older ? countWords(older, change.older.start, change.older.end) : 0;
    const newer0 = change.newer ? countWords(newer, change.newer.start, change.newer.end) : 0;
    allWords += older0 + newer0;
    if (!change.older || !change.newer) {
      words.deleted += older0;
      words.inserted += newer0;
      characters.deleted += change.older ? length(change.older) : 0;
      characters.inserted += change.newer ? length(change.newer) : 0;
      continue;
    }
    const stands = change.kind === "moved" ? "moved" : "kept";
    let equalWords = older0;
    let equalCharacters = length(change.older);
    for (const edit of change.words) {
      const gone = countWords(older, edit.older.start, edit.older.end);
      const come = countWords(newer, edit.newer.start, edit.newer.end);
      equalWords -= gone;
      equalCharacters -= length(edit.older);
      const sort = length(edit.older) === 0 ? "inserted" : length(edit.newer) === 0 ? "deleted" : "reworded";
      words[sort] += Math.max(gone, come);
      characters[sort] += Math.max(length(edit.older), length(edit.newer));
    }
    words[stands] += Math.max(0, equalWords);
    characters[stands] += equalCharacters;
  }
  const similarity = allWords === 0 ? 1 : Math.min(1, (2 * (words.kept + words.moved)) / allWords);
  return { words, characters, similarity };
}
