import "server-only";
import type { MarkAllReadInput } from "@/lib/contracts/inbox-input";
import type { MarkedNoticesView } from "@/lib/contracts/inbox-view";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { updateAllRead } from "@/lib/server/db/inbox";

/** Marks everything as read that had come to the viewer by a moment. */
export async function markAllRead(viewer: Viewer, { until }: MarkAllReadInput): Promise<MarkedNoticesView> {
  const person = required(viewer.kind === "person" ? viewer : null);
  return { noticeIds: await updateAllRead(person, new Date(until)) };
}
