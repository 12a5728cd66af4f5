import "server-only";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";
import type { PdfLine } from "./pdf-line";

/** Why the head of a table is folded that is printed again on each of its pages. */
const REPEATED_HEAD = "head of the table, repeated";

/** Gives rows the number of their table; one that goes on over the edge of a page stays one table. */
export class TableCounter {
  private number = -1;
  private last: PdfLine | null = null;
  private head: string | null = null;

  rowOf(line: PdfLine, above: PdfLine | null): DraftBlock {
    const { last } = this;
    const same = last && last === above && (isSameTable(last, line) || goesOn(last, line));
    const first = !same || last.page !== line.page || last.row?.table !== line.row?.table;
    if (!same) this.number++;
    const repeated = same && first && line.text === this.head;
    if (!same) this.head = line.text;
    this.last = line;
    const cells = line.text.split("\t");
    return {
      kind: "table-row",
      text: line.text,
      gap: same ? "\n" : "\n\n",
      indent: 0,
      chrome: repeated ? REPEATED_HEAD : null,
      page: line.page,
      table: this.number,
      sure: true,
      ...(repeated ? { text: canonicalLine(line.text) } : {}),
      ...(line.row?.header && !repeated ? { headerCells: cells.map((_, at) => at) } : {}),
    };
  }
}

function isSameTable(last: PdfLine, line: PdfLine): boolean {
  return last.page === line.page && last.row?.table === line.row?.table;
}

function goesOn(last: PdfLine, line: PdfLine): boolean {
  return line.page === last.page + 1 && last.text.split("\t").length === line.text.split("\t").length;
}
