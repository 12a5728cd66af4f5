import type { Sighting } from "@/lib/core/anchoring/read-sighting";

export interface Finding {
  /** `placed` = `best` is the passage; `tie` = `best` and others fit alike; `lost` = nothing fits well enough. */
  readonly verdict: "placed" | "tie" | "lost";
  readonly best: Sighting | null;
  /** The other places, best first, none overlapping `best` or one another. */
  readonly others: readonly Sighting[];
}

/** How much better than the runner-up, in units of `standing` (0 to 5). */
const MARGIN = 0.3;

/** Which sighting is the passage, if any. */
export function judgeSightings(sightings: readonly Sighting[]): Finding {
  const apart: Sighting[] = [];
  for (const sighting of [...sightings].sort((a, b) => standing(b) - standing(a)))
    if (apart.every(({ range }) => sighting.range.end <= range.start || sighting.range.start >= range.end))
      apart.push(sighting);
  const [best, ...others] = apart;
  if (!best) return { verdict: "lost", best: null, others };
  if (!acceptable(best)) return { verdict: "lost", best, others };
  const rival = others[0];
  const tie = rival !== undefined && acceptable(rival) && standing(best) - standing(rival) < MARGIN;
  return { verdict: tie ? "tie" : "placed", best, others };
}

/** 0 to 6: the words count most; whole quotes too long to stand somewhere by chance count more still. */
export function standing({ likeness, before, after, quoteBits }: Sighting): number {
  const telling = likeness > 0.98 ? Math.min(1, Math.max(0, (quoteBits - 25) / 50)) : 0;
  return 3 * likeness + before + after + telling;
}

function acceptable({ likeness, before, after, quoteBits }: Sighting): boolean {
  const context = before + after;
  if (likeness > 0.98) return quoteBits + 30 * context >= 40;
  return likeness >= 0.9 - 0.2 * context;
}
