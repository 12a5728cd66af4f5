import type { GuestCommentView } from "@/lib/contracts/guest-comment-view";
import { csvFile } from "@/lib/core/text/csv-file";

/** What guests said, a row each, the oldest first, with a head line. Moments are in UTC. */
export const guestCommentsCsv = (comments: readonly GuestCommentView[]): string =>
  csvFile([
    ["when", "guest", "name proved by a code", "about", "comment", "resolved by", "answer", "answered by"],
    ...comments.map(({ at, name, isProved, about, body, resolved, answer }) => [
      at,
      name,
      isProved ? "yes" : "no",
      about,
      body,
      resolved?.byName ?? null,
      answer?.text ?? null,
      answer?.byName ?? null,
    ]),
  ]);
