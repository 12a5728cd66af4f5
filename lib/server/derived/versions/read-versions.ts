import "server-only";
import { required } from "@/lib/core/permissions/required";
import { type Action, assertCan, can, type Subject } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { type AnnotationRow, listAnnotationsOfVersions } from "@/lib/server/db/annotations";
import { listReadableVersions, type ReadableVersionRow } from "@/lib/server/db/documents";

/**
 * Versions in the order asked for, with the notes on them that the viewer may read: the one way in which a text leaves for a
 * reader, a comparison, a change, a position or a shared link. @throws AppError "not-found", "forbidden"
 */
export async function readVersions(
  viewer: Viewer,
  action: Extract<Action, "version.read" | "position.read" | "comparison.read" | "change.read">,
  versionIds: readonly string[],
  part: Pick<Subject, "positionId" | "changeKey"> = {},
  /** Of the notes these alone; `null`: all. */
  noteIds: readonly string[] | null = null,
): Promise<{
  readonly versions: readonly ReadableVersionRow[];
  readonly annotations: readonly AnnotationRow[];
}> {
  const [rows, annotations] = await Promise.all([
    listReadableVersions(versionIds),
    listAnnotationsOfVersions(viewer, versionIds, noteIds),
  ]);
  const versions = versionIds.map((id) => required(rows.find((row) => row.id === id)));
  const subjects = versions.map((row) => ({ ...subjectOf(row), ...part }));
  for (const subject of subjects) assertCan(viewer, action, subject);
  const mayReadNotes = subjects.every((subject) => can(viewer, "annotation.read", subject));
  return { versions, annotations: mayReadNotes ? annotations : [] };
}
