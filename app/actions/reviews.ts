"use server";

import {
  AssignChangesInput,
  DismissAssignmentInput,
  MoveAssignmentInput,
} from "@/lib/contracts/change-assignment-input";
import {
  DismissJudgementInput,
  FinishReadingInput,
  MoveJudgementInput,
  ReviewChangesInput,
  SignOffInput,
  StartReadingInput,
  WithdrawSignOffInput,
} from "@/lib/contracts/review-input";
import { action } from "@/lib/server/edge/action";
import { assignChanges as assign } from "@/lib/server/services/comparisons/assign-changes";
import { dismissAssignment as dismissAssigned } from "@/lib/server/services/comparisons/dismiss-assignment";
import { dismissJudgement as dismiss } from "@/lib/server/services/comparisons/dismiss-judgement";
import { finishSecondReading as finish } from "@/lib/server/services/comparisons/finish-second-reading";
import { moveAssignment as moveAssigned } from "@/lib/server/services/comparisons/move-assignment";
import { moveJudgement as move } from "@/lib/server/services/comparisons/move-judgement";
import { reviewChanges as review } from "@/lib/server/services/comparisons/review-changes";
import { signOffComparison as sign } from "@/lib/server/services/comparisons/sign-off-comparison";
import { startSecondReading as start } from "@/lib/server/services/comparisons/start-second-reading";
import { withdrawSignOff as withdraw } from "@/lib/server/services/comparisons/withdraw-sign-off";

export const reviewChanges = action(ReviewChangesInput, review);
export const startSecondReading = action(StartReadingInput, start);
export const finishSecondReading = action(FinishReadingInput, finish);
export const signOffComparison = action(SignOffInput, sign);
export const withdrawSignOff = action(WithdrawSignOffInput, withdraw);
export const moveJudgement = action(MoveJudgementInput, move);
export const dismissJudgement = action(DismissJudgementInput, dismiss);
export const assignChanges = action(AssignChangesInput, assign);
export const moveAssignment = action(MoveAssignmentInput, moveAssigned);
export const dismissAssignment = action(DismissAssignmentInput, dismissAssigned);
