import "server-only";
import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { normaliseEmail } from "@/lib/core/accounts/normalise-email";
import { PASSWORD_LENGTH } from "@/lib/core/accounts/password-rule";
import { AppError } from "@/lib/core/errors";
import { findCredentials, updatePasswordHash } from "@/lib/server/db/accounts";
import {
  deleteSignInAttempt,
  insertSignInAttempt,
  updateSignInSucceeded,
} from "@/lib/server/db/sign-in-attempts";
import { derivedKey } from "@/lib/server/installation/secrets";
import { hashPassword, needsRehash, verifyPassword } from "./password";

const WINDOW_MS = 15 * 60_000;
/** Tries of one account from one address in 15 minutes. */
const MOST_OF_PAIR = 10;
/** From here on every try from an address takes its time: a whole office may stand behind it, so it is not closed. */
const MANY_FROM_ADDRESS = 100;
const SLOWEST_MS = 4_000;

const WRONG = "This e-mail address and password do not go together.";

export interface SignedIn {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/**
 * Says who gives this address and password: to sign in, and before what changes one's own account. Unknown account, wrong password and disabled account get one answer in one time. After
 * ten failures from an address the account is closed to that address until they are 15 minutes old; other
 * addresses, and other accounts from there, are only slowed, so that an attacker cannot lock a person out. A try is counted before
 * it is tried, so that many at once are no way around.
 * @throws AppError "unauthenticated", or "busy" after too many tries
 */
export async function checkCredentials(
  emailAsTyped: string,
  password: string,
  address: string,
): Promise<SignedIn> {
  if (password.length > PASSWORD_LENGTH.max || password.length === 0)
    throw new AppError("unauthenticated", WRONG);
  const email = emailOrNone(emailAsTyped);
  const account = keyed(email ?? emailAsTyped.slice(0, 320));
  const from = keyed(address);

  const { id, failures } = await insertSignInAttempt(
    { account, address: from },
    new Date(Date.now() - WINDOW_MS),
  );
  if (failures.pair > MOST_OF_PAIR) {
    await deleteSignInAttempt(id);
    throw new AppError("busy", "Too many tries. Wait 15 minutes and try again; nothing is locked for good.");
  }
  await sleep(failures.address > MANY_FROM_ADDRESS ? SLOWEST_MS : delay(failures.account - 1));

  const user = email === null ? null : await findCredentials(email);
  const matches = await verifyPassword(user?.passwordHash ?? null, password);
  const succeeded = matches && user !== null && user.disabledAt === null;
  if (!succeeded || !user) throw new AppError("unauthenticated", WRONG);

  await updateSignInSucceeded(id, { account, address: from }, new Date(Date.now() - 2 * WINDOW_MS));
  if (needsRehash(user.passwordHash)) await updatePasswordHash(user.id, await hashPassword(password));
  return { id: user.id, name: user.name, email: user.email };
}

/** Milliseconds: none for the first five failures of an account, then doubling from 125 to 4,000. */
const delay = (failures: number) => (failures < 5 ? 0 : Math.min(125 * 2 ** (failures - 5), SLOWEST_MS));

const keyed = (value: string) =>
  createHmac("sha256", derivedKey("sign-in attempts")).update(value).digest("base64url");

function emailOrNone(typed: string): string | null {
  try {
    return normaliseEmail(typed);
  } catch {
    return null;
  }
}
