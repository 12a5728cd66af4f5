import "server-only";
import type { VersionIdInput } from "@/lib/contracts/document-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findVersionToMove, restoreVersionFromTrash } from "@/lib/server/db/trash";

/**
 * Puts a version back where it was in its document, with its notes. Restoring one that is there is no error and changes nothing.
 * @throws AppError "conflict" where its document is in the trash too, or holds the same file again
 */
export async function restoreVersion(viewer: Viewer, { versionId }: VersionIdInput): Promise<void> {
  const version = required(await findVersionToMove(versionId));
  const { workspaceId, trashOf } = version.document;
  assertPersonCan(viewer, "version.delete", { workspaceId });
  if (!trashOf) return;
  if (trashOf.deletedAt)
    throw new AppError("conflict", "The document of this version is in the trash too. Restore it first.");
  await restoreVersionFromTrash(viewer, version, trashOf.id);
}
