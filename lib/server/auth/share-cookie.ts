import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { derivedKey } from "@/lib/server/installation/secrets";

export const SHARE_COOKIE = "variorum-share";

/** The cookie says "came in by this link"; whether the link still opens anything is asked of the database each time. */
export const shareCookieValue = (linkId: string): string =>
  createHmac("sha256", derivedKey("share cookie")).update(linkId).digest("base64url");

export function isShareCookie(linkId: string, value: string | undefined): boolean {
  const expected = Buffer.from(shareCookieValue(linkId));
  const given = Buffer.from(value ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
