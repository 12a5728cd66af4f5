import "server-only";
import type { ShareLimitView } from "@/lib/contracts/share-view";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { assertCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findDaysOfWorkspace } from "@/lib/server/db/days-of-workspace";

/** After how many days share links of the workspace the person works in end at the latest, and whether they may change that. */
export async function openShareLimit(viewer: Viewer): Promise<ShareLimitView> {
  const workspaceId = currentWorkspace(viewer) ?? "";
  assertCan(viewer, "share.list", { workspaceId });
  return {
    workspaceId,
    days: await findDaysOfWorkspace(workspaceId, "shareDays"),
    may: { limit: can(viewer, "share.limit", { workspaceId }) },
  };
}
