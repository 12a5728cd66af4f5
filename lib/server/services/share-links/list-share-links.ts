import "server-only";
import type { ShareLinkView } from "@/lib/contracts/share-view";
import { assertCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listShareLinks as listRows } from "@/lib/server/db/share-links";
import { presentShareLink } from "@/lib/server/presenters/present-share-link";

/** The links of the person's workspaces, newest first, up to 500. */
export async function listShareLinks(viewer: Viewer): Promise<ShareLinkView[]> {
  const workspaceIds = viewer.kind === "person" ? Object.keys(viewer.memberships) : [];
  const open = workspaceIds.filter((workspaceId) => can(viewer, "share.create", { workspaceId }));
  if (open.length === 0) assertCan(viewer, "share.create", { workspaceId: workspaceIds[0] ?? "" });
  return (await listRows(open)).map((row) => presentShareLink(viewer, row));
}
