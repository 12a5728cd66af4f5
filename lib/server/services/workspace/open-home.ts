import "server-only";
import type { HomeView } from "@/lib/contracts/document-view";
import { AppError } from "@/lib/core/errors";
import { assertPersonCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { workspacesOf } from "@/lib/core/permissions/workspaces-of";
import { listDocuments } from "@/lib/server/db/documents";
import { listLatestNotes } from "@/lib/server/db/latest-notes";
import { countNotes } from "@/lib/server/db/note-counts";
import { headlinesOf } from "@/lib/server/derived/facts/headlines-of";
import { presentHome } from "@/lib/server/presenters/present-home";

/** The first page of a workspace; of the person's first one unless told. */
export async function openHome(viewer: Viewer, asked?: string): Promise<HomeView> {
  const workspaceId = asked ?? workspacesOf(viewer)[0];
  if (!workspaceId)
    throw new AppError("not-found", "You are not a member of a workspace yet. Ask an administrator.");
  assertPersonCan(viewer, "workspace.read", { workspaceId });
  const [workspace, notes, latest] = await Promise.all([
    listDocuments(workspaceId),
    countNotes(viewer, workspaceId),
    listLatestNotes(viewer, workspaceId, 8),
  ]);
  if (!workspace) throw new AppError("not-found", "There is nothing here, or it is not open to you.");
  return presentHome(workspace, notes, latest, await headlinesOf(workspace.documents), {
    addDocument: can(viewer, "document.create", { workspaceId }),
  });
}
