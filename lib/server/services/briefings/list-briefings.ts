import "server-only";
import type { BriefingListView } from "@/lib/contracts/briefing-view";
import { AppError } from "@/lib/core/errors";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listBriefings as listRows } from "@/lib/server/db/briefings";
import { presentBriefings } from "@/lib/server/presenters/present-briefing";

const MOST = 200;

/** The briefings of a workspace, of the one the person works in unless told. */
export async function listBriefings(viewer: Viewer, asked?: string): Promise<BriefingListView> {
  const workspaceId = asked ?? currentWorkspace(viewer);
  if (!workspaceId)
    throw new AppError("not-found", "You are not a member of a workspace yet. Ask an administrator.");
  assertCan(viewer, "briefing.read", { workspaceId });
  return presentBriefings(viewer, workspaceId, await listRows(workspaceId, MOST + 1), MOST);
}
