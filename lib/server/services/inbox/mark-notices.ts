import "server-only";
import type { MarkNoticesInput } from "@/lib/contracts/inbox-input";
import type { MarkedNoticesView } from "@/lib/contracts/inbox-view";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { updateNoticesRead } from "@/lib/server/db/inbox";

/** Marks notices of the viewer's own as read, or as unread again. The id of somebody else's marks nothing. */
export async function markNotices(
  viewer: Viewer,
  { noticeIds, read }: MarkNoticesInput,
): Promise<MarkedNoticesView> {
  const person = required(viewer.kind === "person" ? viewer : null);
  return { noticeIds: await updateNoticesRead(person, noticeIds, read) };
}
