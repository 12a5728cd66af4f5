import "server-only";
import type { AssignAnnotationInput } from "@/lib/contracts/annotation-input";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { updateAnnotation } from "@/lib/server/db/annotation-changes";
import { findAnnotation } from "@/lib/server/db/annotations";
import { findMember } from "@/lib/server/db/members";
import { placeOnShown } from "@/lib/server/derived/placements/place-on-shown";
import { presentShown } from "@/lib/server/presenters/present-annotation";
import { presentStale } from "@/lib/server/presenters/present-stale";

/**
 * Gives a note to a member of the workspace to see to, by a day or without one, or takes it from them. Only whom it is newly given
 * to is told. What is so already is no error and changes nothing.
 * @throws AppError "invalid" for a private draft, and for somebody who cannot come into the workspace
 */
export async function assignAnnotation(
  viewer: Viewer,
  { annotationId, revision, assigneeId, dueOn: asked, shownOn }: AssignAnnotationInput,
): Promise<AnnotationView> {
  const before = required(await findAnnotation(annotationId));
  const { workspaceId } = before.document;
  assertPersonCan(viewer, "annotation.assign", {
    workspaceId,
    onlyForId: before.isPrivate ? before.authorId : null,
    deleted: before.deletedAt !== null || before.document.deletedAt !== null,
  });
  if (before.isPrivate)
    throw new AppError("invalid", "Nobody else can read a draft. Share it, then assign it.");
  const dueOn = assigneeId === null ? null : asked;
  const shown = await placeOnShown(before, shownOn);
  const formerId = before.assignee?.id ?? null;
  if (formerId === assigneeId && before.dueOn === dueOn) return presentShown(viewer, before, shown);
  if (before.revision !== revision) throw presentStale(null, before);
  if (assigneeId !== null && assigneeId !== formerId) {
    const member = await findMember(workspaceId, assigneeId);
    if (!member || member.user.disabledAt !== null)
      throw new AppError("invalid", "Only members of this workspace can be given a note to see to.");
  }
  const after = await updateAnnotation(viewer, before, {
    kind: "assigned",
    assigned: { assigneeId, dueOn },
    told:
      assigneeId !== null && assigneeId !== formerId ? [{ recipientId: assigneeId, kind: "assigned" }] : [],
  });
  if (!after) throw presentStale(null, required(await findAnnotation(annotationId)));
  return presentShown(viewer, after, shown);
}
