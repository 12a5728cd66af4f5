import "server-only";
import type { FinishReadingInput } from "@/lib/contracts/review-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findReadingSubject, finishReading } from "@/lib/server/db/second-readings";

/** Ends a person's second reading: what they said stands, is shown to the others, and they see what others said. */
export async function finishSecondReading(viewer: Viewer, { readingId }: FinishReadingInput): Promise<void> {
  const reading = required(await findReadingSubject(readingId));
  const { workspaceId, deletedAt } = reading.document;
  assertPersonCan(viewer, "review.write", { workspaceId, deleted: deletedAt !== null });
  // Nobody may know that somebody else reads.
  if (reading.readerId !== viewer.userId)
    throw new AppError("not-found", "There is nothing here, or it is not open to you.");
  await finishReading(viewer, workspaceId, reading);
}
