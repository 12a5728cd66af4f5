import "server-only";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Field, Glyph, PageContent, Rule } from "./glyph";

/** Matrices as PDF writes them: [a b c d e f]. */
type Matrix = readonly number[];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Boxes thinner than this are lines. */
const THIN = 2.2;
const LARGEST_DOT = 9;
const SMALLEST_DOT = 1.2;
/** More than this on one page is a drawing, not ruling. */
const MOST_RULES = 4000;
const MAX_DEPTH = 200;

interface FontFace {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: Matrix;
  readonly defaultVMetrics?: readonly number[];
  readonly bbox?: readonly number[];
}

interface FontGlyph {
  readonly unicode?: string;
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
type Drawn = { -readonly [Key in keyof Glyph]: Glyph[Key] } & { endY: number; readonly direction: number };

type Layers = Awaited<ReturnType<PDFDocumentProxy["getOptionalContentConfig"]>>;

/** Reads what is drawn on a page: characters with their places and fonts, ruling lines, drawn bullets. */
export async function readContent(
  page: PDFPageProxy,
  layers: Layers,
  fields: readonly Field[] = [],
): Promise<PageContent> {
  // Form fields and comments are read by their values, not by their drawing.
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const fonts = await fontsOf(page, fnArray, argsArray);
  const reader = new ContentReader(fonts, layers);
  for (const [at, operator] of fnArray.entries()) reader.take(operator, (argsArray[at] ?? []) as unknown[]);
  const [left = 0, bottom = 0, right = 595, top = 842] = page.view;
  return upright(reader, [left, bottom, right, top], fields);
}

async function fontsOf(
  page: PDFPageProxy,
  operators: readonly number[],
  values: readonly unknown[],
): Promise<Map<string, FontFace>> {
  const names = new Set<string>();
  for (const [at, operator] of operators.entries()) {
    if (operator === OPS.setFont) names.add(String((values[at] as unknown[])[0]));
    if (operator === OPS.setGState) {
      for (const [key, value] of (values[at] as [[string, unknown][]])[0])
        if (key === "Font") names.add(String((value as unknown[])[0]));
    }
  }
  const fonts = new Map<string, FontFace>();
  for (const name of names) {
    fonts.set(name, await new Promise<FontFace>((resolve) => page.commonObjs.get(name, resolve)));
  }
  return fonts;
}

/** Follows the operators of a page's content as a painter would, and notes down what is of use for reading. */
class ContentReader {
  readonly glyphs: Drawn[] = [];
  readonly rules: Rule[] = [];
  readonly dots: Rule[] = [];
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
  private readonly marks: { mark: number | null; artifact: boolean; hidden: boolean }[] = [];

  constructor(
    private readonly fonts: ReadonlyMap<string, FontFace>,
    private readonly layers: Layers,
  ) {}

  take(operator: number, values: readonly unknown[]): void {
    const numbers = values as readonly number[];
    const { state } = this;
    switch (operator) {
      case OPS.save:
        this.save();
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.restore();
        break;
      case OPS.transform:
        state.ctm = times(state.ctm, numbers);
        break;
      case OPS.paintFormXObjectBegin:
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
      case OPS.beginMarkedContent:
        this.beginMark(String(values[0]), values[1]);
        break;
      case OPS.endMarkedContent:
        this.marks.pop();
        break;
      case OPS.constructPath:
        this.path(Number(values[0]), values[1] as readonly (ArrayLike<number> | null)[]);
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

  private beginMark(tag: string, value: unknown): void {
    const above = this.marks.at(-1) ?? { mark: null, artifact: false, hidden: false };
    const off = tag === "OC" && value !== null && value !== undefined && !this.isShown(value);
    this.marks.push({
      mark: typeof value === "number" ? value : above.mark,
      artifact: above.artifact || tag === "Artifact",
      hidden: above.hidden || off,
    });
  }

  private isShown(group: unknown): boolean {
    return this.layers.isVisible(group as Parameters<Layers["isVisible"]>[0]) !== false;
  }

  private show(glyphs: readonly (FontGlyph | number | null)[]): void {
    const { state, pen } = this;
    const font = this.fonts.get(state.font) ?? {};
    const unit = font.isType3Font ? (font.fontMatrix?.[0] ?? 0.001) : 0.001;
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
      if (glyph.unicode) {
        this.glyphs.push({
          text: glyph.unicode,
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

  /** The parts of a painted path that are straight lines along the page's edges, or small shapes. */
  private path(paint: number, data: readonly (ArrayLike<number> | null)[]): void {
    if (paint === OPS.endPath || this.rules.length > MOST_RULES) return;
    const filled = paint !== OPS.stroke && paint !== OPS.closeStroke;
    for (const values of data ?? []) {
      if (values) for (const part of subpaths(values)) this.shape(part, filled);
    }
  }

  private shape(points: readonly (readonly [number, number])[], filled: boolean): void {
    const placed = points.map(([x, y]) => at(this.state.ctm, x, y));
    const box = boxOf(placed);
    const width = box.end - box.x;
    const height = box.top - box.y;
    if (width <= THIN || height <= THIN) {
      if (Math.max(width, height) > LARGEST_DOT) this.rules.push(box);
      else if (filled && Math.min(width, height) >= SMALLEST_DOT) this.dots.push(box);
      return;
    }
    if (width <= LARGEST_DOT && height <= LARGEST_DOT) {
      if (width < 2 * height && height < 2 * width) this.dots.push(box);
      return;
    }
    if (filled) return;
    for (const [index, to] of placed.entries()) {
      const from = placed[index - 1];
      if (!from) continue;
      const edge = boxOf([from, to]);
      if (edge.end - edge.x <= THIN !== edge.top - edge.y <= THIN) this.rules.push(edge);
    }
  }
}

const NO_MARK = { mark: null, artifact: false, hidden: false };

function isBold(font: FontFace): boolean {
  return Boolean(font.bold || font.black) || /bold|black|heavy|demi/iu.test(font.name ?? "");
}

/** A quarter turn in degrees; a slanted word (a stamp over the page) is a direction of its own. */
function directionOf(angle: number): number {
  const quarter = Math.round(angle / 90) * 90;
  return (((Math.abs(angle - quarter) < 12 ? quarter : Math.round(angle)) % 360) + 360) % 360;
}

/** Words are as high as their font says; characters that are little programs (Type 3) are as high as their box. */
function type3Scale(font: FontFace): number {
  if (!font.isType3Font) return 1;
  const height = (font.bbox?.[3] ?? 0) - (font.bbox?.[1] ?? 0);
  return height > 0 ? height * Math.abs(font.fontMatrix?.[3] ?? 0.001) : 1;
}

const PATH_LENGTHS = [2, 2, 6, 4, 0];

/** The points of each part of a path. pdf.js writes 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close. */
function* subpaths(values: ArrayLike<number>): Generator<[number, number][]> {
  let points: [number, number][] = [];
  for (let index = 0; index < values.length; ) {
    const operator = values[index] ?? 4;
    const length = PATH_LENGTHS[operator] ?? 0;
    if (operator === 0 && points.length > 0) {
      yield points;
      points = [];
    }
    if (operator === 4 && points[0]) points.push(points[0]);
    for (let step = 1; step < length; step += 2)
      points.push([values[index + step] ?? 0, values[index + step + 1] ?? 0]);
    index += length + 1;
  }
  if (points.length > 0) yield points;
}

function boxOf(points: readonly (readonly [number, number])[]): Rule {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x: Math.min(...xs), end: Math.max(...xs), y: Math.min(...ys), top: Math.max(...ys) };
}

function times(one: Matrix, two: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = two;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function at(matrix: Matrix, x: number, y: number): [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Turns the page so that most of its characters stand upright, whatever its `/Rotate` says. */
function upright(
  reader: ContentReader,
  view: readonly [number, number, number, number],
  fields: readonly Field[],
): PageContent {
  const groups = new Map<number, Drawn[]>();
  for (const glyph of reader.glyphs) {
    const group = groups.get(glyph.direction);
    if (group) group.push(glyph);
    else groups.set(glyph.direction, [glyph]);
  }
  const sorted = [...groups].toSorted((one, two) => two[1].length - one[1].length);
  const [main = 0] = sorted[0] ?? [];
  const [left, bottom, right, top] = view;
  const corners = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ] as const;
  const paper = boxOf(corners.map((corner) => turn(corner, main)));
  const moved = (box: Rule): Rule => {
    const turned = boxOf([turn([box.x, box.y], main), turn([box.end, box.top], main)]);
    return {
      x: turned.x - paper.x,
      end: turned.end - paper.x,
      y: turned.y - paper.y,
      top: turned.top - paper.y,
    };
  };
  for (const [angle, glyphs] of sorted) turnAll(glyphs, angle, angle === main ? paper : { x: 0, y: 0 });
  return {
    width: paper.end - paper.x,
    height: paper.top - paper.y,
    glyphs: sorted[0]?.[1] ?? [],
    sideways: sorted.slice(1).map(([, glyphs]) => glyphs),
    rules: reader.rules.map(moved),
    dots: reader.dots.map(moved),
    fields: fields.map((field) => ({ ...field, ...moved(field) })),
  };
}

function turnAll(
  glyphs: readonly Drawn[],
  degrees: number,
  origin: { readonly x: number; readonly y: number },
): void {
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  for (const glyph of glyphs) {
    const from = glyph.x * cos + glyph.y * sin - origin.x;
    const to = glyph.end * cos + glyph.endY * sin - origin.x;
    glyph.y = glyph.y * cos - glyph.x * sin - origin.y;
    glyph.x = Math.min(from, to);
    glyph.end = Math.max(from, to);
  }
}

function turn([x, y]: readonly [number, number], degrees: number): [number, number] {
  if (degrees === 0) return [x, y];
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) + y * Math.sin(angle), y * Math.cos(angle) - x * Math.sin(angle)];
}
