import { readRecoveryCode } from "./recovery-code";

/** What somebody types in the second step: a code of their app, or one of their recovery codes. */
export interface SignInCode {
  readonly kind: "app" | "recovery";
  /** Six digits, or a recovery code as it was shown. */
  readonly code: string;
}

/** Tells by its form which of both was typed, whatever spaces and hyphens stand in it; `null` for what is neither. */
export function readSignInCode(typed: string): SignInCode | null {
  // No code is longer, whatever is put between its signs.
  if (typed.length > 100) return null;
  const digits = typed.normalize("NFKC").replaceAll(/[\s\p{Pd}]/gu, "");
  if (/^\d{6}$/.test(digits)) return { kind: "app", code: digits };
  const code = readRecoveryCode(typed);
  return code === null ? null : { kind: "recovery", code };
}
