"use client";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";
import styles from "./attach-bar.module.css";

/** While words are chosen for a note: which note, how, and the way out. */
export function AttachBar({
  note,
  onKeyboard,
  onCancel,
}: {
  readonly note: AnnotationView;
  readonly onKeyboard: () => void;
  readonly onCancel: () => void;
}) {
  const { announce } = useToast();
  useEffect(() => {
    announce("Select the words of this version that the note belongs to, then choose Attach note here.");
    const leave = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) onCancel();
    };
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, [announce, onCancel]);
  return (
    <section className={styles.bar} aria-label="Attaching a note" lang="en" dir="ltr">
      <p>
        <b>Select the words this note belongs to</b>
        <span className="lemma">{shortenQuote(note.quote)}</span>
      </p>
      <div className={styles.tools}>
        <Button onClick={onKeyboard}>Select by keyboard</Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </section>
  );
}
