import "server-only";
import type { WorkspaceBarView } from "@/lib/contracts/workspace-view";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { readableWorkspaces } from "@/lib/core/permissions/readable-workspaces";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findWorkspaceOf, listWorkspaceNames, type PageSubject } from "@/lib/server/db/workspaces";

/**
 * The workspaces one can work in, and whose page this is where it is of another one: an address opens what it names, whichever one works in.
 * Who is in a single workspace costs no query.
 */
export async function openWorkspaceBar(
  viewer: Viewer,
  about: PageSubject | null = null,
): Promise<WorkspaceBarView> {
  const open = readableWorkspaces(viewer);
  const currentId = currentWorkspace(viewer) ?? "";
  if (open.length < 2) return { all: [], currentId, elsewhere: null };
  const [all, pageOf] = await Promise.all([listWorkspaceNames(open), about ? findWorkspaceOf(about) : null]);
  const elsewhere = pageOf === currentId ? null : (all.find(({ id }) => id === pageOf) ?? null);
  return { all, currentId, elsewhere };
}
