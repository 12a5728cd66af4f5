/**
 * Indices of the strictly rising run of `values` (integers from 0) whose weights (none below 0) sum highest, in order. A few long
 * passages then outweigh many short ones. O(n log n) by prefix maxima over the values (Fenwick 1994).
 */
export function heaviestRising(values: ArrayLike<number>, weights: ArrayLike<number>): number[] {
  const count = values.length;
  if (isRising(values)) return Array.from({ length: count }, (_, k) => k);
  const ranks = ranked(values);
  /** Per Fenwick node: the run with the highest sum that ends at a rank below, as index + 1. */
  const best = new Int32Array(count + 1);
  const sums = new Float64Array(count);
  const before = new Int32Array(count);
  let last = -1;
  for (let k = 0; k < count; k++) {
    const rank = ranks[k] as number;
    let previous = -1;
    for (let node = rank; node > 0; node -= node & -node) {
      const candidate = (best[node] as number) - 1;
      if (candidate >= 0 && (previous < 0 || (sums[candidate] as number) > (sums[previous] as number))) {
        previous = candidate;
      }
    }
    before[k] = previous;
    const sum = (weights[k] as number) + (previous < 0 ? 0 : (sums[previous] as number));
    sums[k] = sum;
    for (let node = rank + 1; node <= count; node += node & -node) {
      const held = (best[node] as number) - 1;
      if (held < 0 || (sums[held] as number) < sum) best[node] = k + 1;
    }
    if (last < 0 || sum > (sums[last] as number)) last = k;
  }
  const run: number[] = [];
  for (let k = last; k >= 0; k = before[k] as number) run.push(k);
  return run.reverse();
}

/** Nearly always so: then the whole is the run, for no weight is below 0. */
function isRising(values: ArrayLike<number>): boolean {
  for (let k = 1; k < values.length; k++)
    if ((values[k] as number) <= (values[k - 1] as number)) return false;
  return true;
}

/** Rank of each value from 0; equal values share the lowest rank. */
function ranked(values: ArrayLike<number>): Int32Array {
  const sorted = Float64Array.from(values).sort();
  const ranks = new Int32Array(values.length);
  for (let k = 0; k < values.length; k++) {
    const value = values[k] as number;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    ranks[k] = low;
  }
  return ranks;
}
