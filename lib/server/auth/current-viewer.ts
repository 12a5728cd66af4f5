import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findSessionUser } from "@/lib/server/db/accounts";
import { findOpenShareLink } from "@/lib/server/db/share-links";
import { openSession, sessionCookieName } from "./session";
import { isShareCookie, SHARE_COOKIE } from "./share-cookie";

const NOBODY: Viewer = { kind: "nobody" };

/** The person a session cookie stands for. Asked of the database each time: a token alone cannot be revoked. */
export async function viewerOfSession(sealed: string | undefined): Promise<Viewer> {
  const session = await openSession(sealed);
  const user = session && (await findSessionUser(session.userId, session.sessionId));
  if (!user || user.ended || user.disabledAt || user.sessionsValidFrom.getTime() > session.signedInAt)
    return NOBODY;
  return {
    kind: "person",
    userId: user.id,
    name: user.name,
    email: user.email,
    memberships: user.memberships,
  };
}

/**
 * The holder of a share link, who knew its password if it has one; nobody where the link is unknown, not open yet, ended,
 * revoked, or of a deleted document.
 */
export async function viewerOfShareLink(linkId: string, cookie: string | undefined): Promise<Viewer> {
  if (!cookie) return NOBODY;
  const link = await findOpenShareLink(linkId);
  return link && isShareCookie(linkId, link.passwordHash, cookie)
    ? { kind: "share", scope: link.scope }
    : NOBODY;
}

/** Who sends the current request. Once a request, however many layouts and pages ask. */
export const currentViewer = cache(
  async (): Promise<Viewer> => viewerOfSession((await cookies()).get(sessionCookieName())?.value),
);

/** For an answer that outlasts its request: who asks, as often as one likes, and under which session. `null` without one. */
export async function askerOfRequest(): Promise<{
  readonly sessionId: string;
  readonly viewer: () => Promise<Viewer>;
} | null> {
  const sealed = (await cookies()).get(sessionCookieName())?.value;
  const session = await openSession(sealed);
  return session && { sessionId: session.sessionId, viewer: () => viewerOfSession(sealed) };
}

export const currentShareViewer = cache(
  async (linkId: string): Promise<Viewer> =>
    viewerOfShareLink(linkId, (await cookies()).get(SHARE_COOKIE)?.value),
);
