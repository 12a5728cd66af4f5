import "server-only";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findSessionUser } from "@/lib/server/db/accounts";

/** No session has this id. */
const NO_SESSION = "00000000-0000-0000-0000-000000000000";

/** A person without a session: the command line, and the first moment of a new account. */
export async function viewerOfUser(userId: string): Promise<Viewer> {
  const user = await findSessionUser(userId, NO_SESSION);
  if (!user || user.disabledAt) return { kind: "nobody" };
  return {
    kind: "person",
    userId: user.id,
    name: user.name,
    email: user.email,
    memberships: user.memberships,
  };
}
