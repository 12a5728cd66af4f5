"use client";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { DismissAssignmentInput, MoveAssignmentInput } from "@/lib/contracts/change-assignment-input";
import type { UnmatchedAssignmentView } from "@/lib/contracts/change-assignment-view";
import type { OpenChange } from "./move-to-change-dialog";
import { UnmatchedActs } from "./unmatched-acts";

interface Props {
  readonly assignment: UnmatchedAssignmentView;
  readonly pair: Pick<MoveAssignmentInput, "olderVersionId" | "newerVersionId">;
  /** Those that are assigned to nobody. */
  readonly changes: readonly OpenChange[];
  readonly move: (input: MoveAssignmentInput) => Promise<ActionResult<void>>;
  readonly dismiss: (input: DismissAssignmentInput) => Promise<ActionResult<void>>;
}

/** What can be done with an assignment whose change is no longer there. */
export function UnmatchedAssignment({ assignment, pair, changes, move, dismiss }: Props) {
  const { id: assignmentId, revision } = assignment;
  return (
    <UnmatchedActs
      what="assignment"
      lede="The change is for the same person then. Changes that are assigned to nobody:"
      changes={changes}
      move={(changeKey) => move({ assignmentId, revision, ...pair, changeKey })}
      dismiss={(dismissed) => dismiss({ assignmentId, revision, dismissed })}
    />
  );
}
