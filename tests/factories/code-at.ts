import { Secret, TOTP } from "otpauth";

/** What an authenticator app that was told `secret` shows at a moment, in milliseconds since 1970. */
export const codeAt = (secret: string, at: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at });
