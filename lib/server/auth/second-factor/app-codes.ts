import "server-only";
import { Secret, TOTP } from "otpauth";

/** What every authenticator app can do (RFC 6238): six digits of SHA-1, anew every 30 seconds. */
const CODES = { issuer: "Variorum", algorithm: "SHA1", digits: 6, period: 30 } as const;
/** How many steps a phone's clock may be early or late. */
const STEPS_OFF = 1;

/** 160 random bits in base 32. */
export const newAppSecret = (): string => new Secret({ size: 20 }).base32;

/** The address that an app reads from the picture. @param label whose account it is @param where the host people know this installation by */
export const appAddress = (secret: string, label: string, where: string): string =>
  new TOTP({ ...CODES, issuer: `Variorum ${where}`, label, secret: Secret.fromBase32(secret) }).toString();

/**
 * The step of 30 seconds, counted from 1970, that six digits are right in at `now` (milliseconds), one step early or late allowed;
 * `null` where they are wrong. Whether they were used before is the database's to say.
 */
export function stepOfCode(secret: string, code: string, now: number): number | null {
  const app = new TOTP({ ...CODES, secret: Secret.fromBase32(secret) });
  const off = app.validate({ token: code, timestamp: now, window: STEPS_OFF });
  return off === null ? null : app.counter({ timestamp: now }) + off;
}
