import "server-only";
import type { ResetPasswordInput } from "@/lib/contracts/people-input";
import { required } from "@/lib/core/permissions/required";
import { assertPassword } from "@/lib/server/auth/assert-password";
import { hashPassword } from "@/lib/server/auth/password";
import { hashSecretToken } from "@/lib/server/auth/secret-token";
import { findOpenPasswordReset, updatePasswordByReset } from "@/lib/server/db/password-resets";

/** Sets a new password by a reset link, which is used up; every session of the person ends. Answers whose account it is. */
export async function resetPassword({ token, password }: ResetPasswordInput): Promise<string> {
  const reset = required(await findOpenPasswordReset(required(hashSecretToken(token))));
  await assertPassword(password, [reset.user.email, reset.user.name]);
  await updatePasswordByReset(reset.id, reset.userId, await hashPassword(password));
  return reset.userId;
}
