import "server-only";
import type { CreateSavedViewInput } from "@/lib/contracts/saved-view-input";
import type { SavedViewChangedView } from "@/lib/contracts/saved-view-view";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { insertSavedView } from "@/lib/server/db/saved-views";
import { sayViewNameTaken } from "@/lib/server/presenters/say-view-name-taken";

/** Keeps a view of all notes under a name, for oneself or for everybody in the workspace. */
export async function createSavedView(
  viewer: Viewer,
  { workspaceId, ...stated }: CreateSavedViewInput,
): Promise<SavedViewChangedView> {
  assertPersonCan(viewer, "saved-view.create", { workspaceId });
  if (stated.shared) assertPersonCan(viewer, "saved-view.share", { workspaceId, authorId: viewer.userId });
  const viewId = await insertSavedView(viewer, workspaceId, stated).catch(sayViewNameTaken(stated.name));
  return { viewId };
}
