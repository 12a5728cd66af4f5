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
