import "server-only";
import type { SecondReadingsView } from "@/lib/contracts/review-view";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { ReadReviews } from "@/lib/server/derived/reviews/read-reviews";
import { judgementOf } from "./present-review";

/** @param mayReview whether the viewer may judge changes of this document at all */
export function presentSecondReadings(
  viewer: Viewer,
  olderVersionId: string,
  newerVersionId: string,
  { open, finished, independent, waiting }: ReadReviews,
  mayReview: boolean,
): SecondReadingsView {
  const isMine = (id: string | null) => viewer.kind === "person" && viewer.userId === id;
  return {
    open: open && {
      id: open.id,
      startedAt: open.startedAt.toISOString(),
      here: open.olderVersionId === olderVersionId && open.newerVersionId === newerVersionId,
      olderVersionId: open.olderVersionId,
      newerVersionId: open.newerVersionId,
      label: `${open.older.label} ↔ ${open.newer.label}`,
    },
    finished: finished.flatMap(({ readerId, reader, finishedAt }) =>
      finishedAt
        ? [{ byName: reader.name, mine: isMine(readerId), finishedAt: finishedAt.toISOString() }]
        : [],
    ),
    judgements: Object.fromEntries(
      [...independent].map(([key, judgements]) => [
        key,
        judgements.map((row) => ({
          ...judgementOf(row),
          reading: row.reading,
          byName: row.byName,
          mine: isMine(row.byId),
        })),
      ]),
    ),
    waiting,
    mayStart: mayReview && open === null && !finished.some(({ readerId }) => isMine(readerId)),
  };
}
