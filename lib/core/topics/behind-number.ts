import { listMarkerAt } from "@/lib/core/text/list-marker";
import type { Range } from "@/lib/core/text/range";
import { trimRange } from "@/lib/core/text/trim-range";

/**
 * The words of a position without the number in front, which is told beside them as its label. `marker` as its block has it ("10.", "(a)");
 * absent, the number is looked for. A position that is nothing but its number stays whole. Half-open range in UTF-16 units of `text`.
 */
export function behindNumber(text: string, { start, end }: Range, marker?: string): Range {
  const words =
    marker !== undefined && text.startsWith(marker, start)
      ? start + marker.length
      : (listMarkerAt(text, start, end)?.end ?? start);
  return trimRange(text, words, end) ?? { start, end };
}
