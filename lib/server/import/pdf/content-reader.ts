import "server-only";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { DrawnShapes } from "./drawn-shapes";
import { directionOf, type FontFace, isBold, type3Scale } from "./font-face";
import type { Glyph } from "./glyph";
import type { MarkedContent } from "./marked-contents";
import { IDENTITY, type Matrix, times } from "./matrix";
import { namedGlyph } from "./named-glyph";
import { SaidWords, UNSAID } from "./said-words";

const MAX_DEPTH = 200;

interface FontGlyph {
  readonly unicode?: string;
  readonly originalCharCode?: number;
  readonly width?: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly number[] | null;
}

interface State {
  ctm: Matrix;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

/** A glyph while the page is not turned yet: `end` and `endY` are where it ends, in any direction. Changed in place, for there are many. */
export type Drawn = { -readonly [Key in keyof Glyph]: Glyph[Key] } & {
  endY: number;
  readonly direction: number;
};

/** Which layers of the file are shown. */
export type Layers = Awaited<ReturnType<PDFDocumentProxy["getOptionalContentConfig"]>>;

interface Mark {
  readonly mark: number | null;
  readonly artifact: boolean;
  readonly hidden: boolean;
}

const NO_MARK: Mark = { mark: null, artifact: false, hidden: false };

function textOf({ unicode, originalCharCode }: FontGlyph, font: FontFace): string | undefined {
  return unicode && UNSAID.test(unicode) ? (namedGlyph(font, originalCharCode) ?? unicode) : unicode;
}

/** Follows the operators of a page's content as a painter would, and notes down what is of use for reading. */
export class ContentReader {
  readonly glyphs: Drawn[] = [];
  readonly shapes = new DrawnShapes();
  private state: State = {
    ctm: IDENTITY,
    font: "",
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  private readonly saved: State[] = [];
  private text: Matrix = IDENTITY;
  private line: [number, number] = [0, 0];
  private pen: [number, number] = [0, 0];
  private readonly marks: Mark[] = [];
  private readonly said: SaidWords;

  /** @param contents the page's marked contents in their order, where it is known what they say to stand for */
  constructor(
    private readonly fonts: ReadonlyMap<string, FontFace>,
    private readonly layers: Layers,
    contents: readonly MarkedContent[] = [],
  ) {
    this.said = new SaidWords(contents);
  }

  /** Whether something is drawn that no font names, and a marked content of the page may name. */
  get asksForWords(): boolean {
    return this.said.asked;
  }

  /** To be called once, behind the last operator. */
  finish(): this {
    this.said.keepUnknown(this.glyphs);
    return this;
  }

  take(operator: number, values: readonly unknown[]): void {
    const numbers = values as readonly number[];
    const { state } = this;
    switch (operator) {
      case OPS.save:
        this.save();
        break;
      case OPS.paintFormXObjectEnd:
        this.said.leaveForm();
        this.restore();
        break;
      case OPS.restore:
        this.restore();
        break;
      case OPS.transform:
        state.ctm = times(state.ctm, numbers);
        break;
      case OPS.paintFormXObjectBegin:
        this.said.enterForm();
        this.save();
        if (values[0]) this.state.ctm = times(this.state.ctm, Array.from(values[0] as ArrayLike<number>));
        break;
      case OPS.setCharSpacing:
        state.charSpacing = numbers[0] ?? 0;
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = numbers[0] ?? 0;
        break;
      case OPS.setHScale:
        state.scale = (numbers[0] ?? 100) / 100;
        break;
      case OPS.setLeading:
        state.leading = -(numbers[0] ?? 0);
        break;
      case OPS.setFont:
        state.font = String(values[0]);
        state.size = numbers[1] ?? 0;
        break;
      case OPS.setTextRise:
        state.rise = numbers[0] ?? 0;
        break;
      case OPS.setGState:
        for (const [key, value] of values[0] as [string, unknown][]) {
          if (key !== "Font") continue;
          state.font = String((value as unknown[])[0]);
          state.size = Number((value as unknown[])[1]);
        }
        break;
      case OPS.beginText:
        this.text = IDENTITY;
        this.moveTo(0, 0);
        break;
      case OPS.setTextMatrix:
        this.text = Array.from((values[0] ?? IDENTITY) as ArrayLike<number>);
        this.moveTo(0, 0);
        break;
      case OPS.moveText:
        this.moveTo(this.line[0] + (numbers[0] ?? 0), this.line[1] + (numbers[1] ?? 0));
        break;
      case OPS.setLeadingMoveText:
        state.leading = numbers[1] ?? 0;
        this.moveTo(this.line[0] + (numbers[0] ?? 0), this.line[1] + (numbers[1] ?? 0));
        break;
      case OPS.nextLine:
        this.moveTo(this.line[0], this.line[1] + state.leading);
        break;
      case OPS.showText:
        this.show(values[0] as readonly (FontGlyph | number | null)[]);
        break;
      case OPS.beginMarkedContentProps:
        this.beginMark(String(values[0]), values[1], true);
        break;
      case OPS.beginMarkedContent:
        this.beginMark((values[0] as { readonly name?: string } | null)?.name ?? "", null, false);
        break;
      case OPS.endMarkedContent:
        this.marks.pop();
        this.said.end(this.glyphs);
        break;
      case OPS.constructPath:
        this.shapes.paint(Number(values[0]), values[1] as readonly (ArrayLike<number> | null)[], state.ctm);
        break;
      default:
    }
  }

  private save(): void {
    if (this.saved.length < MAX_DEPTH) this.saved.push({ ...this.state });
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  private moveTo(x: number, y: number): void {
    this.line = [x, y];
    this.pen = [x, y];
  }

  private beginMark(tag: string, value: unknown, listed: boolean): void {
    const above = this.marks.at(-1) ?? NO_MARK;
    const off = tag === "OC" && value !== null && value !== undefined && !this.isShown(value);
    this.marks.push({
      mark: typeof value === "number" ? value : above.mark,
      artifact: above.artifact || tag === "Artifact",
      hidden: above.hidden || off,
    });
    const mayTell = listed && typeof value !== "number" && !this.marks.at(-1)?.artifact;
    this.said.begin(tag, mayTell, this.glyphs.length);
  }

  private isShown(group: unknown): boolean {
    return this.layers.isVisible(group as Parameters<Layers["isVisible"]>[0]) !== false;
  }

  private show(glyphs: readonly (FontGlyph | number | null)[]): void {
    const { state, pen } = this;
    const font = this.fonts.get(state.font) ?? {};
    const unit = font.fontMatrix?.[0] ?? 0.001;
    const whole = times(state.ctm, this.text);
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = whole;
    const size = Math.abs(state.size);
    const along = state.scale * (state.size < 0 ? -1 : 1);
    const { vertical = false } = font;
    const angle = Math.atan2(b * along, a * along) * (180 / Math.PI) - (vertical ? 90 : 0);
    const { mark, artifact, hidden } = this.marks.at(-1) ?? NO_MARK;
    const style = {
      size: size * Math.hypot(c, d) * type3Scale(font) || 10,
      font: state.font,
      bold: isBold(font),
      direction: directionOf(angle),
    };
    for (const glyph of glyphs) {
      if (typeof glyph === "number") {
        if (vertical) pen[1] -= (glyph / 1000) * size;
        else pen[0] -= (glyph / 1000) * size * along;
        continue;
      }
      if (!glyph) continue;
      const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      const down = vertical ? ((glyph.vmetric ?? font.defaultVMetrics)?.[0] ?? -1000) : 0;
      const width = vertical ? 0 : (glyph.width ?? 0) * unit * size * along;
      const [x] = pen;
      const y = pen[1] + state.rise;
      const [toX, toY] = [x + width, y + down * unit * size];
      const text = textOf(glyph, font);
      if (text || this.said.waits) {
        this.glyphs.push({
          text: text ?? "",
          x: a * x + c * y + e,
          y: b * x + d * y + f,
          end: a * toX + c * toY + e,
          endY: b * toX + d * toY + f,
          size: style.size,
          font: style.font,
          bold: style.bold,
          direction: style.direction,
          mark,
          artifact,
          hidden,
          vertical,
        });
      }
      if (vertical) pen[1] += down * unit * size - spacing;
      else pen[0] += width + spacing * along;
    }
  }
}
