"use client";
import { type RefObject, useEffect, useState } from "react";
import type { Range as Passage } from "@/lib/core/text/range";
import { passageOfSelection } from "./passage-points";

export interface SelectedPassage extends Passage {
  /** Where it stands in the window. */
  readonly box: DOMRect;
}

const isSame = (one: SelectedPassage | null, other: SelectedPassage | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.start === other.start &&
    one.end === other.end &&
    (["x", "y", "width", "height"] as const).every((side) => one.box[side] === other.box[side]));

/** The passage that is selected in the text, whichever way it came to be: mouse, touch, caret browsing or the keyboard mode. */
export function useSelectedPassage(
  root: RefObject<HTMLElement | null>,
  text: string,
): SelectedPassage | null {
  const [passage, setPassage] = useState<SelectedPassage | null>(null);
  useEffect(() => {
    let pressed = false;
    let timer: ReturnType<typeof setTimeout>;
    const read = () => {
      const selection = getSelection();
      const element = root.current;
      const found = selection && element ? passageOfSelection(element, selection, text) : null;
      const box = selection && found ? selection.getRangeAt(0).getBoundingClientRect() : null;
      const next = found && box ? { ...found, box } : null;
      // What is drawn anew for it may move the words again; without an end, if the same were news.
      setPassage((shown) => (isSame(shown, next) ? shown : next));
    };
    const soon = () => {
      clearTimeout(timer);
      // While the button is down the selection still grows: tools would be in the way.
      if (!pressed) timer = setTimeout(read, 60);
    };
    const down = () => {
      pressed = true;
      // Nor may they move away from under a press.
      clearTimeout(timer);
    };
    const up = () => {
      pressed = false;
      soon();
    };
    // Notes that come or go move the words, and may take a selection with them without a word of it from the browser.
    const moved = new MutationObserver(soon);
    if (root.current) moved.observe(root.current, { childList: true, subtree: true });
    // Words may have been selected before the script was there.
    soon();
    document.addEventListener("selectionchange", soon);
    document.addEventListener("pointerdown", down);
    document.addEventListener("pointerup", up);
    document.addEventListener("pointercancel", up);
    addEventListener("scroll", soon, { passive: true });
    addEventListener("resize", soon);
    return () => {
      clearTimeout(timer);
      moved.disconnect();
      document.removeEventListener("selectionchange", soon);
      document.removeEventListener("pointerdown", down);
      document.removeEventListener("pointerup", up);
      document.removeEventListener("pointercancel", up);
      removeEventListener("scroll", soon);
      removeEventListener("resize", soon);
    };
  }, [root, text]);
  return passage;
}
