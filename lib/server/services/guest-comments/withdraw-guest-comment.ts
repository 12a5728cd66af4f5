import "server-only";
import type { WithdrawGuestCommentInput } from "@/lib/contracts/guest-comment-input";
import { AppError, isAppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findGuestComment, withdrawGuestComment as withdraw } from "@/lib/server/db/guest-comments";
import { subjectOfComment } from "@/lib/server/presenters/present-guest-comment";

/**
 * Takes back what a guest wrote themselves, in the same visit or with the same proved address, as long as nobody has answered. Its words are gone.
 * @throws AppError "not-found" for anybody else's, "conflict" for one that was answered
 */
export async function withdrawGuestComment(
  viewer: Viewer,
  { commentId }: WithdrawGuestCommentInput,
): Promise<{ readonly withdrawn: true }> {
  const comment = required(await findGuestComment(commentId));
  assertCan(viewer, "guest-comment.withdraw", subjectOfComment(comment));
  // Under a hold it stays too, of which a guest is told no more.
  const withdrawn = await withdraw(viewer, comment).catch((error: unknown) => {
    if (isAppError(error) && error.code === "conflict") return false;
    throw error;
  });
  if (!withdrawn)
    throw new AppError(
      "conflict",
      "This comment stays: it was answered, or is kept for the record. Ask who sent you the link about it.",
    );
  return { withdrawn: true };
}
