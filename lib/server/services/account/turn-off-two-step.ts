import "server-only";
import type { BothFactorsInput } from "@/lib/contracts/account-input";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { proveIdentity } from "@/lib/server/auth/second-factor/prove-identity";
import { deleteSecondFactor } from "@/lib/server/db/second-factors";

/**
 * The password alone signs the viewer in again, after it and a code. Every session ends: who asks begins a new one. Answers whose
 * account it is. @throws AppError "not-found", "unauthenticated", "busy"
 */
export async function turnOffTwoStep(
  viewer: Viewer,
  input: BothFactorsInput,
  address: string,
): Promise<string> {
  const person = required(viewer.kind === "person" ? viewer : null);
  const { hasSecondFactor } = await proveIdentity(person, input, address);
  required(hasSecondFactor || null);
  await deleteSecondFactor(person.userId);
  return person.userId;
}
