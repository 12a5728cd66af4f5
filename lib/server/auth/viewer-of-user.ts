import "server-only";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findSessionUser } from "@/lib/server/db/accounts";

/** A person without a session: the command line, and the first moment of a new account. */
export async function viewerOfUser(userId: string): Promise<Viewer> {
  const user = await findSessionUser(userId, null);
  if (!user || user.disabledAt) return { kind: "nobody" };
  return {
    kind: "person",
    userId: user.id,
    name: user.name,
    email: user.email,
    memberships: user.memberships,
  };
}
