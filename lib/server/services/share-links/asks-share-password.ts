import "server-only";
import { isShareCookie } from "@/lib/server/auth/share-cookie";
import { findOpenShareLink } from "@/lib/server/db/share-links";

/** Whether this is the cookie of somebody who came in by an open link and has its password still to give. */
export async function asksSharePassword(linkId: string, cookie: string | undefined): Promise<boolean> {
  if (!isShareCookie(linkId, null, cookie)) return false;
  const link = await findOpenShareLink(linkId);
  return link !== null && link.passwordHash !== null;
}
