import "server-only";
import type { CreateWorkspaceInput } from "@/lib/contracts/workspace-input";
import type { WorkspaceRefView } from "@/lib/contracts/workspace-view";
import { AppError } from "@/lib/core/errors";
import { assertPersonCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { workspacesOf } from "@/lib/core/permissions/workspaces-of";
import { insertWorkspace } from "@/lib/server/db/workspaces";

/** More than anybody can keep apart; whoever found a browser open fills no database. */
const MOST = 100;

/** A workspace beside one the viewer administers. They are its first administrator; nobody else is in it. */
export async function createWorkspace(
  viewer: Viewer,
  { name }: CreateWorkspaceInput,
): Promise<WorkspaceRefView> {
  const mine = workspacesOf(viewer);
  const beside = mine.find((workspaceId) => can(viewer, "workspace.create", { workspaceId }));
  assertPersonCan(viewer, "workspace.create", { workspaceId: beside ?? mine[0] ?? "" });
  if (mine.length >= MOST)
    throw new AppError("conflict", `You are in ${MOST} workspaces, which is the most. Nothing was created.`);
  return { id: await insertWorkspace(viewer, name), name };
}
