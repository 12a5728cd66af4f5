import "server-only";
import type { RequireSecondStepInput } from "@/lib/contracts/people-input";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { updateSecondStepRule } from "@/lib/server/db/second-step-rule";

/** Whether everyone needs a second step at sign-in. @throws AppError "conflict" where the viewer has none themselves */
export async function requireSecondStep(
  viewer: Viewer,
  { workspaceId, required }: RequireSecondStepInput,
): Promise<void> {
  assertPersonCan(viewer, "people.manage", { workspaceId });
  await updateSecondStepRule(viewer, workspaceId, required);
}
