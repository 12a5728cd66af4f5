import "server-only";
import type { ChangeRoleInput } from "@/lib/contracts/people-input";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findMember, updateMemberRole } from "@/lib/server/db/members";

/** Gives a member another role, from their next request on. @throws AppError "conflict" for the last administrator */
export async function changeRole(
  viewer: Viewer,
  { workspaceId, userId, role }: ChangeRoleInput,
): Promise<void> {
  assertPersonCan(viewer, "people.manage", { workspaceId });
  const member = required(await findMember(workspaceId, userId));
  if (member.role !== role) await updateMemberRole(viewer, workspaceId, userId, role);
}
