import "server-only";
import type { PdfLine } from "./pdf-line";

/** No page number stands nearer to the middle of its page than this share of the height lets it. */
const FARTHEST = 0.25;

/**
 * Numbers that count the pages: alone on the outermost line of their pages, at the same height, each as much higher than the last as its page is.
 * Styles with wide margins set them further in than heads and feet stand.
 */
export function countingLines(pages: readonly (readonly PdfLine[])[]): PdfLine[] {
  const groups = new Map<string, PdfLine[]>();
  for (const lines of pages) {
    for (const line of [outermost(lines, 1), outermost(lines, -1)]) {
      const number = line && /^[–—-]?\s*(\d{1,4})\s*[–—-]?$/u.exec(line.text)?.[1];
      if (!line || !number || line.row) continue;
      const key = `${Math.round(line.y / 3)} ${Number(number) - line.page}`;
      const group = groups.get(key);
      if (group) group.push(line);
      else groups.set(key, [line]);
    }
  }
  return [...groups.values()].flatMap((group) =>
    new Set(group.map(({ page }) => page)).size >= Math.max(2, 0.5 * pages.length) ? group : [],
  );
}

/** The lowest line (`side` 1) or the highest, if it stands by itself near that edge. */
function outermost(lines: readonly PdfLine[], side: 1 | -1): PdfLine | null {
  let found: PdfLine | null = null;
  for (const line of lines) if (!line.furniture && (!found || side * line.y < side * found.y)) found = line;
  if (!found) return null;
  const { y, size, pageHeight } = found;
  const fromEdge = (side === 1 ? y : pageHeight - y) / pageHeight;
  const alone = lines.every((other) => other === found || Math.abs(other.y - y) > 1.5 * size);
  return fromEdge < FARTHEST && alone ? found : null;
}
