"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { DismissJudgementInput, MoveJudgementInput } from "@/lib/contracts/review-input";
import type { UnmatchedJudgementView } from "@/lib/contracts/review-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import type { OpenChange } from "./move-judgement-dialog";
import styles from "./review-record.module.css";

const MoveJudgementDialog = lazy(() => import("./move-judgement-dialog"));

export interface UnmatchedActions {
  readonly move: (input: MoveJudgementInput) => Promise<ActionResult<void>>;
  readonly dismiss: (input: DismissJudgementInput) => Promise<ActionResult<void>>;
}

interface Props {
  readonly judgement: UnmatchedJudgementView;
  readonly olderVersionId: string;
  readonly newerVersionId: string;
  readonly changes: readonly OpenChange[];
  readonly actions: UnmatchedActions;
}

/** What can be done with a judgement whose change is no longer there. */
export function UnmatchedJudgement({ judgement, olderVersionId, newerVersionId, changes, actions }: Props) {
  const [moving, setMoving] = useState(false);
  const { busy, run } = useAct(serverUnreachable());
  const { id: reviewId, revision } = judgement;
  const dismiss = (dismissed: boolean) => actions.dismiss({ reviewId, revision, dismissed });
  return (
    <p className={styles.acts}>
      {changes.length > 0 && (
        <Button look="link" onClick={() => setMoving(true)}>
          Put on another change …
        </Button>
      )}
      <Button
        look="link"
        aria-disabled={busy}
        onClick={() =>
          run(() => dismiss(true), { done: "The judgement is no longer listed.", undo: () => dismiss(false) })
        }
      >
        Dismiss
      </Button>
      {moving && (
        <Suspense fallback={null}>
          <MoveJudgementDialog
            changes={changes}
            move={(changeKey) =>
              actions.move({ reviewId, revision, olderVersionId, newerVersionId, changeKey })
            }
            onClose={() => setMoving(false)}
          />
        </Suspense>
      )}
    </p>
  );
}
