"use client";
import { useEffect, useRef, useState } from "react";
import { AlsoHere } from "@/components/ui/also-here";
import { Button } from "@/components/ui/button";
import { isOwnKey } from "@/components/ui/is-own-key";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { ChangeAssignmentView } from "@/lib/contracts/change-assignment-view";
import type { ListColleaguesInput } from "@/lib/contracts/people-input";
import type { ColleagueView } from "@/lib/contracts/people-view";
import type { ReviewView, SecondReadingsView, SignOffView } from "@/lib/contracts/review-view";
import { type Judgement, SIGNIFICANCES } from "@/lib/core/reviews/judgement";
import { sayAssigned } from "@/lib/view-models/comparison/assigned-to";
import { directionOfKey } from "@/lib/view-models/comparison/direction-keys";
import type { KnownOfComparison } from "@/lib/view-models/comparison/known-of-comparison";
import { sayReview, UNJUDGED } from "@/lib/view-models/comparison/say-review";
import { Elsewhere, InARow } from "./apply-to-many";
import { AssignChanges } from "./assign-changes";
import { JudgementChoices } from "./judgement-choices";
import { currentChange, markListed } from "./listed-changes";
import { openInARow } from "./listed-review";
import { ReaderJudgements } from "./reader-judgements";
import { ReviewConflictNotice } from "./review-conflict-notice";
import { listen, tell } from "./review-events";
import { ReviewNote } from "./review-note";
import styles from "./review-panel.module.css";
import { type ReadingActions, SecondReading } from "./second-reading";
import { SignOff, type SignOffActions } from "./sign-off";
import { type AssignAction, useAssignments } from "./use-assignments";
import { useLiveJudgements } from "./use-live-judgements";
import { type ReviewAction, useReviews } from "./use-reviews";

export interface AssigningActions {
  readonly assign: AssignAction;
  readonly documentId: string;
  readonly listColleagues: (input: ListColleaguesInput) => Promise<ActionResult<readonly ColleagueView[]>>;
}

interface Props {
  readonly olderVersionId: string;
  readonly versionId: string;
  /** Address of the comparison. */
  readonly path: string;
  /** How many changes are listed. */
  readonly total: number;
  /** What is said of them. */
  readonly reviews: readonly ReviewView[];
  /** Who is to see to changes of the document. */
  readonly assignments: readonly ChangeAssignmentView[];
  /** `null` for those who may give none to anybody. */
  readonly assigning: AssigningActions | null;
  /** `null` for those who may only look. */
  readonly review: ReviewAction | null;
  readonly readings: SecondReadingsView;
  readonly readingActions: ReadingActions;
  /** The latest of the sign-offs. */
  readonly signedOff: SignOffView | null;
  readonly sign: SignOffActions["sign"];
  /** The sum of the revisions of all judgements of the document as the page was made. */
  readonly seen: number;
  /** What the page has of what others may change. */
  readonly known: KnownOfComparison;
  /** "14 of 17 changes judged alike", where there is something to compare. */
  readonly agreement: string | null;
  /** "3 judgements stand on changes that are no longer here", where some do. */
  readonly unmatched: string | null;
}

/** How far the review is, and the judgement of the current change: with the mouse or with single keys. */
export function ReviewPanel({
  olderVersionId,
  versionId,
  path,
  total,
  reviews: given,
  review: write,
  assignments: assignedBefore,
  assigning,
  readings,
  readingActions,
  signedOff,
  sign,
  seen,
  known,
  agreement,
  unmatched,
}: Props) {
  const readingId = readings.open?.id ?? null;
  const {
    reviews,
    conflict,
    mayUndo,
    save,
    saveElsewhere,
    saveReviewed,
    undo,
    keepTheirs,
    refresh,
    release,
  } = useReviews(given, { olderVersionId, versionId, readingId }, write);
  const {
    assignments,
    give,
    refresh: refreshAssignments,
  } = useAssignments(
    assignedBefore,
    { olderVersionId, newerVersionId: versionId },
    assigning?.assign ?? null,
  );
  const [current, setCurrent] = useState("");
  const note = useRef<HTMLTextAreaElement>(null);
  const alsoHere = useLiveJudgements(`/api/comparisons/${olderVersionId}/${versionId}`, known, (ask) =>
    refresh(
      async (signal) => {
        const now = await ask(signal);
        if (now) refreshAssignments(now.assignments);
        return now?.reviews ?? null;
      },
      (key) => key === currentChange()?.key && document.activeElement === note.current,
    ),
  );
  useEffect(() => {
    setCurrent(currentChange()?.key ?? "");
    return listen("current", (key) => setCurrent(String(key)));
  }, []);
  const said = reviews.get(current) ?? UNJUDGED;
  const assignee = assignments.get(current)?.assignee ?? null;
  const through = current === "" ? null : (currentChange()?.item.dataset.through ?? null);
  const evidence = `${path}/changes/${current}`;
  const done = [...reviews.values()].filter(({ reviewed }) => reviewed).length;
  const saidHere = revisions([...reviews.values()]) - revisions(given);
  const mayAsk = write !== null && readings.open === null;
  const assign = assigning && (
    <AssignChanges
      current={current}
      assignee={assignee}
      list={() => assigning.listColleagues({ documentId: assigning.documentId })}
      give={give}
    />
  );
  const finish = () => {
    save(current, { reviewed: !said.reviewed });
    if (!said.reviewed) tell("step", 1);
  };

  const finishRow = () => {
    const row = openInARow(current);
    const last = row.at(-1);
    if (!last || row.length < 2) return;
    saveReviewed(
      current,
      row.map(({ key }) => key),
    );
    markListed(last.item);
    tell("step", 1);
  };

  useEffect(() => {
    if (!write) return;
    const onKey = (event: KeyboardEvent) => {
      if (!isOwnKey(event)) return;
      const significance = SIGNIFICANCES.find((value) => `${value}` === event.key);
      const direction = directionOfKey(event.key);
      if (event.key === "f") document.querySelector<HTMLElement>("[data-state='waiting']")?.click();
      else if (event.key === "u" && mayUndo) undo();
      else if (current === "") return;
      else if (significance)
        save(current, { significance: said.significance === significance ? null : significance });
      else if (direction) save(current, { direction: said.direction === direction ? null : direction });
      else if (event.key === "e") saveElsewhere(current);
      else if (event.key === "r") finish();
      else if (event.key === "i") finishRow();
      else if (event.key === "n") note.current?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });

  return (
    <section className={styles.panel} aria-label="Review" data-review={current} onBlur={release}>
      <p className={styles.progress}>
        <span>
          <b>{done}</b> of {total} reviewed
        </span>
        <progress value={done} max={total} aria-label="Changes reviewed" />
        {mayUndo && (
          <Button look="link" onClick={undo} aria-keyshortcuts="u">
            Undo
          </Button>
        )}
      </p>
      <AlsoHere names={alsoHere} />
      {agreement && (
        <p className={styles.agreement}>
          <a href="#review-record">{agreement}</a>
        </p>
      )}
      {unmatched && (
        <p className={styles.agreement}>
          <a href="#review-record">{unmatched}</a>
        </p>
      )}
      <div className={styles.standing}>
        <SecondReading
          readings={readings}
          olderVersionId={olderVersionId}
          newerVersionId={versionId}
          actions={readingActions}
          judged={done}
          total={total}
        />
        <SignOff
          latest={signedOff}
          changedHere={saidHere > 0}
          done={done}
          total={total}
          sign={
            mayAsk
              ? (dissent) =>
                  sign({ olderVersionId, newerVersionId: versionId, dissent, seen: seen + saidHere })
              : null
          }
        />
      </div>
      {conflict && (
        <ReviewConflictNotice
          conflict={conflict}
          keepTheirs={keepTheirs}
          saveYours={() => save(conflict.changeKey, conflict.yours)}
        />
      )}
      {current === "" && write && total > 0 && done < total && (
        <p className={styles.hint}>
          Choose a change, or press <kbd>j</kbd>, to judge it.
        </p>
      )}
      {current === "" && assign}
      {current !== "" && !assigning && assignee && <p className={styles.said}>{sayAssigned(assignee)}.</p>}
      {current !== "" && !write && <Said said={said} through={through} evidence={evidence} />}
      {current !== "" && <ReaderJudgements judgements={readings.judgements[current] ?? []} />}
      {current !== "" && write && (
        <div className={styles.fields}>
          <JudgementChoices said={said} say={(change) => save(current, change)} />
          {assign}
          <ReviewNote
            key={`${current} ${said.note}`}
            field={note}
            saved={said.note}
            save={(text) => save(current, { note: text })}
          />
          <p className={styles.ends}>
            <Button look={said.reviewed ? "plain" : "go"} onClick={finish} aria-keyshortcuts="r">
              {said.reviewed ? "Review again" : "Reviewed, next"}
            </Button>
            <InARow current={current} finish={finishRow} />
            <Elsewhere current={current} apply={() => saveElsewhere(current)} />
            {through && <a href={through}>Through all versions</a>}
            <a href={evidence}>Evidence card</a>
          </p>
        </div>
      )}
    </section>
  );
}

/** What was said of a change, for those who may only look. */
function Said({
  said,
  through,
  evidence,
}: {
  readonly said: Judgement | ReviewView;
  readonly through: string | null;
  readonly evidence: string;
}) {
  return (
    <>
      {sayReview(said) && (
        <p className={styles.said}>
          {sayReview(said)}
          {"byName" in said && `, by ${said.byName}`}.{said.note && <q>{said.note}</q>}
        </p>
      )}
      <p className={styles.ends}>
        {through && <a href={through}>Through all versions</a>}
        <a href={evidence}>Evidence card</a>
      </p>
    </>
  );
}

/** What rises with each judgement. */
const revisions = (reviews: readonly ReviewView[]): number =>
  reviews.reduce((sum, { revision }) => sum + revision, 0);
