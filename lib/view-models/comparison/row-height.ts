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
