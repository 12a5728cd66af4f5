import "server-only";
import type { RestoreAnnotationInput } from "@/lib/contracts/annotation-input";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findAnnotation, updateAnnotation } from "@/lib/server/db/annotations";
import { presentAnnotation } from "@/lib/server/presenters/present-annotation";
import { presentStale } from "@/lib/server/presenters/present-stale";

/** Brings a deleted note back as it was. Restoring one that stands is no error and changes nothing. */
export async function restoreAnnotation(
  viewer: Viewer,
  { annotationId, revision }: RestoreAnnotationInput,
): Promise<AnnotationView> {
  const before = required(await findAnnotation(annotationId));
  const { workspaceId } = before.document;
  assertPersonCan(viewer, "annotation.delete", {
    workspaceId,
    authorId: before.authorId,
    deleted: before.document.deletedAt !== null,
  });
  if (before.deletedAt === null)
    return required(presentAnnotation(viewer, workspaceId, before, before.versionId, ""));
  if (before.revision !== revision) throw presentStale(null, before);
  const after = await updateAnnotation(viewer, before, { kind: "restored" });
  if (!after) throw presentStale(null, required(await findAnnotation(annotationId)));
  return required(presentAnnotation(viewer, workspaceId, after, after.versionId, ""));
}
