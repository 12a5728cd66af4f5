import "server-only";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { endSessions } from "@/lib/server/db/sessions";

/** Signs the viewer out everywhere but in the session that asks. Answers on how many devices. */
export async function endOtherSessions(viewer: Viewer, sessionId: string | null): Promise<number> {
  const { userId } = required(viewer.kind === "person" ? viewer : null);
  return endSessions(userId, { allBut: required(sessionId) });
}
