"use server";

import {
  AllowGuestCommentsInput,
  AnswerGuestCommentInput,
  LeaveGuestCommentInput,
  RemoveGuestCommentInput,
  ResolveGuestCommentInput,
  WithdrawGuestCommentInput,
} from "@/lib/contracts/guest-comment-input";
import { currentShareViewer } from "@/lib/server/auth/current-viewer";
import { currentShareGuest } from "@/lib/server/auth/share-guest";
import { action } from "@/lib/server/edge/action";
import { formAction } from "@/lib/server/edge/form-action";
import { answerGuestComment as answer } from "@/lib/server/services/guest-comments/answer-guest-comment";
import { leaveGuestComment as leave } from "@/lib/server/services/guest-comments/leave-guest-comment";
import { removeGuestComment as remove } from "@/lib/server/services/guest-comments/remove-guest-comment";
import { resolveGuestComment as resolve } from "@/lib/server/services/guest-comments/resolve-guest-comment";
import { withdrawGuestComment as withdraw } from "@/lib/server/services/guest-comments/withdraw-guest-comment";
import { allowGuestComments as allow } from "@/lib/server/services/share-links/allow-guest-comments";

export const allowGuestComments = action(AllowGuestCommentsInput, allow);
export const answerGuestComment = action(AnswerGuestCommentInput, answer);
export const resolveGuestComment = action(ResolveGuestCommentInput, resolve);
export const removeGuestComment = action(RemoveGuestCommentInput, remove);

/** Of whoever came by the link: a session says nothing here. */
export const leaveGuestComment = formAction(LeaveGuestCommentInput, async (_viewer, input) =>
  leave(await currentShareViewer(input.linkId), input, await currentShareGuest()),
);
export const withdrawGuestComment = formAction(WithdrawGuestCommentInput, async (_viewer, input) =>
  withdraw(await currentShareViewer(input.linkId), input),
);
