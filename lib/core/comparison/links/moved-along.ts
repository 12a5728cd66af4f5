import type { MovedUnit } from "./find-moves";
import type { Link } from "./link";

/**
 * Units beside moved ones, on the same side of both: a section that moved takes along its short headings, and what was edited in it more
 * than a sentence alone could bear. Grows from each moved unit down and up as long as the next ones are free and alike; linear.
 * `isFree` is asked of places outside the texts too.
 */
export function movedAlong(
  moved: readonly MovedUnit[],
  isFree: (older: number, newer: number) => boolean,
  isAlike: (older: number, newer: number) => boolean,
): MovedUnit[] {
  const [taken, takenThere] = [new Set<number>(), new Set<number>()];
  const found: MovedUnit[] = [];
  for (const start of moved) {
    for (const step of [1, -1]) {
      let [older, newer] = [start.older + step, start.newer + step];
      while (!taken.has(older) && !takenThere.has(newer) && isFree(older, newer) && isAlike(older, newer)) {
        taken.add(older);
        takenThere.add(newer);
        found.push({ older, newer, equal: false });
        older += step;
        newer += step;
      }
    }
  }
  return found;
}

/** The first and the last unit of each passage that moved. */
export function endsOfMoves(links: readonly Link[]): MovedUnit[] {
  return links.flatMap(({ moved, o0, o1, n0, n1, equal }) =>
    moved
      ? [
          { older: o0, newer: n0, equal },
          { older: o1 - 1, newer: n1 - 1, equal },
        ]
      : [],
  );
}
