import "server-only";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";
import { LineEndHyphens } from "@/lib/core/documents/plain-text/line-end-hyphens";
import { readBareNumber, readListMarker } from "@/lib/core/documents/plain-text/list-marker";
import { type Footnotes, footnotes } from "./footnotes";
import { type Layout, measureLayout, paragraphGoesOn, standsNear } from "./paragraphs";
import type { PdfLine } from "./pdf-line";
import { runningLines } from "./running-lines";
import { TableCounter } from "./table-counter";

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;
const LONGEST_HEADING = 220;

interface Open {
  readonly first: PdfLine;
  last: PdfLine;
  text: string;
  readonly gap: "\n" | "\n\n";
}

/**
 * Lines of all pages in reading order → blocks: paragraphs put together over the edges of columns and pages, heads and feet
 * marked, footnotes behind the paragraph that they interrupt, headings by tag or by size.
 */
export function pdfBlocks(pages: readonly (readonly PdfLine[])[]): DraftBlock[] {
  const running = runningLines(pages);
  const content = pages.flat().filter((line) => !running.has(line));
  const prose = content.filter((line) => !line.row);
  const layout = measureLayout(prose);
  const notes = footnotes(content, layout);
  const hyphens = new LineEndHyphens(prose.map((line) => line.text));
  const tables = new TableCounter();
  const drafts: DraftBlock[] = [];
  let waiting: PdfLine[] = [];
  let open: Open | null = null;
  let above: PdfLine | null = null;

  const close = () => {
    if (open) drafts.push(blockOf(open, layout));
    open = null;
    const held = waiting;
    waiting = [];
    let note: Open | null = null;
    for (const line of held) {
      const reason = running.get(line);
      if (!reason && note && notes.of(line) === null) {
        note.text = join(note.text, line.text, hyphens);
        continue;
      }
      if (note) drafts.push(noteOf(note, notes));
      note = reason ? null : { first: line, last: line, text: line.text, gap: "\n\n" };
      if (reason) drafts.push(furnitureOf(line, reason));
    }
    if (note) drafts.push(noteOf(note, notes));
  };

  for (const line of pages.flat()) {
    if (running.has(line) || notes.of(line) !== undefined) {
      waiting.push(line);
      continue;
    }
    const current: Open | null = open as Open | null;
    if (line.row) {
      close();
      drafts.push(tables.rowOf(line, above));
    } else if (current && above && paragraphGoesOn(above, line, current.first, layout)) {
      current.text = join(current.text, line.text, hyphens);
      current.last = line;
    } else {
      const near =
        above !== null && !above.row && standsNear(above, line, layout) && above.size === line.size;
      close();
      open = { first: line, last: line, text: line.text, gap: near ? "\n" : "\n\n" };
    }
    above = line;
  }
  close();
  return drafts.map((draft) =>
    draft.text.includes("\t") ? draft : { ...draft, text: canonicalLine(draft.text) },
  );
}

function join(text: string, next: string, hyphens: LineEndHyphens): string {
  return CJK.test(text.slice(-1)) && CJK.test(next.charAt(0)) ? text + next : hyphens.join(text, next);
}

function blockOf({ first, gap, text: words }: Open, layout: Layout): DraftBlock {
  const text = canonicalCells(words);
  const left = layout.edgesOf(first).left;
  const indent = Math.max(0, Math.min(40, Math.round((first.x - left) / (0.5 * first.size))));
  const base = { text, gap, indent, chrome: null, page: first.page };
  const { tag } = first;
  if (tag?.role === "heading") return { ...base, kind: "heading", indent: 0, level: tag.level, sure: true };
  if (tag?.role === "item") return itemOf(base, tag.level);
  if (tag?.role === "caption" || tag?.role === "quote") return { ...base, kind: tag.role, indent: 0 };
  const rank = tag ? -1 : layout.headingRank(first);
  if (rank >= 0 && text.length <= LONGEST_HEADING && /\p{L}{2}/u.test(text))
    return { ...base, kind: "heading", indent: 0, level: Math.min(6, rank + 1), sure: true };
  return { ...base, kind: "paragraph" };
}

/** A note begins with its mark as the text has it: "[1]". */
function noteOf({ first, text }: Open, notes: Footnotes): DraftBlock {
  const label = notes.of(first);
  const words =
    label && /^(?:\d|\p{P}|\p{S})/u.test(text) && !text.startsWith("[")
      ? `[${label}] ${text.slice(label.length).replace(/^[.)]?\s*/u, "")}`
      : text;
  return {
    kind: "paragraph",
    text: words,
    gap: "\n\n",
    indent: 0,
    chrome: null,
    page: first.page,
    sure: true,
  };
}

/** An item of a list that the file itself tags; one without a printed mark has its bullet drawn. */
function itemOf(base: Omit<DraftBlock, "kind">, level: number): DraftBlock {
  const marker = (readListMarker(base.text) ?? readBareNumber(base.text))?.marker;
  return {
    ...base,
    kind: "list-item",
    indent: 0,
    level: Math.max(1, level),
    marker: marker ?? "•",
    text: marker ? base.text : `• ${base.text}`,
    sure: true,
  };
}

/** Parts of a line far from each other are cells; a marker is none. */
function canonicalCells(text: string): string {
  if (!text.includes("\t")) return text;
  const cells = text
    .split("\t")
    .map(canonicalLine)
    .filter((cell) => cell);
  const [first, second] = cells;
  if (first && second !== undefined && readListMarker(`${first} ${second}`)?.marker === first)
    cells.splice(0, 2, `${first} ${second}`);
  return cells.join("\t");
}

function furnitureOf(line: PdfLine, reason: string): DraftBlock {
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
