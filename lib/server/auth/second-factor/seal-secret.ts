import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { derivedKey } from "@/lib/server/installation/secrets";

const CIPHER = "aes-256-gcm";
const NONCE = 12;
const TAG = 16;
const key = () => Buffer.from(derivedKey("secrets of authenticator apps"), "base64url");

/**
 * The secret of an authenticator app as it is stored: whoever reads the database alone makes no codes of it, and in another
 * person's row it opens nothing.
 */
export function sealSecret(userId: string, secret: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key(), nonce).setAAD(Buffer.from(userId));
  const sealed = Buffer.concat([nonce, cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return sealed.toString("base64url");
}

/** `null` for what this installation has not sealed for this person: after a restore elsewhere, say. */
export function openSecret(userId: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length <= NONCE + TAG) return null;
  try {
    const decipher = createDecipheriv(CIPHER, key(), bytes.subarray(0, NONCE), { authTagLength: TAG })
      .setAAD(Buffer.from(userId))
      .setAuthTag(bytes.subarray(-TAG));
    return decipher.update(bytes.subarray(NONCE, -TAG), undefined, "utf8") + decipher.final("utf8");
  } catch {
    return null;
  }
}
