"use client";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { usePrinting } from "@/components/ui/use-printing";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import styles from "./note-tray.module.css";

/** More than these are shown when asked for. */
const SHOWN = 40;

/**
 * Notes that have no place in this version: kept in sight, never put on other words. Those that wait for a decision come
 * first, those left without a place by a person after them.
 */
export function NoteTray({
  notes,
  open,
  onOpen,
  openId,
  children,
}: {
  readonly notes: readonly AnnotationView[];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly openId: string | null;
  readonly children: (note: AnnotationView) => ReactNode;
}) {
  if (notes.length === 0) return null;
  const waiting = notes.filter(({ placement }) => placement.decision !== "left-orphaned");
  const left = notes.filter(({ placement }) => placement.decision === "left-orphaned");
  return (
    <aside aria-label="Unplaced notes" data-tray="">
      <details className={styles.tray} open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
        <summary>
          <span className={styles.title}>
            {waiting.length === 0 ? "No note waits for a place" : `${countOf(waiting.length)} unplaced`}
          </span>
          {left.length > 0 ? <span className={styles.left}>{left.length} left so</span> : null}
        </summary>
        <div className={styles.inside} lang="en" dir="ltr">
          {waiting.length > 0 ? (
            <p className={styles.told}>
              Their words are not in this version, or stand in more than one place. Nothing is put on other
              words by guess: attach them by hand, or leave them here.
            </p>
          ) : null}
          <NoteList notes={waiting} openId={openId}>
            {children}
          </NoteList>
          {left.length > 0 ? (
            <>
              <h2 className={styles.heading}>Left unplaced</h2>
              <NoteList notes={left} openId={openId}>
                {children}
              </NoteList>
            </>
          ) : null}
        </div>
      </details>
    </aside>
  );
}

function NoteList({
  notes,
  openId,
  children,
}: {
  readonly notes: readonly AnnotationView[];
  readonly openId: string | null;
  readonly children: (note: AnnotationView) => ReactNode;
}) {
  const [asked, setAll] = useState(false);
  const all = usePrinting() || asked;
  const shown = all ? notes : notes.filter((note, at) => at < SHOWN || note.id === openId);
  return (
    <>
      <ul>
        {shown.map((note) => (
          <li key={note.id}>{children(note)}</li>
        ))}
      </ul>
      {shown.length < notes.length ? (
        <p className={styles.more}>
          <Button onClick={() => setAll(true)}>Show {notes.length - shown.length} more</Button>
        </p>
      ) : null}
    </>
  );
}

const countOf = (count: number) => (count === 1 ? "1 note" : `${count} notes`);
