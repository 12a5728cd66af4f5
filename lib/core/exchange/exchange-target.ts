import type { PassageSelector } from "@/lib/core/anchoring/selector";
import type { CodePoints } from "@/lib/core/text/code-points";
import type { ExchangeTarget } from "./exchange-annotation";

/** Where an annotation's version is to be found. */
export type ExchangeSource = Pick<ExchangeTarget, "source" | "sourceDate" | "cached">;

/** A stored passage as the outside counts it. `points` counts the text of the version the passage was made on. */
export function exchangeTarget(
  selector: PassageSelector,
  points: CodePoints,
  where: ExchangeSource,
): ExchangeTarget {
  const { quote, prefix, suffix, start, end } = selector;
  const position = { start: points.toCodePoints(start), end: points.toCodePoints(end) };
  return { ...where, quote, prefix, suffix, position };
}
