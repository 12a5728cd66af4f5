import "server-only";
import type { DeleteSavedViewInput } from "@/lib/contracts/saved-view-input";
import type { SavedViewChangedView } from "@/lib/contracts/saved-view-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findSavedView, setSavedViewDeleted } from "@/lib/server/db/saved-views";
import { savedViewSubject } from "@/lib/server/presenters/present-saved-views";

/** Takes a view out of everybody's list. It can be brought back for a day. */
export async function deleteSavedView(
  viewer: Viewer,
  { viewId }: DeleteSavedViewInput,
): Promise<SavedViewChangedView> {
  const view = required(await findSavedView(viewId));
  assertPersonCan(viewer, "saved-view.delete", { ...savedViewSubject(view), deleted: false });
  await setSavedViewDeleted(viewer, view, true);
  return { viewId };
}
