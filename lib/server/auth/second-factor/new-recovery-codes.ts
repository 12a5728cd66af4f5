import "server-only";
import { randomBytes } from "node:crypto";
import { RECOVERY_CODE_BYTES, writeRecoveryCode } from "@/lib/core/accounts/recovery-code";
import { required } from "@/lib/core/permissions/required";
import { hashSecretToken } from "@/lib/server/auth/secret-token";

const HOW_MANY = 10;

/** What is stored of a recovery code: 120 random bits, as with any other secret of ours. */
export const hashRecoveryCode = (code: string): string => required(hashSecretToken(code));

/** Ten codes to be shown once, and what is kept of them. */
export function newRecoveryCodes(): {
  readonly codes: readonly string[];
  readonly hashes: readonly string[];
} {
  const codes = Array.from({ length: HOW_MANY }, () => writeRecoveryCode(randomBytes(RECOVERY_CODE_BYTES)));
  return { codes, hashes: codes.map(hashRecoveryCode) };
}
