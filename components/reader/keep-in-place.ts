import { flushSync } from "react-dom";

/**
 * Changes what stands on the page without moving what is being read: the first block in sight stays where it is. Where the browser
 * keeps it itself there is nothing left to do.
 */
export function keepInPlace(page: HTMLElement | null, change: () => void): void {
  const anchor = page && firstInSight(page);
  const top = anchor?.getBoundingClientRect().top ?? 0;
  flushSync(change);
  if (!anchor?.isConnected) return;
  const moved = anchor.getBoundingClientRect().top - top;
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
}

/** What is typed into, else the first block that ends below the bars. */
function firstInSight(page: HTMLElement): Element | null {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.isContentEditable) return activeElement;
  const below = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  for (const block of page.querySelectorAll("[data-at]"))
    if (block.getBoundingClientRect().bottom > below) return block;
  return null;
}
