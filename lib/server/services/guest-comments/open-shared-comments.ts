import "server-only";
import type { SharedCommentsView } from "@/lib/contracts/guest-comment-view";
import { GUEST_COMMENT } from "@/lib/core/notes/guest-words";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { countCommentsOfLink, listCommentsOfLink } from "@/lib/server/db/guest-comments";
import { findShareRecipientEmail } from "@/lib/server/db/share-recipients";
import { presentSharedComment, subjectOfComment } from "@/lib/server/presenters/present-guest-comment";

/** What guests said through the viewer's own link, as far as it shows that, and their own; `null` where the link takes no comments. */
export async function openSharedComments(
  viewer: Viewer,
): Promise<Omit<SharedCommentsView, "positions"> | null> {
  if (viewer.kind !== "share" || !viewer.scope.withComments || !viewer.guest) return null;
  const { linkId, withNotes, withNames, withReview } = viewer.scope;
  const { recipientId } = viewer.guest;
  const [rows, left] = await Promise.all([listCommentsOfLink(linkId), countCommentsOfLink(linkId)]);
  return {
    linkId,
    provedAddress: recipientId ? await findShareRecipientEmail(recipientId) : null,
    showsOthers: withNotes || withReview,
    showsNames: withNames,
    comments: rows
      .filter((row) => can(viewer, "guest-comment.read", subjectOfComment(row)))
      .map((row) => presentSharedComment(viewer, row)),
    full: left >= GUEST_COMMENT.ofALink,
  };
}
