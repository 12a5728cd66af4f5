import "server-only";
import type { DisablePersonInput } from "@/lib/contracts/people-input";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { updateMemberDisabled } from "@/lib/server/db/members";
import { memberToManage } from "@/lib/server/permissions/member-to-manage";

/** Closes an account, or opens it again: sessions end at once, and share links of theirs open nothing meanwhile. */
export async function disablePerson(
  viewer: Viewer,
  { workspaceId, userId, disabled }: DisablePersonInput,
): Promise<void> {
  const allowed = await memberToManage(viewer, workspaceId, userId);
  if ((allowed.user.disabledAt !== null) === disabled) return;
  await updateMemberDisabled(allowed.viewer, workspaceId, userId, disabled);
}
