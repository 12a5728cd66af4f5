import "server-only";
import type { StartReadingInput } from "@/lib/contracts/review-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { insertReading } from "@/lib/server/db/second-readings";
import { readVersions } from "@/lib/server/derived/versions/read-versions";

/**
 * From now on this person judges the changes of a comparison for themselves: nobody else's judgements in the document are shown to
 * them, and theirs to nobody, until they finish.
 *
 * @throws AppError "conflict" where they are reading in this document already, or have read this comparison before
 */
export async function startSecondReading(
  viewer: Viewer,
  { olderVersionId, newerVersionId }: StartReadingInput,
): Promise<void> {
  const { versions } = await readVersions(viewer, "comparison.read", [olderVersionId, newerVersionId]);
  const newer = required(versions[1]);
  assertPersonCan(viewer, "review.write", subjectOf(newer));
  const pair = { documentId: newer.documentId, olderVersionId, newerVersionId };
  if (!(await insertReading(viewer, newer.document.workspaceId, pair)))
    throw new AppError(
      "conflict",
      "You are a second reader in this document already, or have read this comparison before. Reload the page to see it.",
    );
}
