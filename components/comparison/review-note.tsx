"use client";
import { type RefObject, useId, useState } from "react";
import styles from "./review-panel.module.css";

interface Props {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly saved: string;
  readonly save: (note: string) => void;
}

/** Why a change matters, in a sentence. It is saved when one leaves the field, also with Escape or Ctrl and Enter. */
export function ReviewNote({ field, saved, save }: Props) {
  const [note, setNote] = useState(saved);
  const id = useId();
  return (
    <div className={styles.note}>
      <label className="vh" htmlFor={id}>
        Note on this change
      </label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        maxLength={4_000}
        placeholder="Why it matters (saved when you leave)"
        aria-keyshortcuts="n"
        value={note}
        onChange={(event) => setNote(event.target.value)}
        onBlur={() => note.trim() !== saved && save(note.trim())}
        onKeyDown={(event) => {
          const sent = event.key === "Enter" && (event.ctrlKey || event.metaKey);
          if (sent || event.key === "Escape") event.currentTarget.blur();
        }}
      />
    </div>
  );
}
