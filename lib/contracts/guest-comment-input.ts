import { z } from "zod";
import { COMMENTS_ALLOWED } from "@/lib/core/permissions/allow-comments";

/** Longer than a comment may be, so that who wrote too much is told by how much. */
const typed = (most: number) => z.string().max(most, "Far too long. Nothing was sent.");

export const LeaveGuestCommentInput = z.strictObject({
  linkId: z.uuid(),
  /** As they call themselves; of no use where a code in a letter says who they are. */
  name: typed(1_000).default(""),
  body: typed(40_000).default(""),
  /** Of a link to a whole text: which of its positions is meant. */
  positionId: z.uuid().optional(),
});
export type LeaveGuestCommentInput = z.infer<typeof LeaveGuestCommentInput>;

export const WithdrawGuestCommentInput = z.strictObject({ linkId: z.uuid(), commentId: z.uuid() });
export type WithdrawGuestCommentInput = z.infer<typeof WithdrawGuestCommentInput>;

const revised = { commentId: z.uuid(), revision: z.int().min(1) };

export const AnswerGuestCommentInput = z.strictObject({
  ...revised,
  /** "" takes an answer back. */
  answer: typed(40_000),
});
export type AnswerGuestCommentInput = z.infer<typeof AnswerGuestCommentInput>;

export const ResolveGuestCommentInput = z.strictObject({ ...revised, resolved: z.boolean() });
export type ResolveGuestCommentInput = z.infer<typeof ResolveGuestCommentInput>;

/** To take it out of view, or to bring it back. */
export const RemoveGuestCommentInput = z.strictObject({ ...revised, removed: z.boolean() });
export type RemoveGuestCommentInput = z.infer<typeof RemoveGuestCommentInput>;

export const AllowGuestCommentsInput = z.strictObject({
  linkId: z.uuid(),
  comments: z.enum(COMMENTS_ALLOWED),
});
export type AllowGuestCommentsInput = z.infer<typeof AllowGuestCommentsInput>;
