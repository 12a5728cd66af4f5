import { z } from "zod";
import {
  LONGEST_REVIEW_NOTE,
  MOST_JUDGED,
  REVIEW_DIRECTIONS,
  SIGNIFICANCES,
} from "@/lib/core/reviews/judgement";
import { LONGEST_DISSENT } from "@/lib/core/reviews/longest-dissent";

/** As the comparison names its changes. */
export const ChangeKey = z.string().regex(/^[0-9a-z]{14}(-[0-9]{1,6})?$/);

/** A person's judgement of one change, whole: what is not given is not judged. */
export const ChangeJudgement = z.strictObject({
  changeKey: ChangeKey,
  /** Of the review that was on screen; 0 where there was none. */
  revision: z.int().min(0),
  significance: z.union(SIGNIFICANCES.map((value) => z.literal(value))).nullable(),
  direction: z.enum(REVIEW_DIRECTIONS).nullable(),
  note: z.string().trim().max(LONGEST_REVIEW_NOTE),
  reviewed: z.boolean(),
});
type ChangeJudgement = z.infer<typeof ChangeJudgement>;

/** Judgements of changes of one comparison, each change once: all are written, or none. */
export const ReviewChangesInput = z.strictObject({
  olderVersionId: z.uuid(),
  /** The newer of the compared versions: the review belongs to its document. */
  versionId: z.uuid(),
  /** The second reading that the page was opened in; `null` for the first one. */
  readingId: z.uuid().nullable(),
  changes: z
    .array(ChangeJudgement)
    .min(1)
    .max(MOST_JUDGED)
    .refine(
      (all) => new Set(all.map(({ changeKey }) => changeKey)).size === all.length,
      "A change is judged twice.",
    ),
});
export type ReviewChangesInput = z.infer<typeof ReviewChangesInput>;
/** The same of one change. */
export type ReviewChangeInput = Omit<ReviewChangesInput, "changes"> & ChangeJudgement;

export const SignOffInput = z.strictObject({
  olderVersionId: z.uuid(),
  newerVersionId: z.uuid(),
  dissent: z.string().trim().max(LONGEST_DISSENT),
  /** The sum of the revisions of all judgements on screen: what is signed is what was seen. */
  seen: z.int().min(0),
});
export type SignOffInput = z.infer<typeof SignOffInput>;

export const WithdrawSignOffInput = z.strictObject({ signOffId: z.uuid() });
export type WithdrawSignOffInput = z.infer<typeof WithdrawSignOffInput>;

/** A judgement whose change is no longer there, and the change it is put on. */
export const MoveJudgementInput = z.strictObject({
  reviewId: z.uuid(),
  revision: z.int().min(1),
  olderVersionId: z.uuid(),
  newerVersionId: z.uuid(),
  changeKey: ChangeKey,
});
export type MoveJudgementInput = z.infer<typeof MoveJudgementInput>;

export const DismissJudgementInput = z.strictObject({
  reviewId: z.uuid(),
  revision: z.int().min(1),
  dismissed: z.boolean(),
});
export type DismissJudgementInput = z.infer<typeof DismissJudgementInput>;

/** Bytes of a table of changes: both passages of many changes stand in it. */
export const MAX_REVIEW_TABLE_BYTES = 25 * 1024 * 1024;

/** The comparison whose changes a table judges; the table itself is the body of the request. */
export const ImportReviewsInput = z.strictObject({ olderVersionId: z.uuid(), newerVersionId: z.uuid() });
export type ImportReviewsInput = z.infer<typeof ImportReviewsInput>;

/** The comparison that a person is going to read as a second reader. */
export const StartReadingInput = z.strictObject({ olderVersionId: z.uuid(), newerVersionId: z.uuid() });
export type StartReadingInput = z.infer<typeof StartReadingInput>;

export const FinishReadingInput = z.strictObject({ readingId: z.uuid() });
export type FinishReadingInput = z.infer<typeof FinishReadingInput>;
