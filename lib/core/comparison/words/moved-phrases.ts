import type { WordEdit } from "@/lib/core/comparison/changes/change";

/** A phrase that one edit of a change took away and another put back: it moved within the passage. */
export interface MovedPhrase {
  /** The edit on whose older side it stood, by its place in the list. */
  readonly gone: number;
  /** The edit on whose newer side it stands. */
  readonly come: number;
}

/** One word alone recurs by chance ("the", "2013"), unless it is as long as this. */
const LONGEST_CHANCE = 8;

/**
 * Which edits of one change only put words elsewhere: the words that one takes away are, but for capitals and signs, those that
 * another puts in, and nothing else stands in either. Each side of an edit moves once, equal phrases in their order. `older` and `newer` are
 * the whole texts; linear in the words of the edits.
 */
export function movedPhrases(edits: readonly WordEdit[], older: string, newer: string): MovedPhrase[] {
  const come = new Map<string, number[]>();
  edits.forEach((edit, at) => {
    const phrase = phraseOf(newer.slice(edit.newer.start, edit.newer.end));
    if (phrase === null) return;
    const places = come.get(phrase);
    if (places) places.push(at);
    else come.set(phrase, [at]);
  });
  const found: MovedPhrase[] = [];
  edits.forEach((edit, gone) => {
    const places = come.get(phraseOf(older.slice(edit.older.start, edit.older.end)) ?? "");
    // An edit that changes nothing but form is no move.
    const at = places?.findIndex((place) => place !== gone) ?? -1;
    const [place] = at < 0 ? [] : (places?.splice(at, 1) ?? []);
    if (place !== undefined) found.push({ gone, come: place });
  });
  return found;
}

/** The words without capitals and signs, `null` where they are too few to be known again. */
function phraseOf(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return words.length >= 2 || letters >= LONGEST_CHANCE ? words.join(" ") : null;
}
