import "server-only";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listVersionSubjects } from "@/lib/server/db/documents";

/** Throws unless the viewer may see what differs between the versions; never loads their texts. */
export async function assertMayCompare(viewer: Viewer, versionIds: readonly string[]): Promise<void> {
  const subjects = await listVersionSubjects(versionIds);
  for (const versionId of versionIds) {
    assertCan(viewer, "comparison.read", subjectOf(required(subjects.find(({ id }) => id === versionId))));
  }
}
