"use client";
import type { PositionView } from "@/lib/contracts/reader-view";
import type { Range } from "@/lib/core/text/range";
import styles from "./reader-desk.module.css";

/** One button that takes a whole position as the passage of a new note. */
export function WholePosition({
  position,
  onAnnotate,
}: {
  readonly position: PositionView;
  readonly onAnnotate: (passage: Range) => void;
}) {
  const label = `Annotate position ${position.label}`;
  return (
    <button
      type="button"
      className={styles.whole}
      aria-label={label}
      title={label}
      onClick={() => onAnnotate(position.range)}
    >
      <span aria-hidden="true">+</span>
    </button>
  );
}
