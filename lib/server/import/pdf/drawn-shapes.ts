import "server-only";
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Rule } from "./glyph";
import { at, boxOf, type Matrix } from "./matrix";

/** Boxes thinner than this are lines. */
const THIN = 2.2;
const LARGEST_DOT = 9;
const SMALLEST_DOT = 1.2;
/** More than this on one page is a drawing, not ruling. */
const MOST_RULES = 4000;

/** Ruling lines and drawn bullets among what a page paints. */
export class DrawnShapes {
  readonly rules: Rule[] = [];
  readonly dots: Rule[] = [];

  /** The parts of a painted path that are straight lines along the page's edges, or small shapes. */
  paint(paint: number, data: readonly (ArrayLike<number> | null)[], ctm: Matrix): void {
    if (paint === OPS.endPath || this.rules.length > MOST_RULES) return;
    const filled = paint !== OPS.stroke && paint !== OPS.closeStroke;
    for (const values of data ?? []) {
      if (values)
        for (const part of subpaths(values))
          this.shape(
            part.map(([x, y]) => at(ctm, x, y)),
            filled,
          );
    }
  }

  private shape(placed: readonly (readonly [number, number])[], filled: boolean): void {
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
