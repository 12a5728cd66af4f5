import "server-only";
import type { ShareLinkView } from "@/lib/contracts/share-view";
import { assertCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { workspacesOf } from "@/lib/core/permissions/workspaces-of";
import { listShareLinks as listRows } from "@/lib/server/db/share-links";
import { presentShareLink } from "@/lib/server/presenters/present-share-link";

/** The links of the person's workspaces, newest first, up to 500. */
export async function listShareLinks(viewer: Viewer): Promise<ShareLinkView[]> {
  const workspaceIds = workspacesOf(viewer);
  const open = workspaceIds.filter((workspaceId) => can(viewer, "share.list", { workspaceId }));
  if (open.length === 0) assertCan(viewer, "share.list", { workspaceId: workspaceIds[0] ?? "" });
  return (await listRows(open)).map((row) => presentShareLink(viewer, row));
}
