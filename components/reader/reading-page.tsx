"use client";
import type { KeyboardEvent, MouseEvent, ReactNode, RefObject } from "react";
import type { ReaderView } from "@/lib/contracts/reader-view";
import type { Range } from "@/lib/core/text/range";
import { isNoteMark } from "@/lib/view-models/reader/desk-state";
import styles from "./reader-desk.module.css";
import textStyles from "./reading-text.module.css";

interface ReadingPageProps {
  readonly page: RefObject<HTMLDivElement | null>;
  readonly view: Pick<ReaderView, "document" | "may">;
  readonly selecting: boolean;
  readonly selected: Range | null;
  readonly onAnnotate: (passage: Range) => void;
  /** A note's mark was pressed: its number leads to it, its words open it. */
  readonly onGoTo: (noteId: string) => void;
  readonly onOpen: (noteId: string) => void;
  readonly children: ReactNode;
}

/** The sheet the text stands on: presses on marks, and the key that annotates what is selected. */
export function ReadingPage(props: ReadingPageProps) {
  const { page, view, selecting, selected, onAnnotate, onGoTo, onOpen, children } = props;
  const press = (event: MouseEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target : null;
    const numbered = target?.closest("[data-opens]")?.getAttribute("data-opens");
    if (numbered) {
      event.preventDefault();
      onGoTo(numbered);
      return;
    }
    const marked = target?.closest("[data-note]")?.getAttribute("data-note");
    if (marked && isNoteMark(marked) && getSelection()?.isCollapsed !== false) onOpen(marked);
  };
  const key = (event: KeyboardEvent<HTMLElement>) => {
    const bare = !event.metaKey && !event.ctrlKey && !event.altKey;
    if (event.target !== page.current || !bare || event.key.toLowerCase() !== "a") return;
    if (!selected || !view.may.annotate) return;
    event.preventDefault();
    onAnnotate(selected);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it has a role, which the rule cannot read
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: as above; both roles take a label
    <div
      ref={page}
      className={`${textStyles.page} ${styles.text}`}
      lang={view.document.lang}
      dir={view.document.dir}
      // Selecting by keyboard takes the arrow keys, which a screen reader otherwise keeps for itself.
      role={selecting ? "application" : "group"}
      aria-label={selecting ? "Text, selecting by keyboard" : "Text"}
      tabIndex={selecting ? 0 : -1}
      onClick={press}
      onKeyDown={key}
    >
      {children}
    </div>
  );
}
