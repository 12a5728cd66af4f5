import type { ReactNode } from "react";
import { LocalDay } from "@/components/ui/local-day";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { DismissAssignmentInput, MoveAssignmentInput } from "@/lib/contracts/change-assignment-input";
import type { CompareView } from "@/lib/contracts/compare-view";
import type { DismissJudgementInput, MoveJudgementInput } from "@/lib/contracts/review-input";
import { plural } from "@/lib/core/text/plural";
import type { ChangeEntry } from "@/lib/view-models/comparison/change-entry";
import { sayReview } from "@/lib/view-models/comparison/say-review";
import styles from "./review-record.module.css";
import { UnmatchedAssignment } from "./unmatched-assignment";
import { UnmatchedJudgement } from "./unmatched-judgement";

export interface UnmatchedActions {
  readonly move: (input: MoveJudgementInput) => Promise<ActionResult<void>>;
  readonly dismiss: (input: DismissJudgementInput) => Promise<ActionResult<void>>;
  readonly moveAssignment: (input: MoveAssignmentInput) => Promise<ActionResult<void>>;
  readonly dismissAssignment: (input: DismissAssignmentInput) => Promise<ActionResult<void>>;
}

type View = Pick<CompareView, "older" | "newer" | "unmatched" | "unmatchedAssignments" | "may">;

interface Props {
  readonly view: View;
  readonly entries: readonly ChangeEntry[];
  /** `null` where there is nobody who could act. */
  readonly actions: UnmatchedActions | null;
}

/** "3 judgements and 1 assignment stand on changes that are no longer here" */
export function sayUnmatched({
  unmatched,
  unmatchedAssignments,
}: Pick<View, "unmatched" | "unmatchedAssignments">): string {
  const counts = [
    unmatched.length > 0 ? plural(unmatched.length, "judgement") : "",
    unmatchedAssignments.length > 0 ? plural(unmatchedAssignments.length, "assignment") : "",
  ].filter(Boolean);
  const one = unmatched.length + unmatchedAssignments.length === 1;
  return `${counts.join(" and ")} ${one ? "stands on a change that is" : "stand on changes that are"} no longer here`;
}

/** Judgements and assignments whose change is no longer there, with what it read: none is lost. */
export function UnmatchedList({ view, entries, actions }: Props) {
  const { older, newer, unmatched, unmatchedAssignments, may } = view;
  const pair = { olderVersionId: older.version.id, newerVersionId: newer.version.id };
  const open = (isOpen: (entry: ChangeEntry) => boolean) =>
    entries.flatMap((entry, at) =>
      isOpen(entry) ? { key: entry.key, words: `${at + 1}. ${entry.said}: ${entry.words}` } : [],
    );
  return (
    <>
      <h3>{sayUnmatched(view)}</h3>
      <p>
        The texts were compared anew or a version was replaced, and no change reads as it did. Nothing is
        lost.
      </p>
      <ul>
        {unmatched.map((judgement) => (
          <Unmatched key={judgement.id} view={view} words={judgement}>
            <p>
              {sayReview({ ...judgement, note: "" }) || "Noted"}, by <b>{judgement.byName}</b>,{" "}
              <LocalDay at={judgement.at} />.
            </p>
            {judgement.note && <blockquote dir="auto">{judgement.note}</blockquote>}
            {actions && may.review && (
              <UnmatchedJudgement
                judgement={judgement}
                pair={pair}
                changes={open(({ review }) => review === null)}
                move={actions.move}
                dismiss={actions.dismiss}
              />
            )}
          </Unmatched>
        ))}
        {unmatchedAssignments.map((assignment) => (
          <Unmatched key={assignment.id} view={view} words={assignment}>
            <p>
              Assigned to <b>{assignment.toMe ? "you" : assignment.assigneeName}</b>,{" "}
              <LocalDay at={assignment.at} />.
            </p>
            {actions && may.assign && (
              <UnmatchedAssignment
                assignment={assignment}
                pair={pair}
                changes={open(({ assignee }) => assignee === null)}
                move={actions.moveAssignment}
                dismiss={actions.dismissAssignment}
              />
            )}
          </Unmatched>
        ))}
      </ul>
    </>
  );
}

/** What the change read, and what was said of it. */
function Unmatched({
  view: { older, newer },
  words: { olderWords, newerWords },
  children,
}: {
  readonly view: View;
  readonly words: { readonly olderWords: string | null; readonly newerWords: string | null };
  readonly children: ReactNode;
}) {
  return (
    <li>
      <p className={styles.words}>
        {olderWords && (
          <del lang={older.document.lang} dir="auto">
            {olderWords}
          </del>
        )}{" "}
        {newerWords && (
          <ins lang={newer.document.lang} dir="auto">
            {newerWords}
          </ins>
        )}
        {!olderWords && !newerWords && "What the change read was not kept then."}
      </p>
      {children}
    </li>
  );
}
