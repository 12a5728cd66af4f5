import "server-only";
import { normaliseEmail } from "@/lib/core/accounts/normalise-email";
import { PASSWORD_LENGTH } from "@/lib/core/accounts/password-rule";
import { AppError } from "@/lib/core/errors";
import { findCredentials, updatePasswordHash } from "@/lib/server/db/accounts";
import { readDevice } from "./known-device";
import { limitGuesses } from "./limit-guesses";
import { hashPassword, needsRehash, verifyPassword } from "./password";

const WRONG = "This e-mail address and password do not go together.";

export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The password alone does not sign this person in. */
  readonly hasSecondFactor: boolean;
}

/**
 * Says who gives this address and password: to sign in, and before what changes one's own account. Unknown account, wrong
 * password and disabled account get one answer in one time.
 * @param device the cookie of a browser in which somebody signed in before
 * @throws AppError "unauthenticated", or "busy" after too many tries
 */
export async function checkCredentials(
  emailAsTyped: string,
  password: string,
  address: string,
  device?: string | null,
): Promise<SignedIn> {
  if (password.length > PASSWORD_LENGTH.max || password.length === 0)
    throw new AppError("unauthenticated", WRONG);
  const email = emailOrNone(emailAsTyped);
  const name = email ?? emailAsTyped.slice(0, 320).replaceAll("\0", "");
  const found = email === null ? null : await findCredentials(email);
  const knownDevice = found && readDevice(found.id, device);
  const user = await limitGuesses({ kind: "account", name, knownDevice }, address, async () => {
    const matches = await verifyPassword(found?.passwordHash ?? null, password);
    return matches && found !== null && found.disabledAt === null ? found : null;
  });
  if (!user) throw new AppError("unauthenticated", WRONG);
  if (user.passwordHash !== null && needsRehash(user.passwordHash))
    await updatePasswordHash(user.id, await hashPassword(password));
  const { id, name: called, authenticator } = user;
  return { id, name: called, email: user.email, hasSecondFactor: authenticator !== null };
}

function emailOrNone(typed: string): string | null {
  try {
    return normaliseEmail(typed);
  } catch {
    return null;
  }
}
