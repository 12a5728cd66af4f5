"use client";
import { type RefObject, useEffect, useRef } from "react";
import { useToast } from "@/components/ui/toast";
import type { Range as Passage } from "@/lib/core/text/range";
import { selectionUnits, stepUnit, type Unit } from "@/lib/view-models/reader/selection-units";
import styles from "./keyboard-selection.module.css";
import { passageOfSelection, rangeOfPassage, selectPassage } from "./passage-points";

interface KeyboardSelectionProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly text: string;
  /** The words of every block, in order. */
  readonly blocks: readonly Passage[];
  readonly rtl: boolean;
  /** What Enter does with the passage. */
  readonly enter: "annotates" | "copies" | "attaches the note";
  readonly onAnnotate: (passage: Passage) => void;
  readonly onCopy: (passage: Passage) => void;
  readonly onLeave: () => void;
}

const LONGEST_SPOKEN = 180;
const VERBS = { annotates: "annotate", copies: "copy", "attaches the note": "attach note" } as const;

function spoken(words: string): string {
  const short = words.length <= LONGEST_SPOKEN ? words : `${words.slice(0, 100)} … ${words.slice(-60)}`;
  const count = words.split(/\s+/u).length;
  return `Selected: ${short}${count > 8 ? ` (${count} words)` : ""}`;
}

/**
 * Selecting without a mouse: arrows choose sentences and words, Shift extends, Enter annotates. The browser's own selection
 * shows it, every step is announced, and focus stays on the text, which takes the keys while this is on.
 */
export default function KeyboardSelection(props: KeyboardSelectionProps) {
  const { announce } = useToast();
  const current = useRef(props);
  current.current = props;

  useEffect(() => {
    const root = current.current.root.current;
    if (!root) return;
    const { text, blocks } = current.current;
    let { anchor, head } = startAt(root, text, blocks);
    const chosen = (): Passage => ({
      start: Math.min(anchor.start, head.start),
      end: Math.max(anchor.end, head.end),
    });
    const show = () => {
      selectPassage(root, chosen());
      rangeOfPassage(root, head)?.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
      announce(spoken(text.slice(chosen().start, chosen().end)));
    };
    const move = (unit: Unit, step: 1 | -1, extend: boolean) => {
      const from =
        !extend && unit === "word" && head.end - head.start > 60
          ? edge(chosen(), step)
          : extend
            ? head
            : chosen();
      const next = stepUnit(text, blocks, from, unit, step);
      if (!next) return announce(step > 0 ? "End of the text." : "Beginning of the text.");
      head = next;
      if (!extend) anchor = next;
      show();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.target !== root || event.altKey || event.metaKey || event.ctrlKey) return;
      const forward = current.current.rtl ? "ArrowLeft" : "ArrowRight";
      const back = current.current.rtl ? "ArrowRight" : "ArrowLeft";
      if (event.key === "ArrowDown") move("sentence", 1, event.shiftKey);
      else if (event.key === "ArrowUp") move("sentence", -1, event.shiftKey);
      else if (event.key === forward) move("word", 1, event.shiftKey);
      else if (event.key === back) move("word", -1, event.shiftKey);
      else if (event.key === "PageDown" || event.key === "PageUp") {
        const step = event.key === "PageDown" ? 1 : -1;
        const here = blocks.findIndex((block) => head.start < block.end && head.end > block.start);
        const block = blocks[Math.max(0, Math.min(blocks.length - 1, here + step))];
        const first = block && selectionUnits(text, block, "sentence")[0];
        if (first) {
          head = first;
          anchor = first;
          show();
        }
      } else if (event.key === "p" || event.key === "P") {
        const block = blocks.find((each) => head.start < each.end && head.end > each.start);
        if (block) {
          anchor = block;
          head = block;
          show();
        }
      } else if (event.key === "Enter" || event.key === "a" || event.key === "A")
        current.current.onAnnotate(chosen());
      else if (event.key === "c" || event.key === "C") current.current.onCopy(chosen());
      else if (event.key === "Escape") current.current.onLeave();
      else if (event.key === "Tab" && !event.shiftKey) {
        const tools = document.querySelector<HTMLElement>("[data-selection-tools] button");
        if (!tools) return;
        tools.focus();
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    root.focus({ preventScroll: true });
    root.addEventListener("keydown", onKey);
    show();
    announce(
      `Selecting by keyboard. Up and down choose sentences, left and right words, Shift extends, P takes the paragraph, Enter ${current.current.enter}, Escape leaves. ${spoken(text.slice(head.start, head.end))}`,
    );
    return () => root.removeEventListener("keydown", onKey);
  }, [announce]);

  return (
    <div className={styles.help} aria-hidden="true">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> sentence
      </span>
      <span>
        <kbd>←</kbd> <kbd>→</kbd> word
      </span>
      <span>
        <kbd>⇧</kbd> extend
      </span>
      <span>
        <kbd>P</kbd> paragraph
      </span>
      <span>
        <kbd>↵</kbd> {VERBS[props.enter]}
      </span>
      <span>
        <kbd>C</kbd> copy
      </span>
      <span>
        <kbd>esc</kbd> leave
      </span>
    </div>
  );
}

/** Nothing wide: the point from which a word is looked for inside or beside a longer selection. */
function edge(passage: Passage, step: 1 | -1): Passage {
  return step > 0 ? { start: passage.start, end: passage.start } : { start: passage.end, end: passage.end };
}

/** What is selected already, else the first sentence that can be seen. */
function startAt(root: HTMLElement, text: string, blocks: readonly Passage[]) {
  const selection = getSelection();
  const selected = selection ? passageOfSelection(root, selection, text) : null;
  if (selected) return { anchor: selected, head: selected };
  const seen = [...root.querySelectorAll("[data-at]")].find(
    (run) => run.getBoundingClientRect().bottom > 110,
  );
  const offset = Number(seen?.getAttribute("data-at") ?? 0);
  const block = blocks.find((each) => each.end > offset) ?? blocks[0] ?? { start: 0, end: text.length };
  const first = selectionUnits(text, block, "sentence")[0] ?? block;
  return { anchor: first, head: first };
}
