import "server-only";
import type { FollowDocumentInput } from "@/lib/contracts/document-input";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findDocumentSubject } from "@/lib/server/db/documents";
import { updateFollowed } from "@/lib/server/db/followers";

/** The viewer is told of new versions of a document from now on, or no longer. What is so already changes nothing. */
export async function followDocument(
  viewer: Viewer,
  { documentId, followed }: FollowDocumentInput,
): Promise<{ readonly followed: boolean }> {
  const { workspaceId, deletedAt } = required(await findDocumentSubject(documentId));
  assertPersonCan(viewer, "document.follow", { workspaceId, documentId, deleted: deletedAt !== null });
  await updateFollowed(documentId, viewer.userId, followed);
  return { followed };
}
