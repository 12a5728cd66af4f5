import "server-only";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listVersionSubjects } from "@/lib/server/db/documents";

/** Throws unless the viewer may read every one of the versions; never loads their texts. */
export async function assertMayReadVersions(viewer: Viewer, versionIds: readonly string[]): Promise<void> {
  const subjects = await listVersionSubjects(versionIds);
  for (const versionId of versionIds) {
    const subject = required(subjects.find(({ id }) => id === versionId));
    assertCan(viewer, "version.read", {
      workspaceId: subject.document.workspaceId,
      documentId: subject.documentId,
      versionId,
      deleted: subject.document.deletedAt !== null,
    });
  }
}
