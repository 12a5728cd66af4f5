/** Classes `h1`, `h2`, `h3` … of compare-rows.module.css stand for these numbers of lines. */
export const HEIGHT_STEPS = [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 28, 36, 48, 64, 90, 130, 200, 400] as const;

/**
 * The class of the nearest step to an estimated number of lines. A few classes instead of a style on each row keep
 * the page small and let a strict content-security policy stand; the browser corrects the height once a row is near.
 */
export function heightClass(characters: number, perLine: number, extraLines: number): string {
  const lines = Math.ceil(characters / perLine) + extraLines;
  let best = 0;
  for (const [at, step] of HEIGHT_STEPS.entries()) {
    if (Math.abs(step - lines) <= Math.abs((HEIGHT_STEPS[best] ?? 1) - lines)) best = at;
  }
  return `h${best + 1}`;
}
