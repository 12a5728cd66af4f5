import "server-only";
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { derivedKey } from "@/lib/server/installation/secrets";

export const SHARE_COOKIE = "variorum-share";

/** 256 bits, in 43 characters that need no escaping in an address. */
export const newShareToken = (): string => randomBytes(32).toString("base64url");

/** What is stored of a token. Unsalted is enough: 256 random bits cannot be tried out. */
export const hashShareToken = (token: string): string =>
  createHash("sha256").update(token).digest("base64url");

/** The cookie says "came in by this link"; whether the link still opens anything is asked of the database each time. */
export const shareCookieValue = (linkId: string): string =>
  createHmac("sha256", derivedKey("share cookie")).update(linkId).digest("base64url");

export function isShareCookie(linkId: string, value: string | undefined): boolean {
  const expected = Buffer.from(shareCookieValue(linkId));
  const given = Buffer.from(value ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
