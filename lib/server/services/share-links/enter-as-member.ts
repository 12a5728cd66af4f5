import "server-only";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { recordShareAccess } from "@/lib/server/auth/record-share-access";
import { readShareCookie, shareCookieValue } from "@/lib/server/auth/share-cookie";
import type { ShareGuest } from "@/lib/server/auth/share-guest";
import { findShareGate } from "@/lib/server/db/share-gates";

/**
 * Exchanges the cookie of a member who came in by a link for members for the one that opens it, as long as they are signed in. `null` for everybody
 * else: who is no member is told nothing.
 */
export async function enterAsMember(
  viewer: Viewer,
  { linkId, cookie }: { readonly linkId: string; readonly cookie: string | undefined },
  guest: ShareGuest,
): Promise<{ readonly cookie: string; readonly expiresAt: Date } | null> {
  const read = readShareCookie(linkId, null, cookie);
  if (read === null) return null;
  const gate = await findShareGate(linkId);
  if (gate?.state !== "open" || gate.audience !== "members") return null;
  if (!can(viewer, "workspace.read", { workspaceId: gate.scope.workspaceId })) return null;
  await recordShareAccess(guest, { linkId, outcome: "opened", visit: read.visit });
  return {
    cookie: shareCookieValue(linkId, read.visit),
    expiresAt: new Date(gate.scope.expiresAt),
  };
}
