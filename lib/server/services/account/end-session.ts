import "server-only";
import type { EndSessionInput } from "@/lib/contracts/account-input";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { endSessions } from "@/lib/server/db/sessions";

/** Signs the viewer out on one device. The id of somebody else's session ends nothing. */
export async function endSession(viewer: Viewer, { sessionId }: EndSessionInput): Promise<void> {
  const { userId } = required(viewer.kind === "person" ? viewer : null);
  await endSessions(userId, { only: sessionId });
}
