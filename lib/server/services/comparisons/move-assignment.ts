import "server-only";
import type { MoveAssignmentInput } from "@/lib/contracts/change-assignment-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findAssignmentById, moveAssignmentRow } from "@/lib/server/db/change-assignments";
import { assigner } from "@/lib/server/derived/reviews/assigner";
import { findJudgedChanges, judgedWords } from "@/lib/server/derived/reviews/judged-words";
import { assertMayCompare } from "@/lib/server/permissions/may-compare";

/**
 * Puts an assignment whose change is no longer there on another change of a comparison.
 * @throws AppError "conflict" where that change is assigned already, or the assignment was changed in the meantime
 */
export async function moveAssignment(
  viewer: Viewer,
  { assignmentId, revision, olderVersionId, newerVersionId, changeKey }: MoveAssignmentInput,
): Promise<void> {
  const newer = required((await assertMayCompare(viewer, [olderVersionId, newerVersionId]))[1]);
  const person = await assigner(viewer, subjectOf(newer));
  const row = required(await findAssignmentById(assignmentId));
  // Of another document: as if it were not there.
  if (row.documentId !== newer.documentId)
    throw new AppError("not-found", "There is nothing here, or it is not open to you.");
  const found = await findJudgedChanges(olderVersionId, newerVersionId);
  const change = found?.changes.get(changeKey);
  if (!found || !change)
    throw new AppError("not-found", "This change is not in the comparison any longer. Reload the page.");
  const to = {
    changeKey,
    ordinal: [...found.changes.keys()].indexOf(changeKey),
    words: judgedWords(found, change),
  };
  if (row.revision !== revision || !(await moveAssignmentRow(person, row, to)))
    throw new AppError(
      "conflict",
      "This change is assigned already, or somebody else changed the assignment in the meantime. Nothing was moved; reload the page.",
    );
}
