import "server-only";
import type { WorkspacesView } from "@/lib/contracts/workspace-view";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { readableWorkspaces } from "@/lib/core/permissions/readable-workspaces";
import { required } from "@/lib/core/permissions/required";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listWorkspaceNames } from "@/lib/server/db/workspaces";

/** The workspaces of the viewer with their role in each. */
export async function listWorkspaces(viewer: Viewer): Promise<WorkspacesView> {
  const person = required(viewer.kind === "person" ? viewer : null);
  const open = readableWorkspaces(person);
  const current = currentWorkspace(person);
  return {
    workspaces: (await listWorkspaceNames(open)).flatMap(({ id, name }) => {
      const role = person.memberships[id];
      const may = { rename: can(person, "workspace.rename", { workspaceId: id }) };
      return role ? [{ id, name, role, isCurrent: id === current, may }] : [];
    }),
    may: { create: open.some((workspaceId) => can(person, "workspace.create", { workspaceId })) },
  };
}
