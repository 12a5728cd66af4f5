/**
 * Myers' greedy shortest edit script (An O(ND) Difference Algorithm, 1986) between two stretches of id sequences.
 * Writes pairs of equal tokens into `result` and answers whether it finished within `mostEdits` edits;
 * where it did not, `result` is left as it was. Memory grows with the square of the edits needed.
 */
export function shortestEdits(
  older: Int32Array,
  newer: Int32Array,
  o0: number,
  o1: number,
  n0: number,
  n1: number,
  mostEdits: number,
  result: Int32Array,
): boolean {
  const height = o1 - o0;
  const breadth = n1 - n0;
  const limit = Math.min(height + breadth, mostEdits);
  if (Math.abs(height - breadth) > limit) return false;
  const { reach, trace } = tables(limit);
  const origin = limit + 1;
  reach.fill(0, 0, 2 * limit + 3);
  for (let edits = 0; edits <= limit; edits++) {
    for (let k = -edits; k <= edits; k += 2) {
      const down =
        k === -edits ||
        (k !== edits && (reach[origin + k - 1] as number) < (reach[origin + k + 1] as number));
      let x = down ? (reach[origin + k + 1] as number) : (reach[origin + k - 1] as number) + 1;
      let y = x - k;
      while (x < height && y < breadth && older[o0 + x] === newer[n0 + y]) {
        x++;
        y++;
      }
      reach[origin + k] = x;
      if (x >= height && y >= breadth) {
        walkBack(trace, edits, height, breadth, o0, n0, result);
        return true;
      }
    }
    for (let k = -edits; k <= edits; k++) trace[rowOf(edits) + k] = reach[origin + k] as number;
  }
  return false;
}

interface Tables {
  /** How far each diagonal came, from -limit - 1 on. */
  reach: Int32Array;
  /** The same after 0, 1, 2 … edits, row after row. */
  trace: Int32Array;
}

/** Reused between calls: a comparison asks this of thousands of short stretches. */
const shared: Tables = { reach: new Int32Array(32), trace: new Int32Array(256) };

function tables(limit: number): Tables {
  if (shared.reach.length < 2 * limit + 3) shared.reach = new Int32Array(4 * limit + 6);
  const rows = rowOf(limit + 1) + limit + 2;
  if (shared.trace.length < rows) shared.trace = new Int32Array(2 * rows);
  return shared;
}

/** Where diagonal 0 stands in the row of so many edits: row d holds 2 d + 1 diagonals. */
const rowOf = (edits: number) => edits * edits + edits;

/** Row d of `trace` holds how far each diagonal -d..d came with d edits. */
function walkBack(
  trace: Int32Array,
  edits: number,
  height: number,
  breadth: number,
  o0: number,
  n0: number,
  result: Int32Array,
): void {
  let x = height;
  let y = breadth;
  for (let d = edits; d > 0; d--) {
    const k = x - y;
    const down = k === -d || (k !== d && reachAt(trace, d - 1, k - 1) < reachAt(trace, d - 1, k + 1));
    const before = down ? k + 1 : k - 1;
    const beforeX = reachAt(trace, d - 1, before);
    const stepX = down ? beforeX : beforeX + 1;
    while (x > stepX) {
      x--;
      y--;
      result[o0 + x] = n0 + y;
    }
    x = beforeX;
    y = x - before;
  }
  while (x > 0) {
    x--;
    y--;
    result[o0 + x] = n0 + y;
  }
}

function reachAt(trace: Int32Array, edits: number, diagonal: number): number {
  return Math.abs(diagonal) > edits ? -1 : (trace[rowOf(edits) + diagonal] as number);
}
