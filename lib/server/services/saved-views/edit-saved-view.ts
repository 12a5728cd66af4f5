import "server-only";
import type { EditSavedViewInput } from "@/lib/contracts/saved-view-input";
import type { SavedViewChangedView } from "@/lib/contracts/saved-view-view";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findSavedView, updateSavedView } from "@/lib/server/db/saved-views";
import { savedViewSubject } from "@/lib/server/presenters/present-saved-views";
import { sayViewNameTaken } from "@/lib/server/presenters/say-view-name-taken";

/**
 * Names a view anew, has it ask for something else, shares it or keeps it to its owner. What everybody sees is changed by
 * whoever may share it.
 * @throws AppError "conflict" where somebody changed it since, or where its owner has another of that name
 */
export async function editSavedView(
  viewer: Viewer,
  { viewId, revision, ...stated }: EditSavedViewInput,
): Promise<SavedViewChangedView> {
  const before = required(await findSavedView(viewId));
  const subject = savedViewSubject(before);
  assertPersonCan(viewer, "saved-view.edit", subject);
  if (stated.shared) assertPersonCan(viewer, "saved-view.share", subject);
  const isDone = await updateSavedView(viewer, before, revision, stated).catch(
    sayViewNameTaken(stated.name, before.ownerId === viewer.userId ? null : before.owner.name),
  );
  if (!isDone)
    throw new AppError(
      "conflict",
      `The view “${before.name}” was changed or deleted in the meantime. Nothing was saved; reload the page to see it as it stands.`,
    );
  return { viewId };
}
