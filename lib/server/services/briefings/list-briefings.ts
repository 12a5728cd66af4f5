import "server-only";
import type { BriefingListView } from "@/lib/contracts/briefing-view";
import { AppError } from "@/lib/core/errors";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { workspacesOf } from "@/lib/core/permissions/workspaces-of";
import { listBriefings as listRows } from "@/lib/server/db/briefings";
import { presentBriefings } from "@/lib/server/presenters/present-briefing";

const MOST = 200;

/** The briefings of a workspace, of the person's first one unless told. */
export async function listBriefings(viewer: Viewer, asked?: string): Promise<BriefingListView> {
  const workspaceId = asked ?? workspacesOf(viewer)[0];
  if (!workspaceId)
    throw new AppError("not-found", "You are not a member of a workspace yet. Ask an administrator.");
  assertCan(viewer, "briefing.read", { workspaceId });
  return presentBriefings(viewer, workspaceId, await listRows(workspaceId, MOST + 1), MOST);
}
