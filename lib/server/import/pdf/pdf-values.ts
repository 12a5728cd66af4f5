import "server-only";

/** A name of a PDF ("/Span" is `Span`). */
export class PdfName {
  constructor(readonly name: string) {}
}

/** An operator of a content stream, or a word such as `obj`. */
export class PdfWord {
  constructor(readonly word: string) {}
}

export type PdfDict = ReadonlyMap<string, PdfValue>;
/** Strings are bytes, one a character. Words are operators, and the parts of references (`12 0 R`). */
export type PdfValue = number | string | PdfName | PdfWord | readonly PdfValue[] | PdfDict;

const DEEPEST = 60;
const BLANK = /[\0\t\n\f\r ]/;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** Reads the values of a PDF one after the other (ISO 32000-1, 7.2 and 7.3) from bytes as characters. */
export class PdfValues {
  constructor(
    private readonly source: string,
    public at = 0,
  ) {}

  /** The next value; `null` behind the last, and where what follows is no value. */
  next(depth = 0): PdfValue | null {
    this.skipBlanks();
    const first = this.source[this.at];
    if (first === undefined || depth > DEEPEST) return null;
    if (first === "/") {
      this.at++;
      return new PdfName(
        this.regular().replace(/#([\da-f]{2})/giu, (_, hex: string) =>
          String.fromCharCode(parseInt(hex, 16)),
        ),
      );
    }
    if (first === "(") return this.literal();
    if (this.source.startsWith("<<", this.at)) return this.dict(depth);
    if (first === "<") return this.hexadecimal();
    if (first === "[") {
      this.at++;
      return this.listUntil("]", depth);
    }
    const word = this.regular();
    // A bracket that closes nothing is passed over.
    if (!word) this.at++;
    return NUMBER.test(word) ? Number(word) : new PdfWord(word);
  }

  private skipBlanks(): void {
    for (;;) {
      const sign = this.source[this.at];
      if (sign === "%") {
        const end = this.source.slice(this.at, this.at + 4000).search(/[\r\n]/);
        this.at = end < 0 ? this.at + 4000 : this.at + end;
      } else if (sign !== undefined && BLANK.test(sign)) this.at++;
      else return;
    }
  }

  private regular(): string {
    REGULAR.lastIndex = this.at;
    const [word = ""] = REGULAR.exec(this.source) ?? [];
    this.at += word.length;
    return word;
  }

  private listUntil(close: string, depth: number): PdfValue[] {
    const values: PdfValue[] = [];
    for (;;) {
      this.skipBlanks();
      if (this.source.startsWith(close, this.at)) {
        this.at += close.length;
        return values;
      }
      const value = this.next(depth + 1);
      if (value === null) return values;
      // `12 0 R` is one value; its number says all.
      if (value instanceof PdfWord && value.word === "R" && typeof values.at(-2) === "number") values.pop();
      else values.push(value);
    }
  }

  private dict(depth: number): PdfDict {
    this.at += 2;
    const values = this.listUntil(">>", depth);
    const entries = new Map<string, PdfValue>();
    for (let place = 0; place + 1 < values.length; place += 2) {
      const [key, value] = [values[place], values[place + 1]];
      if (key instanceof PdfName && value !== undefined) entries.set(key.name, value);
    }
    return entries;
  }

  private hexadecimal(): string {
    const end = this.source.indexOf(">", this.at);
    const digits = this.source.slice(this.at + 1, end < 0 ? undefined : end).replace(/[^\da-f]/giu, "");
    this.at = end < 0 ? this.source.length : end + 1;
    return (digits.match(/.{1,2}/gu) ?? [])
      .map((pair) => String.fromCharCode(parseInt(pair.padEnd(2, "0"), 16)))
      .join("");
  }

  private literal(): string {
    let open = 0;
    let text = "";
    for (; this.at < this.source.length; this.at++) {
      const sign = this.source[this.at] ?? "";
      if (sign === "\\") text += this.escaped();
      else if (sign === "(" && open++ === 0) continue;
      else if (sign === ")" && --open === 0) break;
      else text += sign;
    }
    this.at++;
    return text;
  }

  private escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.at + 1, this.at + 4))?.[0];
    if (octal) {
      this.at += octal.length;
      return String.fromCharCode(parseInt(octal, 8) & 255);
    }
    this.at++;
    const sign = this.source[this.at] ?? "";
    if (sign === "\r" && this.source[this.at + 1] === "\n") this.at++;
    return /[\r\n]/.test(sign) ? "" : (ESCAPES[sign] ?? sign);
  }
}
