import "server-only";
import type { BothFactorsInput } from "@/lib/contracts/account-input";
import { required } from "@/lib/core/permissions/required";
import type { Person } from "@/lib/core/permissions/viewer";
import { checkCredentials } from "@/lib/server/auth/check-credentials";
import { checkSecondFactor } from "./check-second-factor";

/**
 * The person's password and, after it, a code of theirs: before what takes the second factor away.
 * @throws AppError "not-found" for who has none; "unauthenticated", "invalid", "busy"
 */
export async function checkBothFactors(
  { userId, email }: Person,
  { current, code }: BothFactorsInput,
  address: string,
): Promise<void> {
  const { hasSecondFactor } = await checkCredentials(email, current, address);
  required(hasSecondFactor || null);
  await checkSecondFactor(userId, code, address);
}
