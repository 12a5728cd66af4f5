import "server-only";
import type { RestoreSavedViewInput } from "@/lib/contracts/saved-view-input";
import type { SavedViewChangedView } from "@/lib/contracts/saved-view-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findSavedView, setSavedViewDeleted } from "@/lib/server/db/saved-views";
import { savedViewSubject } from "@/lib/server/presenters/present-saved-views";
import { sayViewNameTaken } from "@/lib/server/presenters/say-view-name-taken";

/** Brings a deleted view back, by whoever may delete it. @throws AppError "conflict" where its name is taken by now */
export async function restoreSavedView(
  viewer: Viewer,
  { viewId }: RestoreSavedViewInput,
): Promise<SavedViewChangedView> {
  const view = required(await findSavedView(viewId));
  assertPersonCan(viewer, "saved-view.delete", { ...savedViewSubject(view), deleted: false });
  const owner = view.ownerId === viewer.userId ? null : view.owner.name;
  await setSavedViewDeleted(viewer, view, false).catch(sayViewNameTaken(view.name, owner));
  return { viewId };
}
