import "server-only";
import type { RevokeShareLinkInput } from "@/lib/contracts/share-input";
import type { ShareLinkView } from "@/lib/contracts/share-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findShareLink, updateShareLinksRevoked } from "@/lib/server/db/share-links";
import { presentShareLink } from "@/lib/server/presenters/present-share-link";

/** Ends a link at once, also for those who hold its page open. Revoking twice is no error. */
export async function revokeShareLink(
  viewer: Viewer,
  { linkId }: RevokeShareLinkInput,
): Promise<ShareLinkView> {
  const link = required(await findShareLink(linkId));
  assertCan(viewer, "share.revoke", { workspaceId: link.workspaceId, authorId: link.createdById });
  if (!link.revokedAt) await updateShareLinksRevoked(viewer, [link]);
  return presentShareLink(viewer, required(await findShareLink(linkId)));
}
