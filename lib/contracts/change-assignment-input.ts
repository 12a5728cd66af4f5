import { z } from "zod";
import { ChangeKey } from "./review-input";

const id = z.uuid();

/** So many changes are given at once; whoever gives more does it in parts. */
export const MOST_ASSIGNED = 500;

/** Gives changes of one comparison to members, or takes them from them. */
export const AssignChangesInput = z.strictObject({
  olderVersionId: id,
  newerVersionId: id,
  changes: z
    .array(
      z.strictObject({
        changeKey: ChangeKey,
        /** Of the assignment on screen; 0 where there was none. */
        revision: z.int().min(0),
        assigneeId: id.nullable(),
      }),
    )
    .min(1)
    .max(MOST_ASSIGNED),
});
export type AssignChangesInput = z.infer<typeof AssignChangesInput>;

/** An assignment whose change is no longer there, and the change it is put on. */
export const MoveAssignmentInput = z.strictObject({
  assignmentId: id,
  revision: z.int().min(1),
  olderVersionId: id,
  newerVersionId: id,
  changeKey: ChangeKey,
});
export type MoveAssignmentInput = z.infer<typeof MoveAssignmentInput>;

export const DismissAssignmentInput = z.strictObject({
  assignmentId: id,
  revision: z.int().min(1),
  dismissed: z.boolean(),
});
export type DismissAssignmentInput = z.infer<typeof DismissAssignmentInput>;
