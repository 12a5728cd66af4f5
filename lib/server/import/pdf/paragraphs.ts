import "server-only";
import { readListMarker } from "@/lib/core/documents/plain-text/list-marker";
import type { PdfLine } from "./pdf-line";

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;
/** Letters this much larger than the text's are a heading's. */
const HEADING_SIZE = 1.12;

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** How a document is set: what its letters, lines and columns measure. */
export interface Layout {
  readonly bodySize: number;
  /** Distance of baselines, in letter sizes. */
  readonly leading: number;
  /** Place among the sizes of headings from 0, -1 for a line of the text. */
  headingRank(line: PdfLine): number;
  /** Left and right edge of the column of a line. */
  edgesOf(line: PdfLine): Edges;
  /** Right edge of a narrower passage (a quotation, a box) that the line lies in, otherwise of its column. */
  rightOf(line: PdfLine): number;
}

const columnOf = (line: PdfLine): string => `${line.page}/${line.column}`;
const rounded = (size: number): number => Math.round(size * 2) / 2;

export function measureLayout(lines: readonly PdfLine[]): Layout {
  const sizes = new Map<number, number>();
  for (const line of lines) {
    if (!line.furniture)
      sizes.set(rounded(line.size), (sizes.get(rounded(line.size)) ?? 0) + line.text.length);
  }
  const bodySize = [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
  const steps = new Map<number, number>();
  const edges = new Map<string, Edges>();
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
  // Blocks that the file tags are columns of their own; those that begin at one edge end at one.
  const shared = new Map<string, number>();
  const edgeOf = (line: PdfLine) => `${line.page}/${Math.round(line.x / 3)}`;
  for (const line of lines) {
    if (line.tag && line.tag.role !== "heading")
      shared.set(edgeOf(line), Math.max(shared.get(edgeOf(line)) ?? 0, line.end));
  }
  const headingSizes = [...sizes.keys()]
    .filter((size) => size >= bodySize * HEADING_SIZE)
    .toSorted((a, b) => b - a);
  const edgesOf = (line: PdfLine): Edges => edges.get(columnOf(line)) ?? { left: line.x, right: line.end };
  const local = localEdges(lines, leading, edgesOf);
  return {
    bodySize,
    leading,
    headingRank: (line) => headingSizes.indexOf(rounded(line.size)),
    edgesOf,
    rightOf: (line) =>
      local.get(line) ?? Math.max(edgesOf(line).right, (line.tag && shared.get(edgeOf(line))) ?? 0),
  };
}

/** The line stands directly below the other one. */
export function standsNear(above: PdfLine, line: PdfLine, { leading }: Pick<Layout, "leading">): boolean {
  if (columnOf(above) !== columnOf(line)) return false;
  const step = (above.y - line.y) / Math.max(above.size, line.size);
  return step > 0.2 && step <= leading * 1.22 + 0.05;
}

/** Whether a line goes on with the paragraph that began with `first` and has come to `above`. */
export function paragraphGoesOn(above: PdfLine, line: PdfLine, first: PdfLine, layout: Layout): boolean {
  if (above.row || line.row) return false;
  const samePage = above.page === line.page;
  const sameBlock = samePage && above.tag !== null && above.tag.block === line.tag?.block;
  if (samePage && !sameBlock && (above.tag || line.tag)) return false;
  if (!samePage && above.tag && line.tag && above.tag.role !== line.tag.role) return false;
  if (sameBlock && (above.tag?.role === "heading" || columnOf(above) !== columnOf(line))) return true;
  if (!sameBlock && Math.abs(above.size - line.size) > 0.08 * above.size) return false;
  if (above.text.includes("\t") || line.text.includes("\t")) return false;
  const ended = /[.:;!?…。！？；：]["”’»)\]」』]*(?:\[[^\]]{1,12}\])*$/u.test(above.text);
  const lower = /^[\p{Ll},;)]/u.test(line.text);
  const marker = sameBlock ? null : readListMarker(line.text);
  if (marker && (lower || ended || marker.label || !/^\p{Ll}/u.test(line.text.slice(marker.length))))
    return false;
  if (columnOf(above) !== columnOf(line) && !sameBlock) {
    // A paragraph goes on over the edge of a page or column where its sentence does.
    const onwards = line.page > above.page || (line.column > above.column && line.y > above.y);
    const open = lower || /[-\u2010\u00ad]$/u.test(above.text) || !fits(above, line, layout);
    return onwards && !ended && open && layout.headingRank(above) < 0;
  }
  if (!sameBlock && !standsNear(above, line, layout)) return false;
  if (layout.headingRank(line) >= 0) return true;
  // A sentence that goes on in small letters goes on, however early its line ends.
  if (!(lower && !ended) && fits(above, line, layout)) return false;
  if (sameBlock) return true;
  // An indented first line begins a paragraph; below a marker it only hangs.
  const shift = line.x - above.x;
  const hangs = readListMarker(first.text) !== null;
  return !(shift > 0.8 * line.size && !hangs && (above !== first || ended));
}

/** Whether the first word of the next line would have had room: then the line was ended on purpose. */
function fits(above: PdfLine, line: PdfLine, layout: Layout): boolean {
  const letter = (above.end - above.x) / Math.max(1, above.text.length);
  const word = CJK.test(line.text.charAt(0)) ? 1 : (/^\S+/u.exec(line.text)?.[0].length ?? 0);
  return above.end + (word + 1) * letter * 1.05 < layout.rightOf(above);
}

/** Right edges of narrower passages: three lines or more that are mostly full among themselves. */
function localEdges(
  lines: readonly PdfLine[],
  leading: number,
  edgesOf: (line: PdfLine) => Edges,
): Map<PdfLine, number> {
  const edges = new Map<PdfLine, number>();
  let run: PdfLine[] = [];
  const close = () => {
    const [first] = run;
    if (!first) return;
    const right = Math.max(...run.map((line) => line.end));
    const full = run.slice(0, -1).filter((line) => right - line.end < 6 * line.size * 0.5).length;
    const edge = edgesOf(first);
    const wide = right - first.x > 0.5 * (edge.right - edge.left);
    if (wide && run.length >= 3 && full >= 0.7 * (run.length - 1))
      for (const line of run) edges.set(line, right);
  };
  for (const line of lines) {
    const above = run.at(-1);
    if (above && standsNear(above, line, { leading }) && Math.abs(above.x - line.x) < 2) run.push(line);
    else {
      close();
      run = [line];
    }
  }
  close();
  return edges;
}
