/** What a change does to the position it stands in. */
export const REVIEW_DIRECTIONS = ["strengthened", "same", "weakened"] as const;
export type ReviewDirection = (typeof REVIEW_DIRECTIONS)[number];

/** How much a change matters, from the least; stored as numbers, said as words (`IMPORTANCE`). */
export const SIGNIFICANCES = [1, 2, 3, 4] as const;
export type Significance = (typeof SIGNIFICANCES)[number];

/** How much a change matters, in words; a number is its key. */
export const IMPORTANCE: Readonly<Record<Significance, { readonly word: string; readonly means: string }>> = {
  1: { word: "editorial", means: "spelling, form or style; nobody acts otherwise" },
  2: { word: "minor", means: "a detail; the position stays" },
  3: { word: "substantive", means: "what is said, promised or counted is another" },
  4: { word: "critical", means: "what a principal must know" },
};

/** What a person says of one change; what is not judged is `null`, "" or false. */
export interface Judgement {
  readonly significance: Significance | null;
  readonly direction: ReviewDirection | null;
  readonly note: string;
  /** The person has looked at the change and is done with it. */
  readonly reviewed: boolean;
}

/** Characters of a note on a change. */
export const LONGEST_REVIEW_NOTE = 4_000;

/** So many changes are judged in one request, with notes as long as they may be; whoever judges more does it in parts. */
export const MOST_JUDGED = 50;
