import type { Sighting } from "./read-sighting";

export interface Finding {
  /** `placed` = `best` is the passage; `tie` = `best` and others fit alike; `lost` = nothing fits well enough. */
  readonly verdict: "placed" | "tie" | "lost";
  readonly best: Sighting | null;
  /** The other places, best first, none overlapping `best` or one another. */
  readonly others: readonly Sighting[];
}

/** How much better than the runner-up, in units of `standing`. */
const MARGIN = 0.4;

/** From here on a quote's words tell so much that they hardly stand together twice by chance. */
const TELLING_BITS = 60;

/** Which sighting is the passage, if any. */
export function judgeSightings(sightings: readonly Sighting[]): Finding {
  const apart: Sighting[] = [];
  for (const sighting of [...sightings].sort((a, b) => standing(b) - standing(a)))
    if (apart.every(({ range }) => sighting.range.end <= range.start || sighting.range.start >= range.end))
      apart.push(sighting);
  const [best, ...others] = apart;
  if (!best) return { verdict: "lost", best: null, others };
  if (!acceptable(best)) return { verdict: "lost", best, others };
  return { verdict: others.some((other) => rivals(best, other)) ? "tie" : "placed", best, others };
}

/** 0 to 5.5: the words count most; whole quotes too long to stand somewhere by chance count more still. */
function standing(sighting: Sighting): number {
  const { likeness, before, after, quoteBits } = sighting;
  const telling = isWhole(sighting) ? Math.min(0.5, Math.max(0, (quoteBits - 25) / 100)) : 0;
  return 3 * likeness + before + after + telling;
}

/** Apart from the form of its words the quote stands there whole. */
function isWhole({ likeness }: Sighting): boolean {
  return likeness > 0.98;
}

/**
 * A whole quote needs words that tell or context. Changed words need both neighbours; where those are gone or
 * changed too, few words may differ, some more in a long quote: nearly every false place has weak context, hardly
 * any right one does.
 */
function acceptable(sighting: Sighting): boolean {
  const { likeness, before, after, quoteBits } = sighting;
  const context = before + after;
  if (isWhole(sighting)) return quoteBits + 30 * context >= 40;
  const poorer = Math.min(before, after);
  if (poorer >= 0.95) return likeness >= 0.55;
  if (poorer >= 0.8) return likeness >= 0.75;
  const long = Math.min(1, Math.max(0, (quoteBits - 100) / 100));
  return likeness >= 0.86 - 0.06 * long + 0.1 * Math.max(0, 1 - context);
}

function rivals(best: Sighting, other: Sighting): boolean {
  if (!isWhole(best) && isWhole(other) && other.quoteBits >= TELLING_BITS) return true;
  return acceptable(other) && standing(best) - standing(other) < MARGIN;
}
