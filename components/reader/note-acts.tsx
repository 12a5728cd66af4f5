"use client";
import { lazy, Suspense, useState } from "react";
import articleStyles from "@/components/annotations/note-article.module.css";
import { Button, buttonClass } from "@/components/ui/button";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import type { Writing } from "@/lib/view-models/reader/reader-state";
import type { NoteActions } from "./use-note-actions";

const AssignNotesDialog = lazy(() => import("@/components/annotations/assign-notes-dialog"));
const NoteHistory = lazy(() => import("./note-history"));

interface NoteActsProps {
  readonly annotation: AnnotationView;
  /** What it is called: "note a". */
  readonly name: string;
  readonly official: string | null;
  readonly onWrite: (writing: Writing) => void;
  readonly actions: NoteActions;
}

/** What may be done to a note, below its words. */
export function NoteActs({ annotation, name, official, onWrite, actions }: NoteActsProps) {
  const [dialog, setDialog] = useState<"assign" | "history" | null>(null);
  const { may, resolved, id: annotationId } = annotation;
  const act = (label: string, run: () => void, what = label) => (
    <Button look="link" aria-label={`${what} ${name}`} onClick={run}>
      {label}
    </Button>
  );
  return (
    <>
      <p className={articleStyles.actions}>
        {may.reply ? act("Reply", () => onWrite({ kind: "reply", annotationId }), "Reply to") : null}
        {may.share
          ? act("Share with everybody", () => void actions.shareDraft(annotation), "Share with everybody:")
          : null}
        {may.edit ? act("Edit", () => onWrite({ kind: "edit", annotationId })) : null}
        {may.resolve
          ? act(resolved ? "Reopen" : "Resolve", () => void actions.resolve(annotation, resolved === null))
          : null}
        {may.assign ? act(annotation.assigned ? "Reassign" : "Assign", () => setDialog("assign")) : null}
        {may.delete ? act("Delete", () => void actions.remove(annotation)) : null}
        {annotation.revision > 1 ? act("History", () => setDialog("history"), "History of") : null}
        {official ? (
          <a className={buttonClass("link")} href={official} target="_blank" rel="noopener noreferrer">
            On the official page <span aria-hidden="true">↗</span>
            <span className="vh"> (opens a new window)</span>
          </a>
        ) : null}
      </p>
      <Suspense fallback={null}>
        {dialog === "history" ? (
          <NoteHistory
            name={name}
            load={() => actions.openHistory(annotation)}
            onClose={() => setDialog(null)}
          />
        ) : null}
        {dialog === "assign" ? (
          <AssignNotesDialog
            name={name}
            assigned={annotation.assigned}
            list={actions.listColleagues}
            onAssign={(to, dueOn) => actions.assign(annotation, to, dueOn)}
            onClose={() => setDialog(null)}
          />
        ) : null}
      </Suspense>
    </>
  );
}
