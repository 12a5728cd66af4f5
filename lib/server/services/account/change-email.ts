import "server-only";
import type { ChangeEmailInput } from "@/lib/contracts/account-input";
import { normaliseEmail } from "@/lib/core/accounts/normalise-email";
import { AppError, isAppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { checkOwnPassword } from "@/lib/server/auth/check-own-password";
import { updateOwnAccount } from "@/lib/server/db/accounts";

/**
 * Changes the address the viewer signs in with, after the password. `address` is where the request comes from.
 * @throws AppError "invalid", "unauthenticated", "busy"; "conflict" where another account has it
 */
export async function changeEmail(
  viewer: Viewer,
  { email: typed, current }: ChangeEmailInput,
  address: string,
): Promise<void> {
  const person = required(viewer.kind === "person" ? viewer : null);
  const email = normaliseEmail(typed);
  await checkOwnPassword(person.email, current, address);
  await updateOwnAccount(person.userId, { email }).catch((error: unknown) => {
    if (isAppError(error) && error.code === "conflict")
      throw new AppError("conflict", "Another account has this e-mail address. Nothing was changed.");
    throw error;
  });
}
