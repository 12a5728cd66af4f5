import "server-only";
import type { SavedViewsView } from "@/lib/contracts/saved-view-view";
import { AppError } from "@/lib/core/errors";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listSavedViews as listRows } from "@/lib/server/db/saved-views";
import { presentSavedViews } from "@/lib/server/presenters/present-saved-views";

/** The person's views of all notes and those shared with them, of the workspace they work in unless told. */
export async function listSavedViews(viewer: Viewer, asked?: string): Promise<SavedViewsView> {
  const workspaceId = asked ?? currentWorkspace(viewer);
  if (!workspaceId) throw new AppError("not-found", "There is nothing here, or it is not open to you.");
  assertPersonCan(viewer, "saved-view.read", { workspaceId });
  return presentSavedViews(viewer, workspaceId, await listRows(viewer, workspaceId));
}
