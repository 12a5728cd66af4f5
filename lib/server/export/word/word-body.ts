import "server-only";
import type {
  TrackedParagraph,
  TrackedRun,
  TrackedState,
} from "@/lib/core/comparison/changes/tracked-paragraphs";
import type { Block } from "@/lib/core/documents/block";
import type { TrackedDocument, TrackedSide } from "@/lib/view-models/exports/tracked-document";
import type { CommentMarks } from "./comment-marks";
import { MoveRanges } from "./move-ranges";
import { runWords } from "./run-words";
import type { TrackedChanges } from "./tracked-change";
import { paragraphStyle } from "./word-styles";

/** The text of a file with tracked changes, as contents of `w:body`. */
export class WordBody {
  private readonly moves: MoveRanges;
  private readonly parts: string[] = [];
  private table: { readonly block: Block; readonly rows: string[]; columns: number } | null = null;

  constructor(
    private readonly document: TrackedDocument,
    private readonly changes: TrackedChanges,
    private readonly comments: CommentMarks,
  ) {
    this.moves = new MoveRanges(document.paragraphs, changes);
    for (const paragraph of document.paragraphs) this.add(paragraph);
    this.endTable(null);
  }

  /** The text alone, for where other paragraphs follow. */
  get paragraphs(): string {
    return this.parts.join("");
  }

  get xml(): string {
    // A comment that goes beyond the text ends with it; an end that is deleted has something to go on in.
    return `${this.paragraphs}<w:p>${this.comments.end()}</w:p>`;
  }

  private add(paragraph: TrackedParagraph): void {
    const block = this.blockOf(paragraph);
    if (block?.kind === "table-row") this.row(paragraph, block);
    else {
      this.endTable(null);
      const { xml, after } = this.runs(paragraph.runs, paragraph.end.startsWith("moved"));
      this.parts.push(`<w:p>${this.properties(block, paragraph.end)}${xml}</w:p>${after}`);
    }
  }

  private blockOf({ newer, older }: TrackedParagraph): Block | undefined {
    if (newer !== null) return this.document.newer.blocks[newer];
    return older === null ? undefined : this.document.older.blocks[older];
  }

  private properties(block: Block | undefined, end: TrackedState): string {
    const mark = this.changes.mark(end);
    const bidi = this.document.dir === "rtl" ? "<w:bidi/>" : "";
    const inside = `${paragraphStyle(block)}${bidi}${indent(block)}${mark ? `<w:rPr>${mark}</w:rPr>` : ""}`;
    return inside ? `<w:pPr>${inside}</w:pPr>` : "";
  }

  /** @param whole the end of the paragraph moves with its words: a move then ends after it. */
  private runs(runs: readonly TrackedRun[], whole: boolean): { xml: string; after: string } {
    let xml = "";
    let after = "";
    for (const [at, run] of runs.entries()) {
      xml += this.moves.before(run);
      for (const piece of this.comments.cut(run)) {
        xml += this.comments.before(piece);
        xml += this.changes.around(piece.state, this.run(piece));
        xml += this.comments.after(piece);
      }
      const end = this.moves.after(run);
      if (whole && at === runs.length - 1) after = end;
      else xml += end;
    }
    return { xml, after };
  }

  private run({ state, older, newer }: TrackedRun): string {
    const { older: from, newer: to } = this.document;
    const words = newer
      ? to.text.slice(newer.start, newer.end)
      : older
        ? from.text.slice(older.start, older.end)
        : "";
    const rtl = this.document.dir === "rtl" ? "<w:rPr><w:rtl/></w:rPr>" : "";
    const inside = runWords(words, state === "deleted" ? "w:delText" : "w:t");
    return inside ? `<w:r>${rtl}${inside}</w:r>` : "";
  }

  private row(paragraph: TrackedParagraph, block: Block): void {
    const { table } = this;
    if (table?.block.table !== block.table) this.endTable(block);
    const open = this.table ?? { block, rows: [], columns: 0 };
    this.table = open;
    const cells = this.cells(paragraph.runs);
    // What follows the last words of a row is in none of its runs: its empty last cells.
    while (cells.length < this.columns(paragraph)) cells.push("");
    open.columns = Math.max(open.columns, cells.length);
    const { end } = paragraph;
    const heads = block.headerCells !== undefined && block.headerCells.length >= cells.length;
    const mark = `${heads ? "<w:tblHeader/>" : ""}${this.changes.mark(end)}`;
    const written = cells.map(
      (runs) =>
        `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr><w:p>${this.properties(undefined, end)}${runs}</w:p></w:tc>`,
    );
    open.rows.push(`<w:tr>${mark ? `<w:trPr>${mark}</w:trPr>` : ""}${written.join("")}</w:tr>`);
  }

  /** The cells of a row; of one that stands on both sides, as many as it has on either. */
  private columns({ older, newer }: TrackedParagraph): number {
    const cellsOf = ({ text, blocks }: TrackedSide, at: number | null) => {
      const block = at === null ? undefined : blocks[at];
      return block ? text.slice(block.start, block.end).split("\t").length : Number.POSITIVE_INFINITY;
    };
    return Math.min(cellsOf(this.document.older, older), cellsOf(this.document.newer, newer));
  }

  /** The runs of a row, cut at its tabs. */
  private cells(runs: readonly TrackedRun[]): string[] {
    const cells: TrackedRun[][] = [[]];
    for (const run of runs) {
      const whole = run.newer ?? run.older;
      if (!whole) continue;
      const text = run.newer ? this.document.newer.text : this.document.older.text;
      let from = 0;
      for (const [at, words] of text.slice(whole.start, whole.end).split("\t").entries()) {
        if (at > 0) cells.push([]);
        const part = (range: TrackedRun["older"]) =>
          range && { start: range.start + from, end: range.start + from + words.length };
        if (words) cells.at(-1)?.push({ ...run, older: part(run.older), newer: part(run.newer) });
        from += words.length + 1;
      }
    }
    return cells.map((cell) => this.runs(cell, false).xml);
  }

  /** @param next the first row of a table that follows at once: two tables must not become one. */
  private endTable(next: Block | null): void {
    const { table } = this;
    this.table = null;
    if (!table) return;
    const grid = `<w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(table.columns)}</w:tblGrid>`;
    this.parts.push(
      `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>${grid}${table.rows.join("")}</w:tbl>${next ? "<w:p/>" : ""}`,
    );
  }
}

/** How far an item of a list stands in; its marker is among its words. */
function indent(block: Block | undefined): string {
  return block?.kind === "list-item" ? `<w:ind w:left="${360 * Math.min(block.level ?? 1, 9)}"/>` : "";
}
