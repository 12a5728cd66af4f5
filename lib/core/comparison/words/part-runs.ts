import { isPart, runSimilarity } from "@/lib/core/comparison/links/joined-similarities";
import type { UnitVector } from "@/lib/core/comparison/units/unit-vector";

/** Units `[from, to)` of one side that are, one after the other, parts of a lone unit of the other. */
export interface PartRun {
  readonly to: number;
  readonly similarity: number;
}

/**
 * The longest runs of parts of each lone unit, however many they are: a sentence that became a list of twelve items. By the place
 * where they begin: `[lone * many.length + from]`. `shared[a * step + b * stride]` is what `lone[a]` and `many[b]` have in common. A part that was reworded may
 * stand between others. Linear in the product of both lengths.
 */
export function partRuns(
  lone: readonly UnitVector[],
  many: readonly UnitVector[],
  shared: Float64Array,
  step: number,
  stride: number,
  features: number,
): Map<number, PartRun> {
  const runs = new Map<number, PartRun>();
  for (let a = 0; a < lone.length; a++) {
    const common = (b: number) => shared[a * step + b * stride] as number;
    const isIn = (b: number) =>
      b < many.length && common(b) > 0 && isPart(common(b), (many[b] as UnitVector).mass);
    for (let from = 0; from < many.length; from++) {
      if (!isIn(from)) continue;
      let to = from + 1;
      while (isIn(to) || (isIn(to + 1) && (common(to) > 0 || (many[to] as UnitVector).mass === 0))) to++;
      if (to - from > 1) {
        const similarity = runSimilarity(lone[a] as UnitVector, many.slice(from, to), features);
        runs.set(a * many.length + from, { to, similarity });
      }
      from = to;
    }
  }
  return runs;
}
