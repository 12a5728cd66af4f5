import type { Stance } from "@/lib/contracts/annotation-input";

/** How a note stands to its passage, in words. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  support: "Support",
  concern: "Concern",
  question: "Question",
  record: "For the record",
};
