import "server-only";
import type { BothFactorsInput } from "@/lib/contracts/account-input";
import type { RecoveryCodesView } from "@/lib/contracts/account-view";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { newRecoveryCodes } from "@/lib/server/auth/second-factor/new-recovery-codes";
import { proveIdentity } from "@/lib/server/auth/second-factor/prove-identity";
import { replaceRecoveryCodes } from "@/lib/server/db/second-factors";

/** Ten new recovery codes, shown this once; those from before open nothing any more. @throws AppError "not-found", "unauthenticated", "busy" */
export async function makeRecoveryCodes(
  viewer: Viewer,
  input: BothFactorsInput,
  address: string,
): Promise<RecoveryCodesView> {
  const person = required(viewer.kind === "person" ? viewer : null);
  const { hasSecondFactor } = await proveIdentity(person, input, address);
  required(hasSecondFactor || null);
  const { codes, hashes } = newRecoveryCodes();
  await replaceRecoveryCodes(person.userId, hashes);
  return { codes };
}
