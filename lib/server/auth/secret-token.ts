import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** What opens something to whoever holds it: 256 bits, in 43 characters that need no escaping in an address. */
export const newSecretToken = (): string => randomBytes(32).toString("base64url");

/** What is stored of a token; `null` for what cannot be one. Unsalted is enough: 256 random bits cannot be tried out. */
export const hashSecretToken = (token: string): string | null =>
  token.length > 100 ? null : createHash("sha256").update(token).digest("base64url");
