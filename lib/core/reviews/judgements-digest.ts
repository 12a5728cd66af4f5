import { digestOf } from "@/lib/core/text/digest-of";

/** What tells one state of a comparison's review from another, as far as one viewer may know of it. */
export interface JudgementMarks {
  readonly reviews: readonly { readonly changeKey: string; readonly revision: number }[];
  /** Who is to see to which change. */
  readonly assignments: readonly { readonly changeKey: string; readonly revision: number }[];
  /** The second reading that the viewer has begun. */
  readonly openReading: string | null;
  /** When second readings were finished, ISO 8601. */
  readonly finished: readonly string[];
  readonly signOffs: readonly string[];
}

/** Of the judgements, and of what stands above them: readings and signatures, which change what the page is. */
export function judgementsDigest({ reviews, assignments, openReading, finished, signOffs }: JudgementMarks): {
  readonly judgements: string;
  readonly standing: string;
} {
  return {
    judgements: digestOf([
      ...reviews.map(({ changeKey, revision }) => `${changeKey} ${revision}`),
      ...assignments.map(({ changeKey, revision }) => `assigned ${changeKey} ${revision}`),
    ]),
    standing: digestOf([
      `open ${openReading ?? ""}`,
      ...finished.map((at) => `finished ${at}`),
      ...signOffs.map((id) => `signed ${id}`),
    ]),
  };
}
