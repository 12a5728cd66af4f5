import "server-only";
import type { ReviewChangeInput, ReviewChangesInput } from "@/lib/contracts/review-input";
import type { ReviewView } from "@/lib/contracts/review-view";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { putReviews } from "@/lib/server/db/put-reviews";
import { findReviewSubject, listReviewsOf, type ReviewRow } from "@/lib/server/db/reviews";
import { findOpenReading } from "@/lib/server/db/second-readings";
import { isReadIn, READ_OTHERWISE } from "@/lib/server/derived/reviews/is-read-in";
import { findJudgedChanges, judgedWords } from "@/lib/server/derived/reviews/judged-words";
import { presentReview } from "@/lib/server/presenters/present-review";

/**
 * Writes what a person says of changes of one comparison: significance, direction, a note, and whether they are done with each. All
 * of it or none. The way back is the same call with what was said before.
 *
 * @returns the judgements as they are now, in the order given
 * @throws AppError "conflict" with both judgements of the first change that somebody wrote of since the given revision; with neither
 *   where the person reads the document otherwise than the page they write from, since what stands there may be closed to them
 */
export async function reviewChanges(
  viewer: Viewer,
  { changes, ...input }: ReviewChangesInput,
): Promise<readonly ReviewView[]> {
  const version = required(await findReviewSubject(input.versionId));
  const { workspaceId, deletedAt } = version.document;
  assertPersonCan(viewer, "review.write", { workspaceId, deleted: deletedAt !== null });
  const { documentId } = version;
  const open = await findOpenReading(viewer.userId, documentId);
  if (!isReadIn(open, input)) throw new AppError("conflict", READ_OTHERWISE);
  const place = { documentId, readingId: input.readingId };
  const keys = changes.map(({ changeKey }) => changeKey);
  const list = async () => byKey(await listReviewsOf(place, keys));
  const before = await list();
  if (changes.some((change) => isStale(change, before))) throw stale(viewer, changes, before);
  // What a change reads is kept once; later judgements of it need no comparison.
  const found = keys.every((key) => before.get(key)?.olderVersionId)
    ? null
    : await findJudgedChanges(input.olderVersionId, input.versionId);
  const after = await putReviews(
    viewer,
    workspaceId,
    place,
    changes.map(({ changeKey, revision: _, ...said }) => {
      const known = before.get(changeKey) ?? null;
      const change = known?.olderVersionId ? undefined : found?.changes.get(changeKey);
      return { changeKey, before: known, said, words: found && change ? judgedWords(found, change) : null };
    }),
  );
  if (!after) throw stale(viewer, changes, await list());
  const now = byKey(after);
  return keys.map((key) => presentReview(viewer, required(now.get(key))));
}

/** The same of one change. */
export async function reviewChange(
  viewer: Viewer,
  { olderVersionId, versionId, readingId, ...change }: ReviewChangeInput,
): Promise<ReviewView> {
  const [after] = await reviewChanges(viewer, { olderVersionId, versionId, readingId, changes: [change] });
  return required(after);
}

type Given = ReviewChangesInput["changes"][number];
type ByKey = ReadonlyMap<string, ReviewRow>;

const byKey = (rows: readonly ReviewRow[]): ByKey => new Map(rows.map((row) => [row.changeKey, row]));

const isStale = ({ changeKey, revision }: Given, now: ByKey): boolean =>
  (now.get(changeKey)?.revision ?? 0) !== revision;

/** Both judgements, so that nothing is lost. */
function stale(viewer: Viewer, changes: readonly Given[], now: ByKey): AppError {
  const first = changes.find((change) => isStale(change, now)) ?? changes[0];
  const { changeKey, significance, direction, note, reviewed } = required(first);
  const current = now.get(changeKey);
  return new AppError(
    "conflict",
    changes.length === 1
      ? "Somebody else reviewed this change in the meantime. Both judgements are kept here; choose one."
      : `Somebody else reviewed one of these ${changes.length} changes in the meantime, so none of yours is saved. What they said stands on your page now; say it again to go over it.`,
    {
      changeKey,
      yours: { significance, direction, note, reviewed },
      current: current ? presentReview(viewer, current) : null,
    },
  );
}
