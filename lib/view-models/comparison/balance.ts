import type { ComparisonTotals } from "@/lib/core/comparison/changes/change";

export interface BalancePart {
  readonly kind: "kept" | "reworded" | "moved" | "gone" | "new";
  readonly sign: string;
  readonly words: number;
  /** Left edge and width in thousandths of the bar. */
  readonly x: number;
  readonly width: number;
}

/** A part that is there is seen: it takes at least this many thousandths, at the cost of the large ones. */
const LEAST = 8;

/** The bar of the header: all words of both texts once, in a fixed order. Parts of no words have no width. */
export function balance(totals: ComparisonTotals): BalancePart[] {
  const { kept, reworded, moved, deleted, inserted } = totals.words;
  const parts = [
    { kind: "kept", sign: "=", words: kept },
    { kind: "reworded", sign: "≠", words: reworded },
    { kind: "moved", sign: "⇅", words: moved },
    { kind: "gone", sign: "−", words: deleted },
    { kind: "new", sign: "+", words: inserted },
  ] as const;
  const total = kept + reworded + moved + deleted + inserted;
  const raised = parts.map(({ words }) => (words > 0 ? Math.max(LEAST, (words / total) * 1000) : 0));
  const sum = raised.reduce((all, width) => all + width, 0) || 1;
  let x = 0;
  return parts.map((part, at) => {
    const width = ((raised[at] ?? 0) / sum) * 1000;
    const placed = { ...part, x, width };
    x += width;
    return placed;
  });
}

/** A share in whole percent, but never 0 or 100 where it is not: "under 1 %", "over 99 %". */
export function sayShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 1) return "under 1 %";
  if (percent < 100 && percent > 99) return "over 99 %";
  return `${Math.round(percent)} %`;
}
