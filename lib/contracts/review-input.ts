import { z } from "zod";

/** What a change does to the position it stands in. */
export const REVIEW_DIRECTIONS = ["strengthened", "same", "weakened"] as const;
export type ReviewDirection = (typeof REVIEW_DIRECTIONS)[number];

/** 1 is of no consequence, 4 is what a principal must know. */
export const SIGNIFICANCES = [1, 2, 3, 4] as const;
export type Significance = (typeof SIGNIFICANCES)[number];

/** A person's judgement of one change, whole: what is not given is not judged. */
export const ReviewChangeInput = z.strictObject({
  /** The newer of the compared versions: the review belongs to its document. */
  versionId: z.uuid(),
  changeKey: z.string().regex(/^[0-9a-z]{14}(-[0-9]{1,6})?$/),
  /** Of the review that was on screen; 0 where there was none. */
  revision: z.int().min(0),
  significance: z.union(SIGNIFICANCES.map((value) => z.literal(value))).nullable(),
  direction: z.enum(REVIEW_DIRECTIONS).nullable(),
  note: z.string().trim().max(4_000),
  reviewed: z.boolean(),
});
export type ReviewChangeInput = z.infer<typeof ReviewChangeInput>;
