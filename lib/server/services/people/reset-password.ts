import "server-only";
import type { ResetPasswordInput } from "@/lib/contracts/people-input";
import { assertPasswordLength } from "@/lib/core/accounts/password-rule";
import { required } from "@/lib/core/permissions/required";
import { hashPassword } from "@/lib/server/auth/password";
import { hashSecretToken } from "@/lib/server/auth/secret-token";
import { findOpenPasswordReset, updatePasswordByReset } from "@/lib/server/db/password-resets";

/** Sets a new password by a reset link, which is used up; every session of the person ends. Answers whose account it is. */
export async function resetPassword({ token, password }: ResetPasswordInput): Promise<string> {
  const reset = required(await findOpenPasswordReset(required(hashSecretToken(token))));
  assertPasswordLength(password);
  await updatePasswordByReset(reset.id, reset.userId, await hashPassword(password));
  return reset.userId;
}
