import "server-only";
import type { ResetTwoStepInput } from "@/lib/contracts/people-input";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { deleteSecondFactorOf } from "@/lib/server/db/second-factors";
import { memberToManage } from "@/lib/server/permissions/member-to-manage";

/** For a member who has lost phone and recovery codes: their password alone signs them in until they set it up anew. Sessions end. */
export async function resetTwoStep(
  viewer: Viewer,
  { workspaceId, userId }: ResetTwoStepInput,
): Promise<void> {
  const allowed = await memberToManage(viewer, workspaceId, userId);
  await deleteSecondFactorOf(allowed.viewer, workspaceId, userId);
}
