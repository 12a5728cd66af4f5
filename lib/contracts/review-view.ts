import type { ReviewDirection, Significance } from "@/lib/core/reviews/judgement";

/** What is said of one change. */
export interface ReviewView {
  readonly changeKey: string;
  readonly significance: Significance | null;
  readonly direction: ReviewDirection | null;
  readonly note: string;
  readonly reviewed: boolean;
  readonly byName: string;
  /** The person who looks said it. */
  readonly mine: boolean;
  /** ISO 8601. */
  readonly at: string;
  readonly revision: number;
}

/** What an imported table of judgements did. */
export interface ReviewImportView {
  /** Reviews as they are now, of the rows that said something else. */
  readonly saved: readonly ReviewView[];
  /** Rows that say what is said already. */
  readonly unchanged: number;
  /** Rows that were not taken, by the number a spreadsheet shows them under, and why. */
  readonly problems: readonly { readonly row: number; readonly what: string }[];
}
