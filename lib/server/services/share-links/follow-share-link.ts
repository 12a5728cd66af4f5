import "server-only";
import { recordShareAccess } from "@/lib/server/auth/record-share-access";
import { hashSecretToken } from "@/lib/server/auth/secret-token";
import { newVisit, shareCookieValue } from "@/lib/server/auth/share-cookie";
import type { ShareGuest } from "@/lib/server/auth/share-guest";
import { findShareGateByHash } from "@/lib/server/db/share-gates";

export interface FollowedLink {
  readonly linkId: string;
  readonly cookie: string;
  readonly expiresAt: Date;
  /** What has still to be given: the cookie opens nothing but the question for it. */
  readonly asks: "password" | "code" | "member" | null;
}

const ASKED = { anyone: null, named: "code", members: "member" } as const;

/** Exchanges the token of an address for the cookie that opens the shared page; `null` for all that opens nothing. */
export async function followShareLink(token: string, guest: ShareGuest): Promise<FollowedLink | null> {
  const hash = hashSecretToken(token);
  const gate = hash && (await findShareGateByHash(hash));
  if (!gate) return null;
  const { linkId, expiresAt } = gate.scope;
  if (gate.state !== "open") {
    await recordShareAccess(guest, { linkId, outcome: gate.state, visit: null });
    return null;
  }
  const visit = newVisit();
  const asks = ASKED[gate.audience] ?? (gate.passwordHash === null ? null : "password");
  if (asks === null) await recordShareAccess(guest, { linkId, outcome: "opened", visit });
  return {
    linkId,
    cookie: shareCookieValue(linkId, visit),
    expiresAt: new Date(expiresAt),
    asks,
  };
}
