import "server-only";
import type { AccountView } from "@/lib/contracts/account-view";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findAccount } from "@/lib/server/db/accounts";
import { listSessions } from "@/lib/server/db/sessions";

/** The viewer's own account, with every device it is signed in on. `sessionId` is the one that asks. */
export async function openAccount(viewer: Viewer, sessionId: string | null): Promise<AccountView> {
  const { userId } = required(viewer.kind === "person" ? viewer : null);
  const { name, email, sessionsValidFrom } = required(await findAccount(userId));
  const sessions = await listSessions(userId, sessionsValidFrom);
  return {
    name,
    email,
    sessions: sessions.map(({ id, device, startedAt, lastUsedAt }) => ({
      id,
      device,
      startedAt: startedAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      isThis: id === sessionId,
    })),
  };
}
