import "server-only";
import type { ResolveNotesInput } from "@/lib/contracts/notes-input";
import type { ChangedNotesView } from "@/lib/contracts/notes-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { updateAnnotation } from "@/lib/server/db/annotation-changes";
import { findAnnotation } from "@/lib/server/db/annotations";

/**
 * Settles or opens several threads. One that the person may not touch refuses all of them; one that somebody changed in the
 * meantime stays as it is, and the others do not.
 */
export async function resolveNotes(
  viewer: Viewer,
  { notes, resolved }: ResolveNotesInput,
): Promise<ChangedNotesView> {
  const revisions = new Map(notes.map(({ annotationId, revision }) => [annotationId, revision]));
  const rows = await Promise.all([...revisions.keys()].map(async (id) => required(await findAnnotation(id))));
  const changed: { annotationId: string; revision: number }[] = [];
  for (const row of rows)
    assertPersonCan(viewer, "annotation.resolve", {
      workspaceId: row.document.workspaceId,
      onlyForId: row.isPrivate ? row.authorId : null,
      deleted: row.deletedAt !== null || row.document.deletedAt !== null,
    });
  if (viewer.kind !== "person") return { changed, stale: 0 };
  let stale = 0;
  for (const row of rows) {
    if ((row.resolvedAt !== null) === resolved) continue;
    const isCurrent = row.revision === revisions.get(row.id);
    const after =
      isCurrent && (await updateAnnotation(viewer, row, { kind: resolved ? "resolved" : "reopened" }));
    if (after) changed.push({ annotationId: row.id, revision: after.revision });
    else stale++;
  }
  return { changed, stale };
}
