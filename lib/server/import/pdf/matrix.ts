import "server-only";
import type { Rule } from "./glyph";

/** Matrices as PDF writes them: [a b c d e f]. */
export type Matrix = readonly number[];
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `two`, then `one`. */
export function times(one: Matrix, two: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = two;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where a point goes. */
export function at(matrix: Matrix, x: number, y: number): [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  return [a * x + c * y + e, b * x + d * y + f];
}

/** A point after a turn about the origin against the clock. */
export function turn([x, y]: readonly [number, number], degrees: number): [number, number] {
  if (degrees === 0) return [x, y];
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) + y * Math.sin(angle), y * Math.cos(angle) - x * Math.sin(angle)];
}

/** The smallest upright box around some points. */
export function boxOf(points: readonly (readonly [number, number])[]): Rule {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x: Math.min(...xs), end: Math.max(...xs), y: Math.min(...ys), top: Math.max(...ys) };
}
