import "server-only";
import { normaliseEmail } from "@/lib/core/accounts/normalise-email";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findCredentials } from "@/lib/server/db/accounts";
import { viewerOfUser } from "./viewer-of-user";

/** Whoever has this address; for the command line, where the operator vouches for the person. */
export async function viewerOfEmail(email: string): Promise<Viewer> {
  const user = await findCredentials(normaliseEmail(email));
  return user ? viewerOfUser(user.id, { vouched: true }) : { kind: "nobody" };
}
