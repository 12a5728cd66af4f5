import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { derivedKey } from "./secrets";

const CIPHER = "aes-256-gcm";
const NONCE = 12;
const TAG = 16;
const keyFor = (purpose: string) => Buffer.from(derivedKey(purpose), "base64url");

/**
 * A secret as it is stored where it has to be known again: whoever reads the database alone learns nothing of it, and in a row of
 * another owner, or for another purpose, it opens nothing.
 */
export function seal(purpose: string, owner: string, secret: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, keyFor(purpose), nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([nonce, cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return sealed.toString("base64url");
}

/** `null` for what this installation has not sealed for this owner: after a restore elsewhere, say. */
export function openSealed(purpose: string, owner: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length <= NONCE + TAG) return null;
  try {
    const decipher = createDecipheriv(CIPHER, keyFor(purpose), bytes.subarray(0, NONCE), {
      authTagLength: TAG,
    })
      .setAAD(Buffer.from(owner))
      .setAuthTag(bytes.subarray(-TAG));
    return decipher.update(bytes.subarray(NONCE, -TAG), undefined, "utf8") + decipher.final("utf8");
  } catch {
    return null;
  }
}
