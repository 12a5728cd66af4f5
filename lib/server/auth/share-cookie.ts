import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
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

/** A number for one coming by a link: the log knows by it what belongs together, and nothing else does. */
export const newVisit = (): string => randomBytes(12).toString("base64url");

/**
 * The cookie says "came in by this link, on this visit", and of a link with a password, "and knew it": then it is made of the password's
 * hash too. Whether the link still opens anything is asked of the database each time.
 */
export function shareCookieValue(linkId: string, passwordHash: string | null, visit: string): string {
  const parts = [linkId, visit, ...(passwordHash === null ? [] : [passwordHash])];
  const seal = createHmac("sha256", derivedKey("share cookie")).update(parts.join("\n")).digest("base64url");
  return `${visit}.${seal}`;
}

/** The visit that a cookie belongs to, which was given for this link and its password; `null` for every other one. */
export function visitOfShareCookie(
  linkId: string,
  passwordHash: string | null,
  value: string | undefined,
): string | null {
  const visit = value?.slice(0, Math.max(0, value.indexOf("."))) ?? "";
  const expected = Buffer.from(shareCookieValue(linkId, passwordHash, visit));
  const given = Buffer.from(value ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected) ? visit : null;
}
