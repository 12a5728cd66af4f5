import "server-only";
import type { RemoveGuestCommentInput } from "@/lib/contracts/guest-comment-input";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findGuestComment, updateGuestComment } from "@/lib/server/db/guest-comments";
import { staleComment, subjectOfComment } from "@/lib/server/presenters/present-guest-comment";

/** Moves what a guest said to the trash, or back. @throws AppError "conflict" where somebody else was first, or the document is under a hold */
export async function removeGuestComment(
  viewer: Viewer,
  { commentId, revision, removed }: RemoveGuestCommentInput,
): Promise<{ readonly revision: number }> {
  const comment = required(await findGuestComment(commentId));
  const { deleted: _, ...subject } = subjectOfComment(comment);
  const isGone = comment.withdrawnAt !== null || comment.version.document.deletedAt !== null;
  assertPersonCan(viewer, "guest-comment.remove", { ...subject, deleted: isGone });
  const edit = { kind: removed ? "removed" : "restored" } as const;
  if (!(await updateGuestComment(viewer, comment, revision, edit))) throw staleComment();
  return { revision: revision + 1 };
}
