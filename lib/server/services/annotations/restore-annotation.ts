import "server-only";
import type { RestoreAnnotationInput } from "@/lib/contracts/annotation-input";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { updateAnnotation } from "@/lib/server/db/annotation-changes";
import { findAnnotation } from "@/lib/server/db/annotations";
import { placeOnShown } from "@/lib/server/derived/placements/place-on-shown";
import { presentShown } from "@/lib/server/presenters/present-annotation";
import { presentStale } from "@/lib/server/presenters/present-stale";

/** Brings a deleted note back as it was. Restoring one that stands is no error and changes nothing. */
export async function restoreAnnotation(
  viewer: Viewer,
  { annotationId, revision, shownOn }: RestoreAnnotationInput,
): Promise<AnnotationView> {
  const before = required(await findAnnotation(annotationId));
  const { workspaceId } = before.document;
  assertPersonCan(viewer, "annotation.delete", {
    workspaceId,
    authorId: before.authorId,
    onlyForId: before.isPrivate ? before.authorId : null,
    deleted: before.document.deletedAt !== null,
  });
  const shown = await placeOnShown(before, shownOn);
  if (before.deletedAt === null) return presentShown(viewer, before, shown);
  if (before.revision !== revision) throw presentStale(null, before);
  const after = await updateAnnotation(viewer, before, { kind: "restored" });
  if (!after) throw presentStale(null, required(await findAnnotation(annotationId)));
  return presentShown(viewer, after, shown);
}
