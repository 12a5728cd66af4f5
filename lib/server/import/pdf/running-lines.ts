import "server-only";
import { countingLines } from "./counting-lines";
import type { PdfLine } from "./pdf-line";

/** Share of the page's height at top and bottom where running heads and feet stand. */
const EDGE = 0.12;
/** On this share of the pages a line must come again; on two at least. */
const OFTEN = 0.3;
const PAGE_NUMBER =
  /^\W*(?:page|seite|p\.|pág\.?|página|стр\.|第)?\s*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/|von|de|sur|di|из|页|頁)\s*\d{0,4})?\W*$/iu;
const PAGE_OF = /^\W*(?:page|seite|página|pagina)\s+\d{1,4}(?:\s*(?:of|\/|von|de|sur|di)\s*\d{1,4})?\W*$/iu;

/** Lines that come again at the same height of many pages, or that are marked as no part of the text, with the reason. */
export function runningLines(pages: readonly (readonly PdfLine[])[]): Map<PdfLine, string> {
  const found = new Map<PdfLine, string>();
  const groups = new Map<string, { lines: PdfLine[]; pages: Set<number> }>();
  for (const line of pages.flat()) {
    if (line.furniture) {
      found.set(line, line.furniture);
      continue;
    }
    const fromTop = 1 - line.y / line.pageHeight;
    if ((fromTop > EDGE && fromTop < 1 - EDGE) || line.row) continue;
    if (line.artifact || PAGE_OF.test(line.text)) {
      found.set(line, reasonOf(line));
      continue;
    }
    const key = `${line.text.replace(/\d+|\b[ivxl]+\b/giu, "#")} @${fromTop < 0.5 ? "top" : "foot"} ${Math.round(line.y / 6)}`;
    const group = groups.get(key) ?? { lines: [], pages: new Set() };
    group.lines.push(line);
    group.pages.add(line.page);
    groups.set(key, group);
  }
  for (const group of groups.values()) {
    if (group.pages.size < Math.max(2, Math.min(OFTEN * pages.length, 40))) continue;
    for (const line of group.lines) found.set(line, reasonOf(line));
  }
  for (const line of countingLines(pages)) found.set(line, "page number");
  const alone = pages.length === 1 ? numberOfOnlyPage(pages[0] ?? []) : null;
  if (alone) found.set(alone, reasonOf(alone));
  return found;
}

/** A "1" set apart at the very foot, or at the very head, of the only page. */
function numberOfOnlyPage(lines: readonly PdfLine[]): PdfLine | null {
  for (const line of lines) {
    if (!/^[\s–—-]*[1i][\s–—-]*$/u.test(line.text) || line.row) continue;
    const fromEdge = Math.min(line.y, line.pageHeight - line.y) / line.pageHeight;
    const outermost = lines.every(
      (other) =>
        other === line || Math.abs(other.y - line.pageHeight / 2) < Math.abs(line.y - line.pageHeight / 2),
    );
    const apart = lines.every((other) => other === line || Math.abs(other.y - line.y) > 2 * line.size);
    if (fromEdge < EDGE && outermost && apart) return line;
  }
  return null;
}

function reasonOf(line: PdfLine): string {
  if (PAGE_NUMBER.test(line.text)) return "page number";
  return line.y > line.pageHeight / 2 ? "running head" : "running foot";
}
