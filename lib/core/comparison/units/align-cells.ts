/** Which cells of two rows stand for each other: index of the older and of the newer one, in order. */
export type CellPair = readonly [number, number];

/** What a pair of cells is worth. */
const EQUAL = 2;
const BOTH_EMPTY = 0.2;
const ALIKE = 0.5;
const BOTH_FIGURES = 0.3;

/**
 * Pairs the cells of two rows in order. Rows with as many cells have the same columns: where a cell stands says what it is, so
 * "$4 million" that went from Grants to Loans is gone from the one and new in the other. Else a column was put in or taken out, and the cells that are equal
 * say which. Product of both lengths.
 */
export function alignCells(older: readonly string[], newer: readonly string[]): CellPair[] {
  if (older.length === newer.length) return older.map((_, column) => [column, column]);
  const wide = newer.length + 1;
  const best = new Float64Array((older.length + 1) * wide);
  for (let i = older.length - 1; i >= 0; i--) {
    for (let j = newer.length - 1; j >= 0; j--) {
      const paired = worth(older[i] as string, newer[j] as string) + (best[(i + 1) * wide + j + 1] as number);
      best[i * wide + j] = Math.max(
        paired,
        best[(i + 1) * wide + j] as number,
        best[i * wide + j + 1] as number,
      );
    }
  }
  const pairs: CellPair[] = [];
  for (let i = 0, j = 0; i < older.length && j < newer.length; ) {
    const here = best[i * wide + j] as number;
    const pair = worth(older[i] as string, newer[j] as string);
    if (pair > 0 && here === pair + (best[(i + 1) * wide + j + 1] as number)) pairs.push([i++, j++]);
    else if (here === best[(i + 1) * wide + j]) i++;
    else j++;
  }
  return pairs;
}

function worth(a: string, b: string): number {
  if (a === b) return a === "" ? BOTH_EMPTY : EQUAL;
  if (/^\W*\d/u.test(a) && /^\W*\d/u.test(b)) return BOTH_FIGURES;
  const words = new Set(a.split(/\s+/u));
  return a !== "" && b.split(/\s+/u).some((word) => words.has(word)) ? ALIKE : 0;
}
