import type { NoticeKind } from "@/lib/core/notes/whom-to-tell";

/** What somebody did that concerns the reader, in words that go on from their name; of notes, their passage follows. */
export const NOTICE_WORDS: Readonly<Record<NoticeKind, string>> = {
  assigned: "assigned a note to you, on",
  mentioned: "mentioned you in a note on",
  replied: "replied to a note on",
  version: "added a version:",
};
