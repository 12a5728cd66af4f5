import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane; ≈ 70 ms on a small machine. */
const PARAMETERS = {
  algorithm: 2 /* argon2id; its enum cannot be imported under isolated modules */,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const;
const PREFIX = `$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}$`;

export const hashPassword = (password: string): Promise<string> => hash(password, PARAMETERS);

let nobodysHash: Promise<string> | undefined;

/**
 * Verifies against `passwordHash`; without one it does the same work on a hash nobody has, so that an unknown
 * account takes as long as a wrong password.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword(crypto.randomUUID());
  const matches = await verify(passwordHash ?? (await nobodysHash), password);
  return matches && passwordHash !== null;
}

/** True where the stored hash was made with other costs than today's. */
export const needsRehash = (passwordHash: string): boolean => !passwordHash.startsWith(PREFIX);
