/** Digits and lower-case letters without i, l, o and u, which look like others or like words (Crockford's base 32). */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const GROUP = 6;

/** Random bytes of one recovery code: 120 bits, so that a plain hash of it cannot be tried out. */
export const RECOVERY_CODE_BYTES = 15;
const LENGTH = (RECOVERY_CODE_BYTES * 8) / 5;

/** A recovery code as it is shown: 24 characters in groups of six. @param bytes `RECOVERY_CODE_BYTES` random ones */
export function writeRecoveryCode(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let code = "";
  for (let at = LENGTH - 1; at >= 0; at--) {
    code += ALPHABET[Number((bits >> BigInt(5 * at)) & 31n)];
    if (at > 0 && at % GROUP === 0) code += "-";
  }
  return code;
}

/** A recovery code as somebody typed it, in the form it is shown in; `null` for what cannot be one. */
export function readRecoveryCode(typed: string): string | null {
  const signs = typed
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}]/gu, "");
  const meant = signs.replaceAll("o", "0").replaceAll(/[il]/g, "1");
  if (meant.length !== LENGTH || [...meant].some((sign) => !ALPHABET.includes(sign))) return null;
  return meant.replaceAll(/.{6}(?=.)/g, "$&-");
}
