import { isCrumbs, LINK_SIGNS } from "@/lib/core/comparison/words/is-crumbs";
import { isRow } from "./row-cells";

/** The next place of one sign, remembered: who asks in the order of the text looks at each stretch of it once. */
class NextSign {
  private from = 0;
  private at: number;

  constructor(
    private readonly text: string,
    private readonly sign: string,
  ) {
    this.at = this.find(0);
  }

  /** At or behind `start`; the length of the text where there is none. */
  next(start: number): number {
    if (start < this.from || start > this.at) {
      this.from = start;
      this.at = this.find(start);
    }
    return this.at;
  }

  private find(start: number): number {
    const found = this.text.indexOf(this.sign, start);
    return found < 0 ? this.text.length : found;
  }
}

/**
 * What kinds of lines a text has. Rows of tables and rows of links are known by a few signs; most stretches hold none of them, which
 * the platform sees much faster than a look at every sign.
 */
export class LineSigns {
  private readonly tabs: NextSign;
  private readonly links: readonly NextSign[];

  constructor(private readonly text: string) {
    this.tabs = new NextSign(text, "\t");
    this.links = Array.from(LINK_SIGNS)
      .filter((sign) => text.includes(sign))
      .map((sign) => new NextSign(text, sign));
  }

  /** May there be a row of a table anywhere? */
  get mayHoldRows(): boolean {
    return this.text.includes("\t") || this.text.includes("|");
  }

  /** Is `[start, end)` a row of a table? */
  isRow(start: number, end: number): boolean {
    if (this.text.charCodeAt(start) !== 0x7c && this.tabs.next(start) >= end) return false;
    return isRow(this.text, start, end);
  }

  /** Is `[start, end)` a row of links? */
  isCrumbs(start: number, end: number): boolean {
    return this.links.some((link) => link.next(start) < end) && isCrumbs(this.text, start, end);
  }
}
