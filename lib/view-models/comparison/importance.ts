import type { Significance } from "@/lib/contracts/review-input";

/** How much a change matters, in words; the number is its key. */
export const IMPORTANCE: Readonly<Record<Significance, { readonly word: string; readonly means: string }>> = {
  1: { word: "editorial", means: "spelling, form or style; nobody acts otherwise" },
  2: { word: "minor", means: "a detail; the position stays" },
  3: { word: "substantive", means: "what is said, promised or counted is another" },
  4: { word: "critical", means: "what a principal must know" },
};
