import type { ReviewDirection, Significance } from "./review-input";

/** What is said of one change. */
export interface ReviewView {
  readonly changeKey: string;
  readonly significance: Significance | null;
  readonly direction: ReviewDirection | null;
  readonly note: string;
  readonly reviewed: boolean;
  readonly byName: string;
  /** ISO 8601. */
  readonly at: string;
  readonly revision: number;
}
