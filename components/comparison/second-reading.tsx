"use client";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { FinishReadingInput, StartReadingInput } from "@/lib/contracts/review-input";
import type { SecondReadingsView } from "@/lib/contracts/review-view";
import { compareHref } from "@/lib/view-models/comparison/compare-options";
import styles from "./second-reading.module.css";

const SecondReadingDialog = lazy(() => import("./second-reading-dialog"));

export interface ReadingActions {
  readonly start: (input: StartReadingInput) => Promise<ActionResult<void>>;
  readonly finish: (input: FinishReadingInput) => Promise<ActionResult<void>>;
}

interface Props {
  readonly readings: SecondReadingsView;
  readonly olderVersionId: string;
  readonly newerVersionId: string;
  readonly actions: ReadingActions;
  /** Changes that this person has judged here, and how many there are. */
  readonly judged: number;
  readonly total: number;
}

/** The way into a second reading, what is closed while it lasts, and the way out of it. */
export function SecondReading({ readings, olderVersionId, newerVersionId, actions, judged, total }: Props) {
  const [asking, setAsking] = useState(false);
  const { open, mayStart } = readings;
  if (!open && !mayStart) return null;
  return (
    <>
      {open ? (
        <div className={styles.state}>
          <p>
            <b>Second reading, blind.</b> Until you finish, nobody’s judgements in this document are shown to
            you, and yours to nobody.
          </p>
          {!open.here && (
            <p>
              You are reading <a href={compareHref(open.olderVersionId, open.newerVersionId)}>{open.label}</a>
              ; changes are judged there.
            </p>
          )}
          <Button onClick={() => setAsking(true)}>Finish second reading …</Button>
        </div>
      ) : (
        <p>
          <Button look="link" onClick={() => setAsking(true)}>
            Read as second reader (blind) …
          </Button>
        </p>
      )}
      {asking && (
        <Suspense fallback={null}>
          <SecondReadingDialog
            readingId={open?.id ?? null}
            start={() => actions.start({ olderVersionId, newerVersionId })}
            finish={(readingId) => actions.finish({ readingId })}
            judged={open?.here ? { count: judged, total } : null}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  );
}
