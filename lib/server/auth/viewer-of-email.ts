import "server-only";
import { normaliseEmail } from "@/lib/core/accounts/normalise-email";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { findCredentials } from "@/lib/server/db/accounts";

/** Whoever has this address; for the command line, where the operator vouches for the person. */
export async function viewerOfEmail(email: string): Promise<Viewer> {
  const user = await findCredentials(normaliseEmail(email));
  return user ? viewerOfUser(user.id) : { kind: "nobody" };
}
