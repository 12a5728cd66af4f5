import type { PositionView } from "@/lib/contracts/reader-view";
import type { Range } from "@/lib/core/text/range";
import { positionAt } from "./citation";

/** How many notes begin in each position, by its id. */
export function countByPosition(
  placed: readonly { readonly range: Range }[],
  positions: readonly PositionView[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { range } of placed) {
    const position = positionAt(positions, range);
    if (position) counts.set(position.id, (counts.get(position.id) ?? 0) + 1);
  }
  return counts;
}
