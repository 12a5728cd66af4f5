import "server-only";
import type { BothFactorsInput } from "@/lib/contracts/account-input";
import type { RecoveryCodesView } from "@/lib/contracts/account-view";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { checkBothFactors } from "@/lib/server/auth/second-factor/check-both-factors";
import { newRecoveryCodes } from "@/lib/server/auth/second-factor/new-recovery-codes";
import { replaceRecoveryCodes } from "@/lib/server/db/second-factors";

/** Ten new recovery codes, shown this once; those from before open nothing any more. @throws AppError "not-found", "unauthenticated", "busy" */
export async function makeRecoveryCodes(
  viewer: Viewer,
  input: BothFactorsInput,
  address: string,
): Promise<RecoveryCodesView> {
  const person = required(viewer.kind === "person" ? viewer : null);
  await checkBothFactors(person, input, address);
  const { codes, hashes } = newRecoveryCodes();
  await replaceRecoveryCodes(person.userId, hashes);
  return { codes };
}
