import "server-only";
import type { RevokeInvitationInput } from "@/lib/contracts/people-input";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findInvitationWorkspace, updateInvitationRevoked } from "@/lib/server/db/invitations";

/** Closes an invitation at once. Of one that is used or expired there is nothing to revoke, and that is no error. */
export async function revokeInvitation(
  viewer: Viewer,
  { invitationId }: RevokeInvitationInput,
): Promise<void> {
  const { workspaceId } = required(await findInvitationWorkspace(invitationId));
  assertPersonCan(viewer, "people.manage", { workspaceId });
  await updateInvitationRevoked(viewer, invitationId, workspaceId);
}
