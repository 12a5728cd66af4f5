import "server-only";
import type { LiveEvent } from "@/lib/contracts/live-event";
import { required } from "@/lib/core/permissions/required";
import { shownWorkspaces } from "@/lib/core/permissions/shown-workspaces";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { countUnread } from "@/lib/server/db/inbox";
import { hearWrites } from "@/lib/server/derived/live/hear-writes";

/**
 * How many notices of the viewer's own are unread where they work: at once, and whenever that changes.
 * @throws AppError "not-found" for nobody: at the beginning, and as soon as they are signed out
 */
export async function* followInbox(
  who: () => Promise<Viewer>,
  signal: AbortSignal,
): AsyncGenerator<LiveEvent> {
  let told: number | null = null;
  let userId: string | null = null;
  const batches = hearWrites(
    signal,
    (notice) => (notice.kind === "inbox" || notice.kind === "person") && notice.userId === userId,
  );
  for await (const _ of batches) {
    const viewer = await who();
    const person = required(viewer.kind === "person" ? viewer : null);
    userId = person.userId;
    const unread = await countUnread(person, shownWorkspaces(person));
    if (unread === told) continue;
    told = unread;
    yield { kind: "unread", count: unread };
  }
}
