import type { TermTrace } from "@/lib/core/facts/wording/trace-terms";

type Cell = TermTrace["cells"][number];

/** "9 times, 8.9 per 1,000 words", or that the term is not used. */
export function sayTerm({ count, perThousand }: Cell): string {
  if (count === 0) return "not used";
  return `${count === 1 ? "once" : `${count} times`}, ${rate(perThousand)} per 1,000 words`;
}

/** A rate with one digit behind the point; less than half of that is still something. */
export const rate = (perThousand: number) =>
  perThousand > 0 && perThousand < 0.05 ? "under 0.1" : perThousand.toFixed(1);
