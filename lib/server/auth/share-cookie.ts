import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { derivedKey } from "@/lib/server/installation/secrets";
import { secureCookies } from "./session";

/**
 * Over https a browser takes a cookie of such a name from https alone. "__Host-" is not for it: that wants a cookie for all paths, and this one is
 * for those of its link (0003).
 */
const named = (name: string): string => `${secureCookies() ? "__Secure-" : ""}${name}`;

export const shareCookieName = (): string => named("variorum-share");

/**
 * Of who came by the address of a link that asks for something first: it opens the question alone. It has a name of its own, so that whoever
 * comes by the address again keeps what they have proved.
 */
export const shareQuestionCookieName = (): string => named("variorum-share-question");

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

const ADDRESS_MS = 15 * 60_000;

/** The address a guest said was theirs, until the code is given: it opens nothing, and stands in no address of a page. */
export const shareAddressCookieName = (): string => named("variorum-share-address");

export const shareAddressOptions = (linkId: string) =>
  shareCookieOptions({ linkId, expiresAt: new Date(Date.now() + ADDRESS_MS) });

/** What somebody has proved besides coming in by the address. */
export interface ShareProof {
  readonly passwordHash?: string | null;
  readonly recipientId?: string | null;
}

/**
 * The cookie says "came in by this link, on this visit", of a link with a password "and knew it", for it is made of the password's hash too,
 * and of a link for named addresses "and read the mail of this one". Whether the link still opens anything is asked of the database each time.
 */
export function shareCookieValue(linkId: string, visit: string, proof: ShareProof = {}): string {
  const { passwordHash = null, recipientId = null } = proof;
  const sealed = JSON.stringify([linkId, visit, passwordHash, recipientId]);
  const seal = createHmac("sha256", derivedKey("share cookie")).update(sealed).digest("base64url");
  return [visit, ...(recipientId === null ? [] : [recipientId]), seal].join(".");
}

export interface ShareCookie {
  readonly visit: string;
  readonly recipientId: string | null;
}

/** What a cookie says that was given for this link and its password; `null` for every other one. */
export function readShareCookie(
  linkId: string,
  passwordHash: string | null,
  value: string | undefined,
): ShareCookie | null {
  const [visit = "", ...more] = (value ?? "").split(".", 3);
  const recipientId = more.length === 2 ? (more[0] ?? null) : null;
  const expected = Buffer.from(shareCookieValue(linkId, visit, { passwordHash, recipientId }));
  const given = Buffer.from(value ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected) ? { visit, recipientId } : null;
}
