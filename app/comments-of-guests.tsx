import { answerGuestComment, removeGuestComment, resolveGuestComment } from "@/app/actions/guest-comments";
import type { GuestCommentActions } from "@/components/share/guest-comment-actions";
import { GuestCommentList } from "@/components/share/guest-comment-list";
import { page } from "@/lib/server/edge/page";
import { listGuestComments } from "@/lib/server/services/guest-comments/list-guest-comments";

/** What members do with what a guest said. */
export const guestCommentActions: GuestCommentActions = {
  answer: answerGuestComment,
  resolve: resolveGuestComment,
  remove: removeGuestComment,
};

/** What guests of share links said of a version, of one position of it, or of a comparison. */
export async function CommentsOfGuests({
  versionId,
  olderVersionId = null,
  positionId,
}: {
  readonly versionId: string;
  readonly olderVersionId?: string | null;
  readonly positionId?: string;
}) {
  const comments = await page([versionId], (viewer) => listGuestComments(viewer, versionId, olderVersionId));
  const shown = positionId ? comments.filter((comment) => comment.positionId === positionId) : comments;
  return <GuestCommentList comments={shown} actions={guestCommentActions} />;
}
