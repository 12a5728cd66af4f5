import type { Block } from "@/lib/core/documents/block";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { cellRanges } from "@/lib/core/documents/tables/table-row";
import { headsSumsOnly } from "./funding-words";

/** What names an amount in a table: the words of its row and the head of its column; `null` where there are none. */
export interface TableCell {
  readonly row: string | null;
  readonly column: string | null;
  /** The column is a year or another time: "2019", "FY 2015", "2019/20". */
  readonly columnIsPeriod: boolean;
  /** What the sum is for, as row and column say: "Sahel, Grants", and "Sahel" below "Amount (USD)". */
  readonly purpose: string | null;
}

const period = /^(?:(?:FY|fiscal year|année|año|ano|Jahr)\s?)?(?:19|20)\d\d(?:\s?[-–/]\s?\d{2,4})?$/iu;
const figure = /^[^\p{L}]*\d[^\p{L}]*(?:[\p{L}.]{1,12}[^\p{L}]*){0,2}$/u;

/** Reads the cells round amounts, a table's head once. Rows of one table stand together. */
export class TableCells {
  readonly #document: CanonicalDocument;
  /** Start of a row → its place and that of its table's first row, in the list of blocks. */
  readonly #places = new Map<number, { readonly at: number; readonly first: number }>();
  readonly #heads = new Map<number, readonly string[]>();

  constructor(document: CanonicalDocument) {
    this.#document = document;
    let first = 0;
    for (const [at, block] of document.blocks.entries()) {
      if (block.kind !== "table-row") continue;
      if (at === 0 || !isNext(document.blocks[at - 1], block)) first = at;
      this.#places.set(block.start, { at, first });
    }
  }

  /** The row and column of what stands at `offset` of the text in the row `block`; `null` where that is no table row of cells. */
  at(block: Block, offset: number): TableCell | null {
    const place = this.#places.get(block.start);
    if (place === undefined) return null;
    const { text } = this.#document;
    const cells = cellRanges(text, block);
    const column = cells.findIndex(({ start, end }) => start <= offset && offset <= end);
    if (cells.length < 2 || column < 0) return null;
    const own = cells[0];
    const row = own && column > 0 ? text.slice(own.start, own.end).trim() : "";
    const head = this.#headOf(place)[column] ?? "";
    const named = row && !figure.test(row) ? row : null;
    const columnIsPeriod = period.test(head);
    return {
      row: named,
      column: head || null,
      columnIsPeriod,
      purpose:
        [named, columnIsPeriod || headsSumsOnly(head) ? null : head].filter(Boolean).join(", ") || null,
    };
  }

  /** Cells of the row that heads the table of a row: its first row, where that holds names or years and no sums. */
  #headOf(found: { readonly at: number; readonly first: number }): readonly string[] {
    const { blocks, text } = this.#document;
    const { at: place, first } = found;
    const known = this.#heads.get(first);
    if (known) return known;
    const block = blocks[first];
    const cells = block ? cellRanges(text, block).map(({ start, end }) => text.slice(start, end).trim()) : [];
    const heads =
      first < place && cells.every((cell) => cell === "" || period.test(cell) || !figure.test(cell));
    const head = heads ? cells : [];
    this.#heads.set(first, head);
    return head;
  }
}

const isNext = (before: Block | undefined, block: Block | undefined) =>
  before?.kind === "table-row" && before.chrome === null && before.table === block?.table;
