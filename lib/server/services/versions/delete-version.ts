import "server-only";
import type { VersionIdInput } from "@/lib/contracts/document-input";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findVersionToMove, moveVersionToTrash } from "@/lib/server/db/trash";

/** Moves a version to the trash, with the notes that were made on it. The versions beside it become neighbours. */
export async function deleteVersion(viewer: Viewer, { versionId }: VersionIdInput): Promise<void> {
  const version = required(await findVersionToMove(versionId));
  assertPersonCan(viewer, "version.delete", subjectOf(version));
  await moveVersionToTrash(viewer, version);
}
