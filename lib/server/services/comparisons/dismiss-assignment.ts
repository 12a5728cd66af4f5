import "server-only";
import type { DismissAssignmentInput } from "@/lib/contracts/change-assignment-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { dismissAssignmentRow, findAssignmentById } from "@/lib/server/db/change-assignments";
import { assigner } from "@/lib/server/derived/reviews/assigner";

/** Says that an assignment need not be listed any longer where its change is gone, or that it need. It is kept, and stands again if its change comes back. */
export async function dismissAssignment(
  viewer: Viewer,
  { assignmentId, revision, dismissed }: DismissAssignmentInput,
): Promise<void> {
  const row = required(await findAssignmentById(assignmentId));
  const { documentId } = row;
  const { workspaceId, deletedAt } = row.document;
  const person = await assigner(viewer, { workspaceId, documentId, deleted: deletedAt !== null });
  if (row.revision !== revision || !(await dismissAssignmentRow(person, row, dismissed)))
    throw new AppError(
      "conflict",
      "Somebody else changed this assignment in the meantime. Nothing was changed; reload the page.",
    );
}
