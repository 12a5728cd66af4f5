import "server-only";
import { canonicalLine } from "@/lib/core/documents/canonical-lines";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { LineEndHyphens } from "@/lib/core/documents/line-end-hyphens";
import { readListMarker } from "@/lib/core/documents/list-marker";

import type { PdfLine } from "@/lib/server/import/pdf-line";
import { runningLines } from "@/lib/server/import/pdf-running-lines";

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;
/** Letters this much larger than the text's are a heading's. */
const HEADING_SIZE = 1.12;
const LONGEST_HEADING = 220;

interface Layout {
  readonly bodySize: number;
  /** Distance of baselines, in letter sizes. */
  readonly leading: number;
  readonly headingSizes: readonly number[];
  /** Left and right edge of each column of each page. */
  readonly edges: ReadonlyMap<string, { left: number; right: number }>;
}

const columnOf = (line: PdfLine): string => `${line.page}/${line.column}`;
const rounded = (size: number): number => Math.round(size * 2) / 2;

/** Lines of all pages in reading order → blocks: paragraphs put together, heads and feet marked, headings by size. */
export function pdfBlocks(pages: readonly (readonly PdfLine[])[]): DraftBlock[] {
  const running = runningLines(pages);
  const lines = pages.flat().filter((line) => !running.has(line));
  const layout = measure(lines);
  const hyphens = new LineEndHyphens(lines.map((line) => line.text));
  const drafts: DraftBlock[] = [];
  let waiting: PdfLine[] = [];
  let open: { first: PdfLine; last: PdfLine; text: string; gap: "\n" | "\n\n" } | null = null;
  const close = () => {
    if (open) drafts.push(blockOf(open, layout));
    open = null;
    for (const line of waiting) drafts.push(chromeOf(line, running.get(line) ?? "running head"));
    waiting = [];
  };
  const local = localEdges(lines, layout);
  let at = 0;
  for (const line of pages.flat()) {
    if (running.has(line)) {
      waiting.push(line);
      continue;
    }
    const previous = lines[at - 1];
    const text = canonicalCells(line.text);
    const current = open as { first: PdfLine; last: PdfLine; text: string; gap: "\n" | "\n\n" } | null;
    if (current && previous && belongs(previous, line, current.first, layout, local)) {
      current.text = joinLines(current.text, text, hyphens);
      current.last = line;
    } else {
      const near = previous !== undefined && isNear(previous, line, layout) && previous.size === line.size;
      close();
      open = { first: line, last: line, text, gap: near ? "\n" : "\n\n" };
    }
    at++;
  }
  close();
  return drafts.map((draft) => ({
    ...draft,
    text: draft.text.includes("\t") ? draft.text : canonicalLine(draft.text),
  }));
}

function joinLines(text: string, next: string, hyphens: LineEndHyphens): string {
  return CJK.test(text.slice(-1)) && CJK.test(next.charAt(0)) ? text + next : hyphens.join(text, next);
}

/** Cells of a row, each a canonical line; a marker is not a cell. */
function canonicalCells(text: string): string {
  const cells = text
    .split("\t")
    .map(canonicalLine)
    .filter((cell) => cell);
  const [first, second] = cells;
  if (first && second !== undefined && readListMarker(`${first} ${second}`)?.marker === first)
    cells.splice(0, 2, `${first} ${second}`);
  return cells.join("\t");
}

function blockOf(open: { first: PdfLine; text: string; gap: "\n" | "\n\n" }, layout: Layout): DraftBlock {
  const { first, gap, text } = open;
  const left = layout.edges.get(columnOf(first))?.left ?? first.x;
  const indent = Math.max(0, Math.min(40, Math.round((first.x - left) / (0.5 * first.size))));
  const base = { text, gap, indent, chrome: null, page: first.page };
  const rank = layout.headingSizes.indexOf(rounded(first.size));
  if (rank >= 0 && text.length <= LONGEST_HEADING && /\p{L}{2}/u.test(text)) {
    return { ...base, kind: "heading", indent: 0, level: Math.min(6, rank + 1), sure: true };
  }
  return { ...base, kind: "paragraph" };
}

function chromeOf(line: PdfLine, reason: string): DraftBlock {
  return {
    kind: "paragraph",
    text: canonicalLine(line.text),
    gap: "\n\n",
    indent: 0,
    chrome: reason,
    page: line.page,
    sure: true,
  };
}

function measure(lines: readonly PdfLine[]): Layout {
  const sizes = new Map<number, number>();
  for (const line of lines)
    sizes.set(rounded(line.size), (sizes.get(rounded(line.size)) ?? 0) + line.text.length);
  const bodySize = [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
  const steps = new Map<number, number>();
  const edges = new Map<string, { left: number; right: number }>();
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (above && columnOf(above) === columnOf(line) && rounded(line.size) === bodySize) {
      const step = Math.round(((above.y - line.y) / line.size) * 20) / 20;
      if (step > 0.8 && step < 2.5) steps.set(step, (steps.get(step) ?? 0) + 1);
    }
    const edge = edges.get(columnOf(line)) ?? { left: line.x, right: line.end };
    edges.set(columnOf(line), { left: Math.min(edge.left, line.x), right: Math.max(edge.right, line.end) });
  }
  // Two lines far apart are two paragraphs; only a text that does it often is set in double spacing.
  const [step = 1.2, times = 0] = [...steps].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const leading = step > 1.7 && times < 5 ? 1.2 : step;
  const headingSizes = [...sizes.keys()]
    .filter((size) => size >= bodySize * HEADING_SIZE)
    .toSorted((a, b) => b - a);
  return { bodySize, leading, headingSizes, edges };
}

/** The line stands directly below the other one. */
function isNear(above: PdfLine, line: PdfLine, layout: Layout): boolean {
  if (columnOf(above) !== columnOf(line)) return false;
  const step = (above.y - line.y) / Math.max(above.size, line.size);
  return step > 0.2 && step <= layout.leading * 1.22 + 0.05;
}

function belongs(
  above: PdfLine,
  line: PdfLine,
  first: PdfLine,
  layout: Layout,
  local: ReadonlyMap<PdfLine, number>,
): boolean {
  if (Math.abs(above.size - line.size) > 0.08 * above.size) return false;
  if (above.text.includes("\t") || line.text.includes("\t")) return false;
  const ended = /[.:;!?…]["”’»)\]]*$/u.test(above.text);
  const lower = /^[\p{Ll},;)]/u.test(line.text);
  const marker = readListMarker(line.text);
  if (
    marker &&
    !(lower === false && /^\p{Ll}/u.test(line.text.slice(marker.length)) && !ended && !marker.label)
  )
    return false;
  if (columnOf(above) !== columnOf(line)) {
    // A paragraph goes on over the edge of a page or column where its sentence does.
    const onwards = line.page > above.page || (line.column > above.column && line.y > above.y);
    const open = lower || /-$/.test(above.text) || !fits(above, line, layout, local);
    return onwards && !ended && open && isBelowHeadings(above, layout);
  }
  if (!isNear(above, line, layout)) return false;
  const heading = layout.headingSizes.includes(rounded(line.size));
  if (heading) return true;
  // A sentence that goes on in small letters goes on, however early its line ends.
  if (!(lower && !ended) && fits(above, line, layout, local)) return false;
  // An indented first line begins a paragraph; below a marker it only hangs.
  const shift = line.x - above.x;
  const hangs = readListMarker(first.text) !== null;
  return (
    !(shift > 0.8 * line.size && !hangs && above !== first) && !(shift > 0.8 * line.size && !hangs && ended)
  );
}

function isBelowHeadings(line: PdfLine, layout: Layout): boolean {
  return !layout.headingSizes.includes(rounded(line.size));
}

/** Whether the first word of the next line would have had room: then the line was ended on purpose. */
function fits(above: PdfLine, line: PdfLine, layout: Layout, local: ReadonlyMap<PdfLine, number>): boolean {
  const right = local.get(above) ?? layout.edges.get(columnOf(above))?.right ?? above.end;
  const letter = (above.end - above.x) / Math.max(1, above.text.length);
  const word = CJK.test(line.text.charAt(0)) ? 1 : (/^\S+/u.exec(line.text)?.[0].length ?? 0);
  return above.end + (word + 1) * letter * 1.05 < right;
}

/** Right edges of narrower passages (quotes, boxes): three lines or more that are mostly full among themselves. */
function localEdges(lines: readonly PdfLine[], layout: Layout): Map<PdfLine, number> {
  const edges = new Map<PdfLine, number>();
  let run: PdfLine[] = [];
  const close = () => {
    const right = Math.max(...run.map((line) => line.end));
    const full = run.slice(0, -1).filter((line) => right - line.end < 6 * line.size * 0.5).length;
    const edge = layout.edges.get(run[0] ? columnOf(run[0]) : "");
    const wide = edge && right - (run[0]?.x ?? right) > 0.5 * (edge.right - edge.left);
    if (wide && run.length >= 3 && full >= 0.7 * (run.length - 1))
      for (const line of run) edges.set(line, right);
  };
  for (const line of lines) {
    const above = run.at(-1);
    if (above && isNear(above, line, layout) && Math.abs(above.x - line.x) < 2) run.push(line);
    else {
      if (run.length > 0) close();
      run = [line];
    }
  }
  if (run.length > 0) close();
  return edges;
}
