import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { derivedKey } from "@/lib/server/installation/secrets";
import { secureCookies } from "./session";

export const SHARE_COOKIE = "variorum-share";

/** Sent with the pages of its link and with nothing else. */
export const shareCookieOptions = (link: { readonly linkId: string; readonly expiresAt: Date }) =>
  ({
    httpOnly: true,
    sameSite: "lax",
    secure: secureCookies(),
    path: `/shared/${link.linkId}`,
    expires: link.expiresAt,
  }) as const;

/**
 * The cookie says "came in by this link", and of a link with a password, "and knew it": then it is made of the password's hash
 * too. Whether the link still opens anything is asked of the database each time.
 */
export const shareCookieValue = (linkId: string, passwordHash: string | null): string =>
  createHmac("sha256", derivedKey("share cookie"))
    .update(passwordHash === null ? linkId : `${linkId}\n${passwordHash}`)
    .digest("base64url");

export function isShareCookie(
  linkId: string,
  passwordHash: string | null,
  value: string | undefined,
): boolean {
  const expected = Buffer.from(shareCookieValue(linkId, passwordHash));
  const given = Buffer.from(value ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
