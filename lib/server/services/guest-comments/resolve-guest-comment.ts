import "server-only";
import type { ResolveGuestCommentInput } from "@/lib/contracts/guest-comment-input";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findGuestComment, updateGuestComment } from "@/lib/server/db/guest-comments";
import { staleComment, subjectOfComment } from "@/lib/server/presenters/present-guest-comment";

/** Settles what a guest said, or opens it again. @throws AppError "conflict" where somebody else was first */
export async function resolveGuestComment(
  viewer: Viewer,
  { commentId, revision, resolved }: ResolveGuestCommentInput,
): Promise<{ readonly revision: number }> {
  const comment = required(await findGuestComment(commentId));
  assertPersonCan(viewer, "guest-comment.resolve", subjectOfComment(comment));
  const edit = { kind: resolved ? "resolved" : "reopened" } as const;
  if (!(await updateGuestComment(viewer, comment, revision, edit))) throw staleComment();
  return { revision: revision + 1 };
}
