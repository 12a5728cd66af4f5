import type { Change } from "@/lib/core/comparison/changes/change";
import { movedPhrases } from "@/lib/core/comparison/words/moved-phrases";
import type { Range } from "@/lib/core/text/range";
import type { Run } from "./merged-runs";

/** Where the phrases of one change stand, on each side, that moved within it. */
export interface PhrasePlaces {
  readonly older: readonly Range[];
  readonly newer: readonly Range[];
}

/** A run of which all or nothing is a phrase that moved within its passage. */
export interface PhraseRun extends Run {
  readonly isMovedPhrase: boolean;
}

/** The phrases of each change that has any, by its key; without the white space at their ends. */
export function phrasePlaces(
  changes: readonly Change[],
  older: string,
  newer: string,
): ReadonlyMap<string, PhrasePlaces> {
  const places = new Map<string, PhrasePlaces>();
  for (const { key, words } of changes) {
    const found = words.length > 1 ? movedPhrases(words, older, newer) : [];
    if (found.length === 0) continue;
    places.set(key, {
      older: found.flatMap(({ gone }) => words[gone]?.older ?? []),
      newer: found.flatMap(({ come }) => words[come]?.newer ?? []),
    });
  }
  return places;
}

/** Cuts a run at the borders of the phrases in it. */
export function phraseRuns(run: Run, places: PhrasePlaces | undefined): PhraseRun[] {
  const pieces: PhraseRun[] = [];
  let at = run.range.start;
  const push = (end: number, isMovedPhrase: boolean) => {
    if (end > at) pieces.push({ ...run, range: { start: at, end }, isMovedPhrase });
    at = Math.max(at, end);
  };
  for (const phrase of run.kind === "equal" ? [] : (places?.[run.side] ?? [])) {
    if (phrase.end <= at || phrase.start >= run.range.end) continue;
    push(phrase.start, false);
    push(Math.min(phrase.end, run.range.end), true);
  }
  push(run.range.end, false);
  return pieces;
}
