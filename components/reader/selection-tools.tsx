"use client";
import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import styles from "./selection-tools.module.css";
import type { SelectedPassage } from "./use-selected-passage";

interface SelectionToolsProps {
  readonly passage: SelectedPassage;
  readonly mayAnnotate: boolean;
  readonly onAnnotate: () => void;
  readonly onCopy: () => void;
  readonly onShare: (() => void) | null;
  /** The passage in all versions; `null` where there is only one. */
  readonly through: string | null;
  /** Set while words are chosen for a note that stands elsewhere or nowhere: then nothing else is offered. */
  readonly onAttach: (() => void) | null;
}

const GAP = 8;

/** What can be done with the selected passage, above its first line; on a phone at the foot of the window. */
export function SelectionTools({
  passage,
  mayAnnotate,
  onAnnotate,
  onCopy,
  onShare,
  through,
  onAttach,
}: SelectionToolsProps) {
  const tools = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = tools.current;
    if (!element) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const { box } = passage;
    const below = box.top - height - GAP < 100;
    const top = below ? Math.min(box.bottom + GAP, innerHeight - height - GAP) : box.top - height - GAP;
    const left = Math.max(GAP, Math.min(box.left + box.width / 2 - width / 2, innerWidth - width - GAP));
    element.style.top = `${top}px`;
    element.style.left = `${left}px`;
  }, [passage]);
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const buttons = [...(tools.current?.querySelectorAll<HTMLElement>("button, a") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  };
  return (
    <div
      ref={tools}
      className={styles.tools}
      role="toolbar"
      aria-label="Selected passage"
      data-selection-tools=""
      tabIndex={-1}
      // A press must not take the selection away before it is used.
      onPointerDown={(event) => event.preventDefault()}
      onKeyDown={move}
    >
      {onAttach ? (
        <button type="button" onClick={onAttach}>
          Attach note here
        </button>
      ) : null}
      {mayAnnotate && !onAttach ? (
        <button type="button" onClick={onAnnotate}>
          Annotate{" "}
          <span aria-hidden="true">
            <kbd>A</kbd>
          </span>
        </button>
      ) : null}
      {onAttach ? null : (
        <button type="button" onClick={onCopy}>
          Copy with citation
        </button>
      )}
      {through && !onAttach ? <a href={through}>All versions</a> : null}
      {onShare && !onAttach ? (
        <button type="button" onClick={onShare}>
          Share
        </button>
      ) : null}
    </div>
  );
}
