import "server-only";
import { visitOfShareCookie } from "@/lib/server/auth/share-cookie";
import { findShareGate } from "@/lib/server/db/share-gates";

/** Whether this is the cookie of somebody who came in by an open link and has its password still to give. */
export async function asksSharePassword(linkId: string, cookie: string | undefined): Promise<boolean> {
  if (visitOfShareCookie(linkId, null, cookie) === null) return false;
  const gate = await findShareGate(linkId);
  return gate?.state === "open" && gate.passwordHash !== null;
}
