import "server-only";
import type { Layout } from "./paragraphs";
import type { PdfLine } from "./pdf-line";

/** Letters of notes are at most this large, measured by those of the text; others need a wider gap above them. */
const SMALLER = 0.93;
/** A note begins with what calls it. */
const CALL =
  /^(?:\[(\d{1,3}|[a-z]|[*∗†‡§¶#]{1,3})\]|(\d{1,3})(?=[.)]?\s)|([*∗†‡§¶]{1,3})(?=\s?\S)|\(([\da-z]{1,3})\)(?=\s))/u;

export interface Footnotes {
  /** The label of the note that begins with this line, `null` for a further line of one, `undefined` for any other line. */
  of(line: PdfLine): string | null | undefined;
}

/**
 * Notes at the foot of a page or column: its last lines, from the first that begins with a mark that the page's text calls, or in smaller
 * letters with any mark. They stand between the parts of a paragraph that goes on over the page.
 */
export function footnotes(lines: readonly PdfLine[], layout: Layout): Footnotes {
  const found = new Map<PdfLine, string | null>();
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page) ?? [];
    page.push(line);
    pages.set(line.page, page);
  }
  for (const page of pages.values()) {
    const called = new Set(
      page.flatMap(({ text }) => [...text.slice(1).matchAll(/\[([^\]]{1,3})\]/gu)].map(([, label]) => label)),
    );
    // Where the notes of a page stand in smaller letters, a paragraph with the number of one of them is none.
    for (const line of page) if (isSmall(line, layout)) called.delete(labelOf(line) ?? undefined);
    for (const [from, to] of columnsOf(page)) {
      const column = page.slice(from, to);
      const begins = column.findIndex((line, at) => isNote(line, column[at - 1], called, layout));
      if (begins < 0 || (begins === 0 && from === 0)) continue;
      const foot = column.slice(begins);
      if (foot.some((line) => line.row !== null)) continue;
      for (const line of foot) {
        const label = labelOf(line);
        found.set(
          line,
          label !== null && (called.has(label) || line === foot[0] || isSmall(line, layout)) ? label : null,
        );
      }
    }
  }
  return { of: (line) => found.get(line) };
}

function isNote(
  line: PdfLine,
  above: PdfLine | undefined,
  called: ReadonlySet<string | undefined>,
  layout: Layout,
): boolean {
  if (line.row || line.y > 0.6 * line.pageHeight) return false;
  const label = labelOf(line);
  if (line.tag?.role === "note") return true;
  if (label === null) return false;
  if (isSmall(line, layout)) return true;
  const gap = above ? (above.y - line.y) / line.size : 0;
  return called.has(label) && !/^\d+[.)]/u.test(line.text) && gap > 1.2 * layout.leading;
}

function labelOf({ text }: PdfLine): string | null {
  return CALL.exec(text)?.slice(1).find(Boolean) ?? null;
}

/** Stretches of a page's lines that stand in one column. */
function columnsOf(page: readonly PdfLine[]): [number, number][] {
  const columns: [number, number][] = [];
  let from = 0;
  for (let at = 1; at <= page.length; at++) {
    const line = page[at];
    const above = page[at - 1];
    // Blocks that the file tags are columns of their own: what goes on below them is the same column.
    if (line && above && (line.column === above.column || (line.y < above.y && !line.row && !above.row)))
      continue;
    columns.push([from, at]);
    from = at;
  }
  return columns;
}

function isSmall(line: PdfLine, layout: Layout): boolean {
  return line.size <= SMALLER * layout.bodySize;
}
