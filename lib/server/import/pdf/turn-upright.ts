import "server-only";
import type { ContentReader, Drawn } from "./content-reader";
import type { Field, PageContent, Rule } from "./glyph";
import { boxOf, turn } from "./matrix";

/** Turns the page so that most of its characters stand upright, whatever its `/Rotate` says. */
export function turnUpright(
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
    rules: reader.shapes.rules.map(moved),
    dots: reader.shapes.dots.map(moved),
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
