import "server-only";
import { hashSecretToken } from "@/lib/server/auth/secret-token";
import { shareCookieValue } from "@/lib/server/auth/share-cookie";
import { findShareLinkByHash, updateShareLinkOpened } from "@/lib/server/db/share-links";

export interface FollowedLink {
  readonly linkId: string;
  readonly cookie: string;
  readonly expiresAt: Date;
  /** The cookie opens nothing but the question for the password. */
  readonly asksPassword: boolean;
}

/** Exchanges the token of an address for the cookie that opens the shared page; `null` for all that opens nothing. */
export async function followShareLink(token: string): Promise<FollowedLink | null> {
  const hash = hashSecretToken(token);
  const link = hash && (await findShareLinkByHash(hash));
  if (!link) return null;
  const asksPassword = link.passwordHash !== null;
  if (!asksPassword) await updateShareLinkOpened(link.id);
  return {
    linkId: link.id,
    cookie: shareCookieValue(link.id, null),
    expiresAt: link.expiresAt,
    asksPassword,
  };
}
