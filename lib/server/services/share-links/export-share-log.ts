import "server-only";
import { SHARE_LOG_BOUNDS, SHARE_OUTCOMES, type ShareLogView } from "@/lib/contracts/share-log-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listShareAccesses } from "@/lib/server/db/share-accesses";
import { findShareLink } from "@/lib/server/db/share-links";
import { presentShareAccess } from "@/lib/server/presenters/present-share-access";
import { presentShareLink } from "@/lib/server/presenters/present-share-link";

/** All that is kept of who came by a link, for a file. */
export async function exportShareLog(
  viewer: Viewer,
  linkId: string,
): Promise<Pick<ShareLogView, "link" | "accesses">> {
  const link = required(await findShareLink(linkId));
  assertCan(viewer, "share.log", { workspaceId: link.workspaceId, authorId: link.createdById });
  const rows = await listShareAccesses(linkId, null, SHARE_LOG_BOUNDS.ofAKind * SHARE_OUTCOMES.length);
  return { link: presentShareLink(viewer, link), accesses: rows.map(presentShareAccess) };
}
