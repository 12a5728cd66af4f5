import "server-only";
import { hashShareToken, shareCookieValue } from "@/lib/server/auth/share-cookie";
import { findShareLinkByHash } from "@/lib/server/db/share-links";

interface FollowedLink {
  readonly linkId: string;
  readonly cookie: string;
  readonly expiresAt: Date;
}

/** Exchanges the token of an address for the cookie that opens the shared page; `null` for all that opens nothing. */
export async function followShareLink(token: string): Promise<FollowedLink | null> {
  const link = token.length > 100 ? null : await findShareLinkByHash(hashShareToken(token));
  return link && { linkId: link.id, cookie: shareCookieValue(link.id), expiresAt: link.expiresAt };
}
