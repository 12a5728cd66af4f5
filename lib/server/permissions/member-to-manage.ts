import "server-only";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findMember } from "@/lib/server/db/members";

/**
 * A member whose whole account the viewer may manage: somebody else, all of whose workspaces the viewer administers. Who
 * could set the password of a person of another workspace could go in there in their name.
 * @throws AppError "not-found", "forbidden", "conflict"
 */
export async function memberToManage(viewer: Viewer, workspaceId: string, userId: string) {
  assertPersonCan(viewer, "people.manage", { workspaceId });
  const { user } = required(await findMember(workspaceId, userId));
  if (userId === viewer.userId)
    throw new AppError("conflict", "This is your own account. Another administrator can do this for you.");
  if (!user.memberships.every((membership) => can(viewer, "people.manage", membership)))
    throw new AppError(
      "conflict",
      "This person is also a member of a workspace that you do not administer. You can remove them from this one.",
    );
  return { viewer, user };
}
