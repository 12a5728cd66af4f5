import "server-only";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findAnnotation } from "@/lib/server/db/annotations";
import { placeOnShown } from "@/lib/server/derived/placements/place-on-shown";
import { presentShown } from "@/lib/server/presenters/present-annotation";

/** One note with its thread, in the version it was made on. */
export async function openAnnotation(viewer: Viewer, annotationId: string): Promise<AnnotationView> {
  const note = required(await findAnnotation(annotationId));
  assertCan(viewer, "annotation.read", {
    workspaceId: note.document.workspaceId,
    onlyForId: note.isPrivate ? note.authorId : null,
    deleted: note.deletedAt !== null || note.document.deletedAt !== null,
  });
  return presentShown(viewer, note, await placeOnShown(note, undefined));
}
