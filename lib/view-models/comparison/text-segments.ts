import type { Range } from "@/lib/core/text/range";

/** A stretch of text under one set of layers: cut wherever any layer begins or ends. */
export interface TextSegment<Layer> extends Range {
  /** Layers that cover the segment, in the order given. */
  readonly layers: readonly Layer[];
}

/**
 * Cuts `range` at the borders of the layers, so that overlapping marks (two notes, a note over an edit) nest cleanly.
 * Layers outside `range` are ignored, those that overlap it are cut to it; empty layers cut nothing.
 * The segments follow one another and cover `range` completely; neighbours under the same layers are one.
 * O((layers + segments) log layers) plus the size of the answer.
 */
export function textSegments<Layer extends Range>(
  range: Range,
  layers: readonly Layer[],
): TextSegment<Layer>[] {
  if (range.end <= range.start) return [];
  const inside = layers.filter(
    (layer) => layer.start < layer.end && layer.start < range.end && layer.end > range.start,
  );
  if (inside.length === 0) return [{ start: range.start, end: range.end, layers: [] }];
  const borders = new Set([range.start, range.end]);
  for (const layer of inside) {
    if (layer.start > range.start) borders.add(layer.start);
    if (layer.end < range.end) borders.add(layer.end);
  }
  const cuts = [...borders].sort((a, b) => a - b);
  const byStart = inside
    .map((layer, order) => ({ layer, order }))
    .sort((a, b) => a.layer.start - b.layer.start);
  const segments: TextSegment<Layer>[] = [];
  let open: { layer: Layer; order: number }[] = [];
  let next = 0;
  for (let at = 0; at + 1 < cuts.length; at++) {
    const start = cuts[at] ?? range.start;
    const end = cuts[at + 1] ?? range.end;
    open = open.filter(({ layer }) => layer.end > start);
    for (let coming = byStart[next]; coming && coming.layer.start <= start; coming = byStart[++next]) {
      if (coming.layer.end > start) open.push(coming);
    }
    open.sort((a, b) => a.order - b.order);
    segments.push({ start, end, layers: open.map(({ layer }) => layer) });
  }
  return segments;
}
