import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { readWorkspaceCookie, WORKSPACE_COOKIE } from "@/lib/contracts/workspace-cookie";
import { can } from "@/lib/core/permissions/rules";
import type { Person, Viewer } from "@/lib/core/permissions/viewer";
import { findSessionUser } from "@/lib/server/db/accounts";
import { findShareGate } from "@/lib/server/db/share-gates";
import { recordShareAccess, type ShareComing } from "./record-share-access";
import { openSession, sessionCookieName } from "./session";
import { readShareCookie, shareCookieName } from "./share-cookie";
import { currentShareGuest, type ShareGuest } from "./share-guest";

const NOBODY: Viewer = { kind: "nobody" };

/** Who signed in, and whether a workspace of theirs holds them back until they have a second step. */
async function openFor(sealed: string | undefined) {
  const session = await openSession(sealed);
  const user = session && (await findSessionUser(session.userId, session.sessionId));
  if (!user || user.ended || user.disabledAt || user.sessionsValidFrom.getTime() > session.signedInAt)
    return null;
  const { id: userId, name, email, memberships, heldBack, hasPasskey } = user;
  return {
    heldBack,
    hasPasskey,
    person: { kind: "person", userId, name, email, memberships } satisfies Person,
  };
}

/**
 * The person a session cookie stands for. Asked of the database each time: a token alone cannot be revoked. Who is held back is nobody,
 * for every page, action, file and stream alike. `chosen`: what their browser keeps as the workspace they work in.
 */
export async function viewerOfSession(sealed: string | undefined, chosen?: string): Promise<Viewer> {
  const found = await openFor(sealed);
  if (!found || found.heldBack) return NOBODY;
  return { ...found.person, chosenWorkspaceId: readWorkspaceCookie(chosen) };
}

/**
 * The same for setting a second step up, and for nothing else: who is held back is a person without a workspace. Who has a passkey is
 * nobody here too: a password alone adds nothing beside it.
 */
export async function viewerToSetUp(sealed: string | undefined): Promise<Viewer> {
  const found = await openFor(sealed);
  if (!found || (found.heldBack && found.hasPasskey)) return NOBODY;
  return found.heldBack ? { ...found.person, memberships: {} } : found.person;
}

/** What the cookie of a link opens, and what the log of the link is to say of it. */
async function openLink(
  linkId: string,
  cookie: string | undefined,
  whoSignedIn: () => Promise<Viewer>,
): Promise<{ readonly viewer: Viewer; readonly coming: ShareComing | null }> {
  const gate = cookie ? await findShareGate(linkId) : null;
  const read = gate && readShareCookie(linkId, gate.passwordHash, cookie);
  if (!gate || !read) return { viewer: NOBODY, coming: null };
  const { state, scope, audience, recipientIds } = gate;
  if (state !== "open") return { viewer: NOBODY, coming: { linkId, outcome: state, ...read } };
  if (audience === "named" && !recipientIds.some((id) => id === read.recipientId))
    return { viewer: NOBODY, coming: null };
  // Asked at each request: who has signed out or was removed is no member any more.
  if (
    audience === "members" &&
    !can(await whoSignedIn(), "workspace.read", { workspaceId: scope.workspaceId })
  )
    return { viewer: NOBODY, coming: null };
  return {
    viewer: { kind: "share", scope, guest: read },
    coming: { linkId, outcome: "opened", ...read, again: true },
  };
}

/**
 * The holder of a share link, who knew its password if it has one; nobody where the link is unknown, for others, not open yet,
 * ended, revoked, or of a deleted document. `guest`: whom the log of the link is told of; `whoSignedIn`: the same browser, for a link for members.
 */
export async function viewerOfShareLink(
  linkId: string,
  cookie: string | undefined,
  guest?: ShareGuest,
  whoSignedIn: () => Promise<Viewer> = async () => NOBODY,
): Promise<Viewer> {
  const { viewer, coming } = await openLink(linkId, cookie, whoSignedIn);
  if (guest && coming) await recordShareAccess(guest, coming);
  return viewer;
}

/** Who sends the current request. Once a request, however many layouts and pages ask. */
export const currentViewer = cache(async (): Promise<Viewer> => {
  const all = await cookies();
  return viewerOfSession(all.get(sessionCookieName())?.value, all.get(WORKSPACE_COOKIE)?.value);
});

/** Who sets a second step up by the current request. */
export const currentViewerToSetUp = async (): Promise<Viewer> =>
  viewerToSetUp((await cookies()).get(sessionCookieName())?.value);

/** What the current request is held back for: a second step to be set up, or a passkey to be shown. `null` where it is not. */
export async function currentHoldBack(): Promise<"set-up" | "passkey" | null> {
  const found = await openFor((await cookies()).get(sessionCookieName())?.value);
  if (!found?.heldBack) return null;
  return found.hasPasskey ? "passkey" : "set-up";
}

/** For an answer that outlasts its request: who asks, as often as one likes, and under which session. `null` without one. */
export async function askerOfRequest(): Promise<{
  readonly sessionId: string;
  readonly viewer: () => Promise<Viewer>;
} | null> {
  const all = await cookies();
  const sealed = all.get(sessionCookieName())?.value;
  const chosen = all.get(WORKSPACE_COOKIE)?.value;
  const session = await openSession(sealed);
  return session && { sessionId: session.sessionId, viewer: () => viewerOfSession(sealed, chosen) };
}

export const currentShareViewer = cache(
  async (linkId: string): Promise<Viewer> =>
    viewerOfShareLink(
      linkId,
      (await cookies()).get(shareCookieName())?.value,
      await currentShareGuest(),
      currentViewer,
    ),
);
