import "server-only";
import type { RestoreAnnotationInput } from "@/lib/contracts/annotation-input";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { type AnnotationRow, findAnnotation, updateAnnotation } from "@/lib/server/db/annotations";
import { placeOnShown } from "@/lib/server/derived/placements/place-on-shown";
import { presentAnnotation } from "@/lib/server/presenters/present-annotation";
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
    deleted: before.document.deletedAt !== null,
  });
  const shown = await placeOnShown(before, shownOn);
  const present = (note: AnnotationRow) => {
    const placed = { ...note, placements: shown.row.placements };
    return required(presentAnnotation(viewer, workspaceId, placed, shown.versionId, shown.text));
  };
  if (before.deletedAt === null) return present(before);
  if (before.revision !== revision) throw presentStale(null, before);
  const after = await updateAnnotation(viewer, before, { kind: "restored" });
  if (!after) throw presentStale(null, required(await findAnnotation(annotationId)));
  return present(after);
}
