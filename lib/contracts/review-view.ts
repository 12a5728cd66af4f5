import type { Judgement, ReviewDirection, Significance } from "@/lib/core/reviews/judgement";
import type { ChangeAssignmentView } from "./change-assignment-view";

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

/** What one reader said of a change without knowing what the others did. */
export interface IndependentJudgementView extends Judgement {
  readonly reading: "first" | "second";
  readonly byName: string;
  readonly mine: boolean;
}

/** Second readings of a comparison, as far as the person who looks may know of them. */
export interface SecondReadingsView {
  /** Begun by this person in this document and not finished: everybody else's judgements are closed to them. */
  readonly open: {
    readonly id: string;
    /** ISO 8601. */
    readonly startedAt: string;
    /** Whether it is of the comparison shown, or of another of the document. */
    readonly here: boolean;
    readonly olderVersionId: string;
    readonly newerVersionId: string;
    readonly label: string;
  } | null;
  readonly finished: readonly {
    readonly byName: string;
    readonly mine: boolean;
    readonly finishedAt: string;
  }[];
  /** By the key of their change; the first reader's stands first. */
  readonly judgements: Readonly<Record<string, readonly IndependentJudgementView[]>>;
  /** Second judgements of changes that the first reader is not done with: they are not shown yet. */
  readonly waiting: number;
  readonly mayStart: boolean;
}

/** A person's signature under what was judged of a comparison. */
export interface SignOffView {
  readonly id: string;
  readonly byName: string;
  readonly mine: boolean;
  /** ISO 8601. */
  readonly at: string;
  /** "" where the person agrees with all of it. */
  readonly dissent: string;
  /** Changes marked as reviewed then, and how many there were. */
  readonly reviewed: number;
  readonly total: number;
  /** What stands now is not what was signed. */
  readonly outdated: boolean;
  /** Judgements said since then; none where the comparison itself has become another. */
  readonly changedSince: number;
}

/** A judgement that stands on no change of the comparison any longer. */
export interface UnmatchedJudgementView extends ReviewView {
  readonly id: string;
  /** What its change read; `null` where a side had nothing, or it was not kept. */
  readonly olderWords: string | null;
  readonly newerWords: string | null;
}

/** Judgements as they are now, for a page that is open. */
export interface JudgementsView {
  readonly reviews: readonly ReviewView[];
  readonly assignments: readonly ChangeAssignmentView[];
  /** Digests of the judgements and of what stands above them, see core/reviews/judgements-digest. */
  readonly judgements: string;
  readonly standing: string;
}
