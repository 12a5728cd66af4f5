import { rowCells } from "@/lib/core/comparison/units/row-cells";
import type { Units } from "@/lib/core/comparison/units/units";
import { listMarkerAt } from "@/lib/core/text/list-marker";
import { scanWords } from "@/lib/core/text/scan-words";
import { TokenList } from "@/lib/core/text/token-list";
import { grown } from "./grown";
import type { WordTable } from "./word-table";

const UNREAD = -1;

/**
 * The words of one side, unit by unit. A unit is read when it is first asked for and never again: finding what
 * corresponds and comparing what does both look at the same tokens.
 */
export class SideWords {
  readonly tokens: TokenList;
  /** Number of each token in the table both sides share. */
  ids: Int32Array;
  private readonly froms: Int32Array;
  /** First token behind the marker of a list item. */
  private readonly contents: Int32Array;
  private readonly tos: Int32Array;
  private readonly home: number;

  constructor(
    readonly units: Units,
    private readonly words: WordTable,
  ) {
    this.tokens = new TokenList(256);
    this.ids = new Int32Array(256);
    this.froms = new Int32Array(units.length).fill(UNREAD);
    this.contents = new Int32Array(units.length);
    this.tos = new Int32Array(units.length);
    this.home = words.homeOf(units.text);
  }

  /** First token of a unit, by its place in `tokens` and `ids`. */
  from(unit: number): number {
    if (this.froms[unit] === UNREAD) this.read(unit);
    return this.froms[unit] as number;
  }

  /** The first token of its content: what marks it as an item of a list is left out. */
  contentFrom(unit: number): number {
    if (this.froms[unit] === UNREAD) this.read(unit);
    return this.contents[unit] as number;
  }

  /** Where its content begins in the text. */
  contentStart(unit: number): number {
    const { units } = this;
    const start = units.start(unit);
    if (unit > 0 && units.block(unit - 1) === units.block(unit)) return start;
    return listMarkerAt(units.text, start, units.end(unit))?.end ?? start;
  }

  /** One past its last token. Ask for `from` first. */
  to(unit: number): number {
    return this.tos[unit] as number;
  }

  /** No word reaches from one cell into the next. */
  private readCells(start: number, end: number): void {
    const { text } = this.units;
    for (const cell of rowCells(text, start, end) ?? [{ start, end }]) {
      if (cell.start > start && text.charAt(cell.start - 1) === "|")
        this.tokens.push(cell.start - 1, cell.start);
      scanWords(text, cell.start, cell.end, this.tokens);
    }
  }

  private read(unit: number): void {
    const { tokens, units, words } = this;
    const first = tokens.length;
    const content = this.contentStart(unit);
    scanWords(units.text, units.start(unit), content, tokens);
    this.contents[unit] = tokens.length;
    const end = units.end(unit);
    if (units.signs.isRow(content, end)) this.readCells(content, end);
    else scanWords(units.text, content, end, tokens);
    if (this.ids.length < tokens.starts.length) this.ids = grown(this.ids, tokens.starts.length);
    const { ids } = this;
    const { starts, ends } = tokens;
    for (let k = first; k < tokens.length; k++) {
      ids[k] = words.idOf(units.text, starts[k] as number, ends[k] as number, this.home);
    }
    this.froms[unit] = first;
    this.tos[unit] = tokens.length;
  }
}
