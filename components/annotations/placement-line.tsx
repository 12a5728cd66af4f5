"use client";
import { type KeyboardEvent, useId, useState } from "react";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { placementWords } from "@/lib/view-models/notes/placement-words";
import styles from "./placement-line.module.css";
import { Rewording } from "./rewording";

interface PlacementLineProps {
  readonly annotation: AnnotationView;
  readonly versionId: string;
  /** An open note shows what was reworded below the line; a shut one while the line has the pointer or the focus. */
  readonly open: boolean;
  readonly onOpen?: () => void;
}

/**
 * The mark of a note that was made on another version, with how its words differ here. The card over a shut note is shown
 * by the style sheet alone, so that it needs no script; Escape puts it away.
 */
export function PlacementLine({ annotation, versionId, open, onOpen }: PlacementLineProps) {
  const id = useId();
  const [away, setAway] = useState(false);
  const said = placementWords(annotation, versionId);
  if (!said) return null;
  const { rewording } = annotation.placement;
  const { versionId: madeOn, label } = annotation.madeOn;
  const words = (
    <>
      <span className={styles.sign} aria-hidden="true">
        {said.sign}
      </span>
      {open && onOpen ? (
        <>
          made on <a href={`/versions/${madeOn}#note-${annotation.id}`}>{label}</a>
          {said.rest}
        </>
      ) : (
        said.words
      )}
    </>
  );
  if (!rewording)
    return (
      <p className={styles.line} data-state={said.state}>
        {words}
      </p>
    );
  const difference = (
    <>
      <span className="vh">What was reworded: </span>
      <Rewording pieces={rewording} />
    </>
  );
  if (open)
    return (
      <>
        <p className={styles.line} data-state={said.state}>
          {words}
        </p>
        <p className={styles.difference} dir="auto">
          {difference}
        </p>
      </>
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || away) return;
    event.stopPropagation();
    setAway(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the control is the button inside; this only holds its card
    <div
      className={styles.held}
      {...(away ? { "data-away": "" } : {})}
      onKeyDown={onKeyDown}
      onPointerLeave={() => setAway(false)}
      onBlur={() => setAway(false)}
    >
      <button
        type="button"
        className={`${styles.line} ${styles.more}`}
        data-state={said.state}
        aria-describedby={id}
        onClick={onOpen}
      >
        {words}
      </button>
      <div className={styles.card} id={id} role="tooltip" dir="auto">
        {difference}
      </div>
    </div>
  );
}
