import "server-only";
import type { EndFeedInput } from "@/lib/contracts/feed-input";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { deleteFeed } from "@/lib/server/db/feeds";

/** The address of a feed of the viewer's own opens nothing from now on. */
export async function endFeed(viewer: Viewer, { feedId }: EndFeedInput): Promise<void> {
  const { userId } = required(viewer.kind === "person" ? viewer : null);
  required((await deleteFeed(userId, feedId)) || null);
}
