"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import type { OpenChange } from "./move-to-change-dialog";
import styles from "./review-record.module.css";

const MoveToChangeDialog = lazy(() => import("./move-to-change-dialog"));

interface Props {
  /** "judgement" or "assignment". */
  readonly what: string;
  /** What is said of it in the dialog where a change is chosen. */
  readonly lede: string;
  /** Those it can be put on. */
  readonly changes: readonly OpenChange[];
  readonly move: (changeKey: string) => Promise<ActionResult<void>>;
  readonly dismiss: (dismissed: boolean) => Promise<ActionResult<void>>;
}

/** What can be done with something whose change is no longer there. */
export function UnmatchedActs({ what, lede, changes, move, dismiss }: Props) {
  const [moving, setMoving] = useState(false);
  const { busy, run } = useAct(serverUnreachable());
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
          run(() => dismiss(true), { done: `The ${what} is no longer listed.`, undo: () => dismiss(false) })
        }
      >
        Dismiss
      </Button>
      {moving && (
        <Suspense fallback={null}>
          <MoveToChangeDialog changes={changes} lede={lede} move={move} onClose={() => setMoving(false)} />
        </Suspense>
      )}
    </p>
  );
}
