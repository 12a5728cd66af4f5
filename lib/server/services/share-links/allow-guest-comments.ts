import "server-only";
import type { AllowGuestCommentsInput } from "@/lib/contracts/guest-comment-input";
import { AppError } from "@/lib/core/errors";
import { allowsComments } from "@/lib/core/permissions/allow-comments";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findShareLink, updateShareLinkComments } from "@/lib/server/db/share-links";

/**
 * Lets guests of a link comment, or no longer. What was written stays; who has the page open is refused at once.
 * @throws AppError "invalid" for a link that has ended or shows a topic or a briefing, and for one that is open to anyone without a word of that
 */
export async function allowGuestComments(
  viewer: Viewer,
  { linkId, comments }: AllowGuestCommentsInput,
): Promise<{ readonly allowed: boolean }> {
  const link = required(await findShareLink(linkId));
  const subject = { workspaceId: link.workspaceId, authorId: link.createdById };
  assertCan(viewer, comments === "none" ? "share.refuse-comments" : "share.allow-comments", subject);
  if (link.revokedAt || link.expiresAt <= new Date())
    throw new AppError("invalid", "This link has ended. Nothing was changed; make another one.");
  if (comments !== "none" && !link.version)
    throw new AppError("invalid", "Guests comment on texts, comparisons and changes, not on this.");
  if (comments !== "none" && link.audience === "members")
    throw new AppError("invalid", "This link is for members, who write notes.");
  const isLimited = link.audience !== "anyone" || link.passwordHash !== null;
  const allowed = allowsComments(comments, isLimited);
  await updateShareLinkComments(viewer, link, allowed);
  return { allowed };
}
