import "server-only";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findSessionUser } from "@/lib/server/db/accounts";

/**
 * A person without a session: a feed of theirs, and the first moment of a new account. With `vouched` the operator answers for them at the
 * command line, and no second step is asked for.
 */
export async function viewerOfUser(userId: string, { vouched = false } = {}): Promise<Viewer> {
  const user = await findSessionUser(userId, null);
  if (!user || user.disabledAt || (user.heldBack && !vouched)) return { kind: "nobody" };
  return {
    kind: "person",
    userId: user.id,
    name: user.name,
    email: user.email,
    memberships: user.memberships,
  };
}
