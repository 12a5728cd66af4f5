export interface MoveSpan {
  readonly key: string;
  /** Vertical places of the two ends, in pixels of the page. */
  readonly from: number;
  readonly to: number;
}

/**
 * Gives each move a lane of the gutter, so that lines of moves beside each other do not lie on one another: short ones
 * inside, long ones outside. A move that finds no lane gets `null` and keeps its links without a line.
 */
export function moveLanes(spans: readonly MoveSpan[], lanes: number): Map<string, number | null> {
  const ends: { top: number; bottom: number }[][] = Array.from({ length: lanes }, () => []);
  const byLength = [...spans].sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
  const placed = new Map<string, number | null>();
  for (const span of byLength) {
    const top = Math.min(span.from, span.to);
    const bottom = Math.max(span.from, span.to);
    const lane = ends.findIndex((taken) => taken.every((other) => bottom < other.top || top > other.bottom));
    ends[lane]?.push({ top, bottom });
    placed.set(span.key, lane < 0 ? null : lane);
  }
  return placed;
}
