import "server-only";
import type { ReviewChangeInput } from "@/lib/contracts/review-input";
import type { ReviewView } from "@/lib/contracts/review-view";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findReview, findReviewSubject, putReview, type ReviewRow } from "@/lib/server/db/reviews";
import { findOpenReading } from "@/lib/server/db/second-readings";
import { isReadIn, READ_OTHERWISE } from "@/lib/server/derived/reviews/is-read-in";
import { findJudgedWords } from "@/lib/server/derived/reviews/judged-words";
import { presentReview } from "@/lib/server/presenters/present-review";

/**
 * Writes what a person says of one change: significance, direction, a note, and whether they are done with it. The
 * way back is the same call with what was said before.
 *
 * @throws AppError "conflict" with both judgements where somebody wrote since the given revision; with neither where the person
 *   reads the document otherwise than the page they write from, since what stands there may be closed to them
 */
export async function reviewChange(viewer: Viewer, input: ReviewChangeInput): Promise<ReviewView> {
  const version = required(await findReviewSubject(input.versionId));
  const { workspaceId, deletedAt } = version.document;
  assertPersonCan(viewer, "review.write", { workspaceId, deleted: deletedAt !== null });
  const { changeKey, readingId, significance, direction, note, reviewed } = input;
  const { documentId } = version;
  const open = await findOpenReading(viewer.userId, documentId);
  if (!isReadIn(open, input)) throw new AppError("conflict", READ_OTHERWISE);
  const place = { documentId, changeKey, readingId };
  const before = await findReview(place);
  if ((before?.revision ?? 0) !== input.revision) throw stale(viewer, input, before);
  const said = { significance, direction, note, reviewed };
  // What the change reads is kept once; later judgements of it are one write each.
  const words = before?.olderVersionId
    ? null
    : await findJudgedWords(input.olderVersionId, input.versionId, changeKey);
  const after = await putReview(viewer, workspaceId, place, before, said, words);
  if (!after) throw stale(viewer, input, await findReview(place));
  return presentReview(viewer, after);
}

/** Both judgements, so that nothing is lost. */
function stale(viewer: Viewer, input: ReviewChangeInput, current: ReviewRow | null): AppError {
  const { significance, direction, note, reviewed } = input;
  return new AppError(
    "conflict",
    "Somebody else reviewed this change in the meantime. Both judgements are kept here; choose one.",
    {
      yours: { significance, direction, note, reviewed },
      current: current && presentReview(viewer, current),
    },
  );
}
