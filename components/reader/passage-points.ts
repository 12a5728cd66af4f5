import type { Range as Passage } from "@/lib/core/text/range";

/**
 * Between the page and the text: every element that carries `data-at` holds one text node whose characters are those of the
 * canonical text from that offset on. Sigla, numerals and buttons carry none and never count.
 */
const RUN = "[data-at]";

const startOf = (run: Element) => Number(run.getAttribute("data-at"));
const endOf = (run: Element) => startOf(run) + (run.textContent?.length ?? 0);

/** The passage a selection in the page covers, without the white space at its ends; `null` if it holds no words. */
export function passageOfSelection(root: HTMLElement, selection: Selection, text: string): Passage | null {
  if (selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const runs = [...root.querySelectorAll(RUN)];
  const start = offsetOf(runs, range.startContainer, range.startOffset, "start");
  const end = offsetOf(runs, range.endContainer, range.endOffset, "end");
  return start === null || end === null ? null : trimPassage(text, { start, end });
}

/** Without white space at its ends; `null` if nothing is left. */
export function trimPassage(text: string, { start, end }: Passage): Passage | null {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from] ?? "")) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? "")) to--;
  return to > from ? { start: from, end: to } : null;
}

function offsetOf(
  runs: readonly Element[],
  node: Node,
  offset: number,
  side: "start" | "end",
): number | null {
  const inside = (node instanceof Element ? node : node.parentElement)?.closest(RUN);
  if (inside && node.nodeType === Node.TEXT_NODE) return startOf(inside) + offset;
  // Between runs: a start belongs to the first run after the point, an end to the last before it.
  const point = document.createRange();
  point.setStart(node, offset);
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && point.comparePoint(run, 0) > 0) high = middle;
    else low = middle + 1;
  }
  const run = side === "start" ? runs[low] : runs[low - 1];
  if (!run) return null;
  return side === "start" ? startOf(run) : endOf(run);
}

/** Selects a passage in the page, so that it is seen, copied and read out as any other selection. */
export function selectPassage(root: HTMLElement, passage: Passage): Range | null {
  const range = rangeOfPassage(root, passage);
  const selection = getSelection();
  if (!range || !selection) return null;
  selection.removeAllRanges();
  selection.addRange(range);
  return range;
}

/** The stretch of the page that shows a passage. */
export function rangeOfPassage(root: HTMLElement, passage: Passage): Range | null {
  const runs = [...root.querySelectorAll(RUN)];
  const first = runs.find((run) => endOf(run) > passage.start);
  const last = runs.findLast((run) => startOf(run) < passage.end);
  if (!first?.firstChild || !last?.firstChild) return null;
  const range = document.createRange();
  range.setStart(first.firstChild, Math.max(0, passage.start - startOf(first)));
  range.setEnd(
    last.firstChild,
    Math.min(last.firstChild.textContent?.length ?? 0, passage.end - startOf(last)),
  );
  return range;
}
