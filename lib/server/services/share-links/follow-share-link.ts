import "server-only";
import { hashSecretToken } from "@/lib/server/auth/secret-token";
import { shareCookieValue } from "@/lib/server/auth/share-cookie";
import { findShareLinkByHash } from "@/lib/server/db/share-links";

interface FollowedLink {
  readonly linkId: string;
  readonly cookie: string;
  readonly expiresAt: Date;
}

/** Exchanges the token of an address for the cookie that opens the shared page; `null` for all that opens nothing. */
export async function followShareLink(token: string): Promise<FollowedLink | null> {
  const hash = hashSecretToken(token);
  const link = hash && (await findShareLinkByHash(hash));
  return link ? { linkId: link.id, cookie: shareCookieValue(link.id), expiresAt: link.expiresAt } : null;
}
