import "server-only";
import type { AnnotationHistoryInput } from "@/lib/contracts/annotation-input";
import type { AnnotationHistoryView } from "@/lib/contracts/annotation-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findAnnotation } from "@/lib/server/db/annotations";
import { listNoteRevisions } from "@/lib/server/db/note-revisions";
import { presentNoteHistory } from "@/lib/server/presenters/present-note-history";

/** What a note said before each act upon it. What it said as a private draft its author alone is told. */
export async function openAnnotationHistory(
  viewer: Viewer,
  { annotationId }: AnnotationHistoryInput,
): Promise<AnnotationHistoryView> {
  const [found, revisions] = await Promise.all([
    findAnnotation(annotationId),
    listNoteRevisions(annotationId),
  ]);
  const note = required(found);
  assertPersonCan(viewer, "annotation.history", {
    workspaceId: note.document.workspaceId,
    documentId: note.documentId,
    onlyForId: note.isPrivate ? note.authorId : null,
    deleted: note.deletedAt !== null || note.document.deletedAt !== null,
  });
  return presentNoteHistory(note, revisions, viewer.userId === note.authorId);
}
