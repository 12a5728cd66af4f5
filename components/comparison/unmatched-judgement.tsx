"use client";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { DismissJudgementInput, MoveJudgementInput } from "@/lib/contracts/review-input";
import type { UnmatchedJudgementView } from "@/lib/contracts/review-view";
import type { OpenChange } from "./move-to-change-dialog";
import { UnmatchedActs } from "./unmatched-acts";

interface Props {
  readonly judgement: UnmatchedJudgementView;
  readonly pair: Pick<MoveJudgementInput, "olderVersionId" | "newerVersionId">;
  /** Those that nobody has judged. */
  readonly changes: readonly OpenChange[];
  readonly move: (input: MoveJudgementInput) => Promise<ActionResult<void>>;
  readonly dismiss: (input: DismissJudgementInput) => Promise<ActionResult<void>>;
}

/** What can be done with a judgement whose change is no longer there. */
export function UnmatchedJudgement({ judgement, pair, changes, move, dismiss }: Props) {
  const { id: reviewId, revision } = judgement;
  return (
    <UnmatchedActs
      what="judgement"
      lede="The judgement and its note stay as they are. Changes nobody has judged yet:"
      changes={changes}
      move={(changeKey) => move({ reviewId, revision, ...pair, changeKey })}
      dismiss={(dismissed) => dismiss({ reviewId, revision, dismissed })}
    />
  );
}
