import "server-only";
import { randomUUID } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import { updateSessionUsed } from "@/lib/server/db/sessions";
import { env } from "@/lib/server/env";
import { derivedKey } from "@/lib/server/installation/secrets";

/** Seconds. A session ends 8 hours after it was last used, and in any case 7 days after signing in. */
export const SESSION = { idle: 8 * 3_600, absolute: 7 * 24 * 3_600, refreshAfter: 600 } as const;

export interface SessionClaims {
  readonly userId: string;
  readonly sessionId: string;
  /** Milliseconds since 1970. */
  readonly signedInAt: number;
}

export const secureCookies = (): boolean => env().publicUrl?.startsWith("https://") ?? false;

export const sessionCookieName = (): string =>
  secureCookies() ? "__Secure-next-auth.session-token" : "next-auth.session-token";

export const sessionCookieOptions = () =>
  ({ httpOnly: true, sameSite: "lax", path: "/", secure: secureCookies(), maxAge: SESSION.idle }) as const;

/** The same as a header, for the server in front of the framework. */
export function sessionSetCookie(sealed: string): string {
  const { path, maxAge, secure } = sessionCookieOptions();
  return `${sessionCookieName()}=${sealed}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

export const sessionSecret = (): string => derivedKey("session");

export const newClaims = (userId: string): SessionClaims => ({
  userId,
  sessionId: randomUUID(),
  signedInAt: Date.now(),
});

/** The cookie's value: an encrypted token, as next-auth makes it. */
export function sealSession(claims: SessionClaims): Promise<string> {
  const { userId, sessionId, signedInAt } = claims;
  return encode({
    token: { sub: userId, sid: sessionId, signedInAt },
    secret: sessionSecret(),
    maxAge: SESSION.idle,
  });
}

type OpenedSession = SessionClaims & { readonly issuedAt: number };

/** Opened lately, by their cookie: every request asks twice, and opening one costs a key derivation. */
const opened = new Map<string, OpenedSession>();
const MOST_OPENED = 500;

/** `null` for anything that is not a running session of this installation. Whether the person may still come in is the database's to say. */
export async function openSession(sealed: string | undefined): Promise<OpenedSession | null> {
  if (!sealed || sealed.length > 4_096) return null;
  const session = opened.get(sealed) ?? (await unseal(sealed));
  if (!session || hasRunOut(session)) {
    opened.delete(sealed);
    return null;
  }
  if (opened.size >= MOST_OPENED) opened.clear();
  opened.set(sealed, session);
  return session;
}

async function unseal(sealed: string): Promise<OpenedSession | null> {
  const token = await decode({ token: sealed, secret: sessionSecret() }).catch(() => null);
  const { sub, sid, signedInAt, iat } = token ?? {};
  if (typeof sub !== "string" || typeof sid !== "string" || typeof signedInAt !== "number") return null;
  return { userId: sub, sessionId: sid, signedInAt, issuedAt: typeof iat === "number" ? iat * 1_000 : 0 };
}

/** Unused for too long, or signed in too long ago. */
function hasRunOut({ issuedAt, signedInAt }: OpenedSession): boolean {
  const now = Date.now();
  return now - issuedAt > SESSION.idle * 1_000 || now - signedInAt > SESSION.absolute * 1_000;
}

const isDue = ({ issuedAt }: OpenedSession) => Date.now() - issuedAt >= SESSION.refreshAfter * 1_000;

/** A fresh cookie value where the last one is older than ten minutes, else `null`. That the session is in use is kept with it. */
export async function renewSession(sealed: string | undefined): Promise<string | null> {
  const session = await openSession(sealed);
  if (!session || !isDue(session)) return null;
  // A database that is away is the page's to tell.
  await updateSessionUsed(session.sessionId).catch(() => undefined);
  return sealSession(session);
}

/** A running session that is not to be renewed yet, by its cookie; `null` where there is none. */
export async function freshSession(sealed: string | undefined): Promise<SessionClaims | null> {
  const session = await openSession(sealed);
  return session && !isDue(session) ? session : null;
}
