import { countWords } from "@/lib/core/text/count-words";
import type { Range } from "@/lib/core/text/range";
import type { Change, ComparisonTotals, KeptPair } from "./change";

const length = (range: Range | null) => (range ? range.end - range.start : 0);

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
  const words = nothing();
  const characters = nothing();
  for (const { older: range } of kept) {
    words.kept += wordsIn(older, range);
    characters.kept += length(range);
  }
  let allWords = 2 * words.kept;
  for (const change of changes) {
    const olderWords = wordsIn(older, change.older);
    const newerWords = wordsIn(newer, change.newer);
    allWords += olderWords + newerWords;
    if (change.older && change.newer) addTwoSided(words, characters, change, older, newer, olderWords);
    else {
      words.deleted += olderWords;
      words.inserted += newerWords;
      characters.deleted += length(change.older);
      characters.inserted += length(change.newer);
    }
  }
  const similarity = allWords === 0 ? 1 : Math.min(1, (2 * (words.kept + words.moved)) / allWords);
  return { words, characters, similarity };
}

const nothing = () => ({ kept: 0, reworded: 0, moved: 0, inserted: 0, deleted: 0 });
type Tally = ReturnType<typeof nothing>;

function addTwoSided(
  words: Tally,
  characters: Tally,
  change: Change,
  older: string,
  newer: string,
  olderWords: number,
): void {
  let equalWords = olderWords;
  let equalCharacters = length(change.older);
  for (const edit of change.words) {
    const gone = wordsIn(older, edit.older);
    const come = wordsIn(newer, edit.newer);
    const cut = length(edit.older);
    const added = length(edit.newer);
    equalWords -= gone;
    equalCharacters -= cut;
    if (cut === 0) {
      words.inserted += come;
      characters.inserted += added;
    } else if (added === 0) {
      words.deleted += gone;
      characters.deleted += cut;
    } else {
      words.reworded += Math.max(gone, come);
      characters.reworded += Math.max(cut, added);
    }
  }
  if (change.kind === "moved") {
    words.moved += Math.max(0, equalWords);
    characters.moved += equalCharacters;
  } else {
    words.kept += Math.max(0, equalWords);
    characters.kept += equalCharacters;
  }
}

function wordsIn(text: string, range: Range | null): number {
  return range ? countWords(text, range.start, range.end) : 0;
}
