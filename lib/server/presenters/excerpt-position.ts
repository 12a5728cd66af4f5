import "server-only";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import type { ReaderView } from "@/lib/contracts/reader-view";
import type { Range } from "@/lib/core/text/range";

/**
 * A reader view cut down to one position: its words, its blocks and the notes that stand in it, counted from its
 * own beginning. What is not shared is not in the answer at all. `null` where the version has no such position.
 */
export function excerptPosition(view: ReaderView, positionId: string): ReaderView | null {
  const position = view.positions.find(({ id }) => id === positionId);
  if (!position) return null;
  const { start, end } = position.range;
  const within = (range: Range) => range.start >= start && range.end <= end;
  const shift = (range: Range) => ({ start: range.start - start, end: range.end - start });
  return {
    ...view,
    text: view.text.slice(start, end),
    blocks: view.blocks.filter(within).map((block) => ({ ...block, ...shift(block) })),
    positions: [{ ...position, range: shift(position.range) }],
    annotations: view.annotations.flatMap((annotation): AnnotationView[] => {
      const { range } = annotation.placement;
      if (!range || !within(range)) return [];
      // The words around the passage may lie outside the position.
      const placement = { ...annotation.placement, range: shift(range) };
      return [{ ...annotation, prefix: "", suffix: "", placement }];
    }),
  };
}
