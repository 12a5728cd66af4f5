/** Classes `h1`, `h2`, `h3` … of compare-rows.module.css stand for these numbers of lines. */
export const HEIGHT_STEPS = [4, 8, 12, 16, 20, 25, 30, 36, 43, 50, 60, 75, 100, 150, 250, 500] as const;

/**
 * The class of the nearest step to an estimated number of lines. A few classes instead of a style on each part keep
 * the page small and let a strict content-security policy stand; the browser corrects the height once a part is near.
 */
export function heightClass(lines: number): string {
  let best = 0;
  for (const [at, step] of HEIGHT_STEPS.entries()) {
    if (Math.abs(step - lines) <= Math.abs((HEIGHT_STEPS[best] ?? 1) - lines)) best = at;
  }
  return `h${best + 1}`;
}

/** About a screen. The browser asks of every part at every frame whether it is near, so parts must not be thousands. */
const PART_LINES = 40;

/** Cuts a long list into parts of about a screen each, so that a browser can leave out those that are far. */
export function screenParts<Item>(items: readonly Item[], linesOf: (item: Item) => number): Item[][] {
  const parts: Item[][] = [];
  let lines = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (lines >= PART_LINES) {
      parts.push([]);
      lines = 0;
    }
    parts.at(-1)?.push(item);
    lines += linesOf(item);
  }
  return parts;
}
