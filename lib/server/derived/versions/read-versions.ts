import "server-only";
import { type Codebook, codebookOf } from "@/lib/core/codebook/codebook";
import { required } from "@/lib/core/permissions/required";
import { type Action, assertCan, can, type Subject } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { type AnnotationRow, listAnnotationsOfVersions } from "@/lib/server/db/annotations";
import { listCodes } from "@/lib/server/db/codebook";
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
  /** What the tags of the notes mean; empty where none has any. */
  readonly codebook: Codebook;
}> {
  const [rows, annotations] = await Promise.all([
    listReadableVersions(versionIds),
    listAnnotationsOfVersions(viewer, versionIds, noteIds),
  ]);
  const versions = versionIds.map((id) => required(rows.find((row) => row.id === id)));
  const subjects = versions.map((row) => ({ ...subjectOf(row), ...part }));
  for (const subject of subjects) assertCan(viewer, action, subject);
  const mayReadNotes = subjects.every((subject) => can(viewer, "annotation.read", subject));
  const readable = mayReadNotes ? annotations : [];
  const workspaceId = subjects[0]?.workspaceId;
  const isTagged = workspaceId !== undefined && readable.some(({ tags }) => tags.length > 0);
  return {
    versions,
    annotations: readable,
    codebook: codebookOf(isTagged ? await listCodes(workspaceId) : []),
  };
}
