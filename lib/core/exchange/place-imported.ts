import { describePassage } from "@/lib/core/anchoring/describe-passage";
import { findPassage } from "@/lib/core/anchoring/find-passage";
import type { PassageIndex } from "@/lib/core/anchoring/passage-index";
import type { Placement } from "@/lib/core/anchoring/placement";
import type { PassageSelector } from "@/lib/core/anchoring/selector";
import type { CodePoints } from "@/lib/core/text/code-points";
import { snapToGraphemes } from "@/lib/core/text/snap-to-graphemes";
import type { ExchangeTarget } from "./exchange-annotation";

export interface PlacedImport {
  readonly placement: Placement;
  /** How to remember the passage in this text; `null` where it was not placed: then it is for the report. */
  readonly selector: PassageSelector | null;
}

/**
 * Places an imported annotation in a version's text. Its position is believed where the quote stands there, letter for
 * letter; else the quote is sought as in `findPassage`. Positions count code points, as the W3C model asks; where the
 * quote stands at the same number of UTF-16 units instead, the sender counted those, and that is believed too.
 */
export function placeImported(index: PassageIndex, points: CodePoints, target: ExchangeTarget): PlacedImport {
  const { quote, position } = target;
  const { text } = index;
  if (position && quote) {
    const inPoints = { start: points.toUnits(position.start), end: points.toUnits(position.end) };
    for (const range of [inPoints, position]) {
      if (text.slice(range.start, range.end) !== quote) continue;
      const placement = {
        status: "exact",
        range: snapToGraphemes(text, range),
        score: 1,
        method: "same-context",
      } as const;
      return { placement, selector: describePassage(text, range) };
    }
  }
  const placement = findPassage(index, target);
  return { placement, selector: placement.range ? describePassage(text, placement.range) : null };
}
