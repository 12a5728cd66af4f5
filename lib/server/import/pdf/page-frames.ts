import "server-only";
import type { Rule } from "./glyph";

const NEAR = 3;
/** A frame goes round so much of the page's width and height. */
const SHARE = 0.8;

/**
 * The rules of a page without the frame that is drawn around it: posters, certificates and slides have one, and all that is ruled in it would be
 * one table with it. A frame that a rule inside meets is the edge of a table, and stays.
 *
 * @param page its width and height
 */
export function withoutPageFrame(
  rules: readonly Rule[],
  page: { readonly width: number; readonly height: number },
): readonly Rule[] {
  const across = rules.filter(({ x, end }) => end - x > SHARE * page.width);
  const down = rules.filter(({ y, top }) => top - y > SHARE * page.height);
  const sides = [
    ...outermost(down, ({ x, end }) => (x + end) / 2, page.width),
    ...outermost(across, ({ y, top }) => (y + top) / 2, page.height),
  ];
  // All four sides, of one line or of two beside each other.
  if (sides.length < 4) return rules;
  const frame = new Set(sides);
  const inside = rules.filter((rule) => !frame.has(rule));
  return inside.some((rule) => sides.some((side) => meets(rule, side))) ? rules : inside;
}

/** The first and the last of some parallel rules, if they are a page apart, with those that are drawn close beside them. */
function outermost(rules: readonly Rule[], place: (rule: Rule) => number, length: number): Rule[] {
  const places = rules.map(place);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  if (!(last - first > SHARE * length)) return [];
  return rules.filter((rule) => place(rule) - first < 2 * NEAR || last - place(rule) < 2 * NEAR);
}

/** Whether a rule ends at a side of the frame. */
function meets(rule: Rule, side: Rule): boolean {
  const runsAcross = rule.end - rule.x > rule.top - rule.y;
  const sideRunsAcross = side.end - side.x > side.top - side.y;
  if (runsAcross === sideRunsAcross) return false;
  const close = (one: number, two: number) => Math.abs(one - two) <= NEAR;
  return runsAcross
    ? close(rule.x, side.x) || close(rule.end, side.end) || close(rule.x, side.end) || close(rule.end, side.x)
    : close(rule.y, side.y) ||
        close(rule.top, side.top) ||
        close(rule.y, side.top) ||
        close(rule.top, side.y);
}
