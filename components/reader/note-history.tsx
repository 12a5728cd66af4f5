"use client";
import { useEffect, useState } from "react";
import { WordDifferences } from "@/components/annotations/note-differences";
import { Dialog } from "@/components/ui/dialog";
import { LocalDay } from "@/components/ui/local-day";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { AnnotationHistoryView } from "@/lib/contracts/annotation-view";
import { formatDay } from "@/lib/view-models/documents/format-stated-date";
import { STANCE_WORDS } from "@/lib/view-models/notes/say-stance";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import styles from "./note-history.module.css";

const CHANGES = {
  written: "Written",
  edited: "Edited",
  deleted: "Deleted",
  restored: "Brought back",
  resolved: "Resolved",
  reopened: "Opened again",
  shared: "Shared with everybody",
  tagged: "Tags changed",
  assigned: "Assigned",
} as const;

/** What a note said over time, the newest first, each step with what it changed. Closed, it asks anew when opened again. */
export default function NoteHistory({
  name,
  load,
  onClose,
}: {
  readonly name: string;
  readonly load: () => Promise<ActionResult<AnnotationHistoryView>>;
  readonly onClose: () => void;
}) {
  const [history, setHistory] = useState<AnnotationHistoryView | string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each opening
  useEffect(() => {
    load().then(
      (answer) => setHistory(answer.ok ? answer.value : answer.error.message),
      () => setHistory(serverUnreachable()),
    );
  }, []);
  return (
    <Dialog open onClose={onClose} title={`History of ${name}`}>
      {history === null ? <p role="status">Loading…</p> : null}
      {typeof history === "string" ? <p role="alert">{history}</p> : null}
      {history !== null && typeof history !== "string" ? (
        <ol className={styles.steps}>
          {history.steps.map((step, at) => (
            <li key={step.revision}>
              <p className={styles.head}>
                <b>{CHANGES[step.change]}</b> by {step.byName}, <LocalDay at={step.at} />
              </p>
              <Step step={step} before={history.steps[at + 1]} />
            </li>
          ))}
        </ol>
      ) : null}
    </Dialog>
  );
}

type StepView = AnnotationHistoryView["steps"][number];

function Step({ step, before }: { readonly step: StepView; readonly before: StepView | undefined }) {
  const said = [
    ...(before?.stance === step.stance || (!before && step.stance === null)
      ? []
      : [`Stance: ${step.stance ? STANCE_WORDS[step.stance] : "none"}`]),
    ...(before && before.tags.join() === step.tags.join()
      ? []
      : before || step.tags.length > 0
        ? [`Tags: ${step.tags.join(", ") || "none"}`]
        : []),
    ...(before && sayAssigned(before.assigned) !== sayAssigned(step.assigned)
      ? [sayAssigned(step.assigned)]
      : []),
  ];
  const rewritten = before === undefined || before.text !== step.text;
  return (
    <>
      {rewritten ? (
        <p className={styles.words} dir="auto">
          {before ? <WordDifferences older={before.text} newer={step.text} /> : step.text}
        </p>
      ) : null}
      {said.map((line) => (
        <p key={line} className={styles.said}>
          {line}
        </p>
      ))}
    </>
  );
}

const sayAssigned = (assigned: StepView["assigned"]) =>
  assigned ? `To ${assigned.name}${assigned.dueOn ? `, due ${formatDay(assigned.dueOn)}` : ""}` : "To nobody";
