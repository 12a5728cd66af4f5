import "server-only";
import type { PdfLine } from "@/lib/server/import/pdf-line";

/** Share of the page's height at top and bottom where running heads and feet stand. */
const EDGE = 0.12;
/** On this share of the pages a line must come again; on two at least. */
const OFTEN = 0.3;
const PAGE_NUMBER =
  /^\W*(?:page|seite|p\.|pág\.?|página)?\s*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/|von|de|sur)\s*\d{1,4})?\W*$/iu;

/** Lines that come again at the same height of many pages, with the reason why they are furniture. */
export function runningLines(pages: readonly (readonly PdfLine[])[]): Map<PdfLine, string> {
  const found = new Map<PdfLine, string>();
  const groups = new Map<string, { lines: PdfLine[]; pages: Set<number> }>();
  for (const line of pages.flat()) {
    if (line.sideways) found.set(line, "set sideways in the margin");
    const fromTop = 1 - line.y / line.pageHeight;
    if (fromTop > EDGE && fromTop < 1 - EDGE) continue;
    const key = `${line.text.replace(/\d+|\b[ivxl]+\b/giu, "#")} @${fromTop < 0.5 ? "top" : "foot"} ${Math.round(line.y / 6)}`;
    const group = groups.get(key) ?? { lines: [], pages: new Set() };
    group.lines.push(line);
    group.pages.add(line.page);
    groups.set(key, group);
  }
  for (const group of groups.values()) {
    if (group.pages.size < Math.max(2, Math.min(OFTEN * pages.length, 40))) continue;
    for (const line of group.lines) {
      const head = line.y > line.pageHeight / 2;
      found.set(line, PAGE_NUMBER.test(line.text) ? "page number" : head ? "running head" : "running foot");
    }
  }
  return found;
}
