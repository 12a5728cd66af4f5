import "server-only";
import type { LaddersView } from "@/lib/contracts/ladders-view";
import { AppError } from "@/lib/core/errors";
import { defaultLadders } from "@/lib/core/facts/wording/commitment-ladder";
import { printLadders } from "@/lib/core/facts/wording/ladder-text";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { assertCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findLadders } from "@/lib/server/db/ladders";

/** The ladders by which a workspace reads rewordings; of the person's first workspace unless told. */
export async function openLadders(viewer: Viewer, asked?: string): Promise<LaddersView> {
  const workspaceId = asked ?? currentWorkspace(viewer);
  if (!workspaceId)
    throw new AppError("not-found", "You are not a member of a workspace yet. Ask an administrator.");
  assertCan(viewer, "ladders.read", { workspaceId });
  const row = await findLadders(workspaceId);
  return {
    workspaceId,
    text: printLadders(row?.ladders ?? defaultLadders),
    defaults: printLadders(defaultLadders),
    revision: row?.revision ?? 0,
    changed: row ? { byName: row.changedBy.name, at: row.at.toISOString() } : null,
    may: { edit: can(viewer, "ladders.edit", { workspaceId }) },
  };
}
