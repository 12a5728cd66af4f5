import "server-only";
import type { DeleteAnnotationInput } from "@/lib/contracts/annotation-input";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { updateAnnotation } from "@/lib/server/db/annotation-changes";
import { findAnnotation } from "@/lib/server/db/annotations";
import { presentStale } from "@/lib/server/presenters/present-stale";

/** Takes a note away; `restoreAnnotation` with the answered revision brings it back, thread and all. */
export async function deleteAnnotation(
  viewer: Viewer,
  { annotationId, revision }: DeleteAnnotationInput,
): Promise<{ annotationId: string; revision: number }> {
  const before = required(await findAnnotation(annotationId));
  assertPersonCan(viewer, "annotation.delete", {
    workspaceId: before.document.workspaceId,
    authorId: before.authorId,
    onlyForId: before.isPrivate ? before.authorId : null,
    deleted: before.deletedAt !== null || before.document.deletedAt !== null,
  });
  if (before.revision !== revision) throw presentStale(null, before);
  const after = await updateAnnotation(viewer, before, { kind: "deleted" });
  if (!after) throw presentStale(null, required(await findAnnotation(annotationId)));
  return { annotationId, revision: after.revision };
}
