import type { Range as Passage } from "@/lib/core/text/range";
import { rangeOfPassage } from "./passage-points";

/** Room above it for the bars of the page; the lower half of a small window may be covered. */
const BELOW_TOP = 150;

/** Brings the beginning of a passage into the upper part of the window, out of a fold if need be. */
export function scrollToPassage(root: HTMLElement, passage: Passage): void {
  const there = rangeOfPassage(root, passage);
  there?.startContainer.parentElement?.closest("details")?.setAttribute("open", "");
  const top = there?.getBoundingClientRect().top;
  if (top !== undefined) scrollBy({ top: top - BELOW_TOP, behavior: "instant" });
}
