import type { NoticeView } from "@/lib/contracts/inbox-view";
import { plural } from "@/lib/core/text/plural";

/** What somebody did that concerns the reader, in words that go on from their name; of notes, their passage follows. */
export function sayNotice({ kind, changes }: Pick<NoticeView, "kind" | "changes">): string {
  const words = {
    assigned: "assigned a note to you, on",
    changes: `assigned ${changes === 1 ? "a change" : plural(changes, "change")} to you, in`,
    mentioned: "mentioned you in a note on",
    replied: "replied to a note on",
    version: "added a version:",
    webhook: "could not deliver to a webhook:",
    guest: "(guest of your share link) commented on",
  } as const;
  return words[kind];
}
