import "server-only";
import type { ConfirmTwoStepInput } from "@/lib/contracts/account-input";
import type { RecoveryCodesView } from "@/lib/contracts/account-view";
import { readSignInCode } from "@/lib/core/accounts/read-sign-in-code";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { stepOfCode } from "@/lib/server/auth/second-factor/app-codes";
import { openAppSetUp } from "@/lib/server/auth/second-factor/app-set-up";
import { newRecoveryCodes } from "@/lib/server/auth/second-factor/new-recovery-codes";
import { sealSecret } from "@/lib/server/auth/second-factor/seal-secret";
import { insertAuthenticator } from "@/lib/server/db/second-factors";

/**
 * Turns two-step sign-in on, with the first code of the app, which is used up by it. Every session ends, as none has shown a code: who
 * asks begins a new one. Answers the recovery codes, this once.
 * @throws AppError "gone" where it was begun too long ago, "invalid" for a wrong code, "conflict" where it is on already
 */
export async function confirmTwoStep(
  viewer: Viewer,
  { setUp, code }: ConfirmTwoStepInput,
): Promise<RecoveryCodesView & { readonly userId: string }> {
  const { userId } = required(viewer.kind === "person" ? viewer : null);
  const shown = await openAppSetUp(setUp, userId);
  if (!shown) throw new AppError("gone", "This was begun more than half an hour ago. Begin again.");
  const given = readSignInCode(code);
  const lastStep = given?.kind === "app" ? stepOfCode(shown.secret, given.code, Date.now()) : null;
  if (lastStep === null)
    throw new AppError(
      "invalid",
      "This is not the code of the app. Codes change every 30 seconds; if the next one is not right either, set the clock of the phone by the network.",
    );
  const { codes, hashes } = newRecoveryCodes();
  const sealedSecret = sealSecret(userId, shown.secret);
  await insertAuthenticator(userId, { sealedSecret, lastStep }, hashes);
  return { userId, codes };
}
