/** Indices of a longest strictly rising run of `values`, in order. O(n log n), Schensted's patience piles. */
export function longestRising(values: ArrayLike<number>): number[] {
  const count = values.length;
  const tops: number[] = [];
  const before = new Int32Array(count);
  for (let k = 0; k < count; k++) {
    const value = values[k] as number;
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tops[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    before[k] = low > 0 ? (tops[low - 1] as number) : -1;
    tops[low] = k;
  }
  const run: number[] = [];
  for (let k = tops.length ? (tops[tops.length - 1] as number) : -1; k >= 0; k = before[k] as number)
    run.push(k);
  return run.reverse();
}
