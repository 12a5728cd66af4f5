import "server-only";

/** Indented by a quarter of an inch or more, in twips. */
const INDENTED = 360;
/** Nobody sees so small a difference. */
const SAME = 60;

/** The list items above a paragraph, to tell which of them it goes on with. */
export class ListItems {
  private readonly open: { readonly indent: number; readonly level: number }[] = [];

  add(indent: number, level: number): void {
    while ((this.open.at(-1)?.level ?? 0) >= level) this.open.pop();
    this.open.push({ indent, level });
  }

  clear(): void {
    this.open.length = 0;
  }

  /** The level of the item that a paragraph without a number belongs to; `null` where it belongs to none and ends the list. */
  levelOf(indent: number, listStyle: boolean): number | null {
    const [outermost] = this.open;
    if (!outermost || (indent < INDENTED && !listStyle)) {
      this.clear();
      return null;
    }
    return (this.open.findLast((item) => item.indent <= indent + SAME) ?? outermost).level;
  }
}
