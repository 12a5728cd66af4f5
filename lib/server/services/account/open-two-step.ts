import "server-only";
import type { TwoStepView } from "@/lib/contracts/account-view";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findSecondFactor } from "@/lib/server/db/second-factors";

/** Whether the viewer is asked for a code after their password. */
export async function openTwoStep(viewer: Viewer): Promise<TwoStepView> {
  const { userId } = required(viewer.kind === "person" ? viewer : null);
  const { hasPassword, authenticator, recoveryCodesLeft } = required(await findSecondFactor(userId));
  return {
    hasPassword,
    on: authenticator && { since: authenticator.since.toISOString(), recoveryCodesLeft },
  };
}
