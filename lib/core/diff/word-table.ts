import { TokenTable } from "@/lib/core/diff/token-table";
import { wordClass, wordHead } from "@/lib/core/diff/word-sequence";

/** Words of a comparison by number, with what alignment asks of each again and again. */
export class WordTable {
  private readonly tokens = new TokenTable();
  private classes = new Uint8Array(1024);
  private heads = new Uint16Array(1024);
  private readonly lower: (string | undefined)[] = [];

  get size(): number {
    return this.tokens.size;
  }

  idOf(text: string, start: number, end: number): number {
    const before = this.tokens.size;
    const id = this.tokens.idOf(text, start, end);
    if (id === before) this.describe(id, text.slice(start, end));
    return id;
  }

  classOf(id: number): number {
    return this.classes[id] as number;
  }

  headOf(id: number): number {
    return this.heads[id] as number;
  }

  /** In lower case. */
  folded(id: number): string {
    const known = this.lower[id];
    if (known !== undefined) return known;
    const folded = this.tokens.text(id).toLowerCase();
    this.lower[id] = folded;
    return folded;
  }

  text(id: number): string {
    return this.tokens.text(id);
  }

  private describe(id: number, token: string): void {
    if (id >= this.classes.length) {
      const classes = new Uint8Array(this.classes.length * 2);
      classes.set(this.classes);
      this.classes = classes;
      const heads = new Uint16Array(this.heads.length * 2);
      heads.set(this.heads);
      this.heads = heads;
    }
    const kind = wordClass(token);
    this.classes[id] = kind;
    this.heads[id] = wordHead(token, kind);
  }
}
