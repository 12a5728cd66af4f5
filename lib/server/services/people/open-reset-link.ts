import "server-only";
import { required } from "@/lib/core/permissions/required";
import { hashSecretToken } from "@/lib/server/auth/secret-token";
import { findOpenPasswordReset } from "@/lib/server/db/password-resets";

/** Whose password the holder of a reset link may set. One answer for unknown, used and expired ones. */
export async function openResetLink(
  token: string,
): Promise<{ readonly name: string; readonly email: string }> {
  return required(await findOpenPasswordReset(required(hashSecretToken(token)))).user;
}
