import "server-only";
import type { MarkAllReadInput } from "@/lib/contracts/inbox-input";
import type { MarkedNoticesView } from "@/lib/contracts/inbox-view";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { updateAllRead } from "@/lib/server/db/inbox";

/** Marks everything as read that had come to the viewer in a workspace by a moment. */
export async function markAllRead(
  viewer: Viewer,
  { workspaceId, until }: MarkAllReadInput,
): Promise<MarkedNoticesView> {
  assertPersonCan(viewer, "workspace.read", { workspaceId });
  return { noticeIds: await updateAllRead(viewer, workspaceId, new Date(until)) };
}
