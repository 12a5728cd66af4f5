import { foldToken } from "@/lib/core/text/fold-token";
import { grown } from "./grown";
import { TokenTable } from "./token-table";
import { WordClass, wordClass, wordHead } from "./word-sequence";

/** What is numbered like a word and is none. */
const Special = { label: 1, cell: 2, crumb: 3 } as const;

/** Words of a comparison by number, with what alignment asks of each again and again. */
export class WordTable {
  private readonly tokens = new TokenTable();
  private classes = new Uint8Array(256);
  private heads = new Uint16Array(256);
  private telling = new Uint8Array(256);
  private formless = new Int32Array(256);
  private specials = new Uint8Array(256);
  private readonly lower: (string | undefined)[] = [];

  get size(): number {
    return this.tokens.size;
  }

  /** Number of a text whose words are asked for. */
  homeOf(text: string): number {
    return this.tokens.homeOf(text);
  }

  /** Number of the word `text[start, end)`, where `home` is that of the text. */
  idOf(text: string, start: number, end: number, home: number): number {
    const before = this.tokens.size;
    const id = this.tokens.idOf(text, start, end, home);
    if (id === before) this.describe(id, text.slice(start, end));
    return id;
  }

  classOf(id: number): number {
    return this.classes[id] as number;
  }

  headOf(id: number): number {
    return this.heads[id] as number;
  }

  /** Does the word say what a sentence is about? Signs and words of up to three letters do not. */
  isTelling(id: number): boolean {
    return this.telling[id] === 1;
  }

  /** Number of the label of a line: a word that no text holds. */
  labelId(label: string): number {
    return this.strayId(`\0${label}`, Special.label);
  }

  /** Number of a whole cell of a table. */
  cellId(cell: string): number {
    return this.strayId(`\0\t${cell}`, Special.cell);
  }

  /** Number of a word in a row of links. */
  crumbId(word: string): number {
    return this.strayId(`\0»${word}`, Special.crumb);
  }

  isLabel(id: number): boolean {
    return this.specials[id] === Special.label;
  }

  isCell(id: number): boolean {
    return this.specials[id] === Special.cell;
  }

  private strayId(word: string, kind: number): number {
    const before = this.tokens.size;
    const id = this.tokens.idOfStray(word);
    if (id === before) {
      this.describe(id, "");
      this.specials[id] = kind;
    }
    return id;
  }

  /** Number of the word without its form: "The", "THE" and "the" have one. */
  foldedIdOf(id: number): number {
    return this.formless[id] as number;
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
      this.classes = grown(this.classes, id + 1);
      this.heads = grown(this.heads, id + 1);
      this.telling = grown(this.telling, id + 1);
      this.formless = grown(this.formless, id + 1);
      this.specials = grown(this.specials, id + 1);
    }
    if (isPlain(token)) {
      const isShort = token.length <= SHORT_LETTERS;
      this.classes[id] = isShort ? WordClass.light : WordClass.content;
      this.heads[id] = token.charCodeAt(0);
      this.telling[id] = isShort ? 0 : 1;
      this.formless[id] = id;
      return;
    }
    const kind = wordClass(token);
    this.classes[id] = kind;
    this.heads[id] = wordHead(token, kind);
    this.telling[id] = kind === WordClass.sign || isShortWord(token) ? 0 : 1;
    this.formless[id] = this.foldedId(id, token);
  }

  private foldedId(id: number, token: string): number {
    const folded = foldToken(token);
    if (folded === token || folded === "") return id;
    const before = this.tokens.size;
    const found = this.tokens.idOfStray(folded);
    if (found === before) this.describe(found, folded);
    // What is folded may be folded once more in a few scripts.
    return this.formless[found] as number;
  }
}

/** "the", "of" and "to" say little about a sentence and are a third of its words. */
const SHORT_LETTERS = 3;

/** Only letters from a to z: nine words in ten, and what the rules say of them is known. */
function isPlain(token: string): boolean {
  for (let at = 0; at < token.length; at++) {
    const unit = token.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return token.length > 0;
}

function isShortWord(token: string): boolean {
  const first = token.charCodeAt(0);
  const isDigit = first >= 0x30 && first <= 0x39;
  return token.length <= SHORT_LETTERS && first < 0x300 && !isDigit;
}
