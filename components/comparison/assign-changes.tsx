"use client";
import { lazy, Suspense, useEffect, useState } from "react";
import { isOwnKey } from "@/components/ui/is-own-key";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { ChangeAssignmentView } from "@/lib/contracts/change-assignment-view";
import type { ColleagueView } from "@/lib/contracts/people-view";
import type { AssignableChanges } from "./assign-changes-dialog";
import { listedChanges } from "./listed-changes";
import { sameElsewhere } from "./listed-review";
import styles from "./review-panel.module.css";
import type { useAssignments } from "./use-assignments";

const AssignChangesDialog = lazy(() => import("./assign-changes-dialog"));

interface Props {
  /** The key of the change that the panel is at; "" for none. */
  readonly current: string;
  readonly assignee: ChangeAssignmentView["assignee"];
  readonly list: () => Promise<ActionResult<readonly ColleagueView[]>>;
  readonly give: ReturnType<typeof useAssignments>["give"];
}

/** Who is to see to the current change, and the way to give it, or all that the list shows, to somebody: also by the key `a`. */
export function AssignChanges({ current, assignee, list, give }: Props) {
  const [choices, setChoices] = useState<readonly AssignableChanges[] | null>(null);
  const open = () => setChoices(assignable(current));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isOwnKey(event) || event.key !== "a") return;
      event.preventDefault();
      open();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row */}
      <div className={styles.row} role="group" aria-label="Assigned to">
        <span aria-hidden="true">For</span>
        <button type="button" title="Who sees to it (key a)" aria-keyshortcuts="a" onClick={open}>
          <i aria-hidden="true">a</i>{" "}
          {current === "" ? "assign changes …" : assignee ? <Named assignee={assignee} /> : "nobody"}
          {current === "" ? null : <span className="vh">: assign</span>}
        </button>
      </div>
      {choices ? (
        <Suspense fallback={null}>
          <AssignChangesDialog
            choices={choices}
            assigneeId={assignee?.id ?? ""}
            list={list}
            give={give}
            onClose={() => setChoices(null)}
          />
        </Suspense>
      ) : null}
    </>
  );
}

const Named = ({ assignee }: { readonly assignee: NonNullable<Props["assignee"]> }) =>
  assignee.isMe ? "you" : <bdi>{assignee.name}</bdi>;

/** This change, its repetitions, what the list shows, and what of it is to be reviewed: each where it is more than the one before. */
function assignable(current: string): readonly AssignableChanges[] {
  const shown = listedChanges().filter(({ item }) => !item.hidden);
  const waiting = shown.filter(({ reviewed }) => !reviewed);
  const keys = (changes: typeof shown) => changes.map(({ key }) => key);
  const isNarrowed = shown.length < listedChanges().length;
  const elsewhere = current === "" ? [] : sameElsewhere(current);
  return [
    { name: "This change", keys: current === "" ? [] : [current] },
    { name: "This and the same change elsewhere", keys: elsewhere.length > 0 ? [current, ...elsewhere] : [] },
    { name: isNarrowed ? "All that the list shows" : "All changes", keys: keys(shown) },
    {
      name: isNarrowed ? "All shown that are to be reviewed" : "All that are to be reviewed",
      keys: waiting.length < shown.length ? keys(waiting) : [],
    },
  ].filter(({ keys: all }) => all.length > 0);
}
