import "server-only";
import type { LeaveGuestCommentInput } from "@/lib/contracts/guest-comment-input";
import { GUEST_COMMENT, readGuestBody, readGuestName } from "@/lib/core/notes/guest-words";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { limitTurns } from "@/lib/server/auth/limit-guesses";
import { recordShareAccess } from "@/lib/server/auth/record-share-access";
import type { ShareGuest } from "@/lib/server/auth/share-guest";
import { listVersionSubjects } from "@/lib/server/db/documents";
import { insertGuestComment } from "@/lib/server/db/guest-comments";

/**
 * What somebody who came by a link says of what it shows. What it is about is what the link is pinned to; of a whole text the guest may say which
 * position. Who proved an address is known by it, and no other name is asked.
 * @throws AppError "not-found" for a link that takes no comments, "invalid" for what is too long or empty, "busy" past a limit
 */
export async function leaveGuestComment(
  viewer: Viewer,
  input: LeaveGuestCommentInput,
  from: ShareGuest,
): Promise<{ readonly commentId: string }> {
  const share = required(viewer.kind === "share" && viewer.scope.linkId === input.linkId ? viewer : null);
  const { scope } = share;
  const guest = required(share.guest);
  const versionId = required(scope.versionIds.at(-1));
  const olderVersionId = scope.versionIds.length > 1 ? required(scope.versionIds[0]) : null;
  const [version] = await listVersionSubjects([versionId]);
  const shown = required(version);
  const positionId = scope.positionId ?? (olderVersionId ? null : input.positionId) ?? null;
  assertCan(viewer, "guest-comment.create", {
    ...subjectOf(shown),
    ...(positionId ? { positionId } : {}),
    ...(scope.changeKey ? { changeKey: scope.changeKey } : {}),
  });
  if (positionId) required(shown.positions.find(({ id }) => id === positionId));
  const body = readGuestBody(input.body);
  const guestName = guest.recipientId === null ? readGuestName(input.name) : "";
  await limitTurns("guest comment", from.address, GUEST_COMMENT.fromAPlaceAQuarter);
  const { id } = await insertGuestComment(viewer, {
    scope,
    guest,
    versionId,
    olderVersionId,
    positionId,
    guestName,
    body,
  });
  await recordShareAccess(from, { linkId: scope.linkId, outcome: "commented", again: true, ...guest });
  return { commentId: id };
}
