import type { NoticeView } from "@/lib/contracts/inbox-view";
import { plural } from "@/lib/core/text/plural";
import { formatDay } from "@/lib/view-models/documents/format-stated-date";

/** What somebody did that concerns the reader, in words that go on from their name, without a word of what was written. */
export function sayNoticeByMail({
  kind,
  changes,
  note,
}: Pick<NoticeView, "kind" | "changes" | "note">): string {
  const due = note?.dueOn && !note.resolved ? `, due ${formatDay(note.dueOn)}` : "";
  const words = {
    assigned: `assigned a note to you${due}`,
    changes: `assigned ${changes === 1 ? "a change" : plural(changes, "change")} to you`,
    mentioned: "mentioned you in a note",
    replied: "replied to a note",
    version: "added a version",
    webhook: "could not deliver to a webhook",
    guest: "commented on what your share link shows",
  } as const;
  return words[kind];
}
