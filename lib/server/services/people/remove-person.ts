import "server-only";
import type { RemovePersonInput } from "@/lib/contracts/people-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { deleteMember, findMember } from "@/lib/server/db/members";

/**
 * Takes somebody out of a workspace. Their notes and reviews stay; share links of theirs are closed or become the viewer's.
 * @throws AppError "conflict" for oneself and for the last administrator
 */
export async function removePerson(
  viewer: Viewer,
  { workspaceId, userId, links }: RemovePersonInput,
): Promise<void> {
  assertPersonCan(viewer, "people.manage", { workspaceId });
  required(await findMember(workspaceId, userId));
  if (userId === viewer.userId)
    throw new AppError("conflict", "You cannot remove yourself. Another administrator can.");
  await deleteMember(viewer, workspaceId, userId, links);
}
