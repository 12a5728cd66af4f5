import "server-only";
import type { ShareLinkView } from "@/lib/contracts/share-view";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listShareLinks as listRows } from "@/lib/server/db/share-links";
import { presentShareLink } from "@/lib/server/presenters/present-share-link";

/** The links of the workspace the person works in, newest first, up to 500. */
export async function listShareLinks(viewer: Viewer): Promise<ShareLinkView[]> {
  const workspaceId = currentWorkspace(viewer) ?? "";
  assertCan(viewer, "share.list", { workspaceId });
  return (await listRows([workspaceId])).map((row) => presentShareLink(viewer, row));
}
