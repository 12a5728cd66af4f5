import "server-only";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listVersionSubjects } from "@/lib/server/db/documents";

/**
 * Throws unless the viewer may see what differs between the versions; never loads their texts.
 * @returns the versions in the order asked for, with what the rules ask of them
 */
export async function assertMayCompare(viewer: Viewer, versionIds: readonly string[]) {
  const subjects = await listVersionSubjects(versionIds);
  return versionIds.map((versionId) => {
    const version = required(subjects.find(({ id }) => id === versionId));
    assertCan(viewer, "comparison.read", subjectOf(version));
    return version;
  });
}
