import "server-only";
import { required } from "@/lib/core/permissions/required";
import { hashShareToken, shareCookieValue } from "@/lib/server/auth/share-cookie";
import { findShareLinkByHash } from "@/lib/server/db/share-links";

/** Exchanges the token of an address for the cookie that opens the shared page. One answer for all that opens nothing. */
export async function followShareLink(token: string): Promise<{ linkId: string; cookie: string; expiresAt: Date }> {
  const link = required(token.length > 100 ? null : await findShareLinkByHash(hashShareToken(token)));
  return { linkId: link.id, cookie: shareCookieValue(link.id), expiresAt: link.expiresAt };
}
