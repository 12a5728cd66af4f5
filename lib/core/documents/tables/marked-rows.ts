/** "(1)", "a)", "(iii)", "2.1.", "(5a)", "—", "•": a marker of an item that stands alone. "No." and other words of two letters are none. */
const ALONE =
  /^(?:[([]?(?:\d{1,3}(?:\.\d{1,3}){0,3}[a-z]{0,2}|[a-z]|[ivxlc]{2,7})[.)\]]|[([][a-z]{2}[)\]]|[•◦▪▫●○■□‣⁃∙·*–—-])$/iu;

/** A row of a table in which a list is set: the cell that holds the item's words, and its marker; `null` in a row that goes on. */
export interface MarkedRow<Cell> {
  readonly cell: Cell;
  readonly marker: string | null;
}

/**
 * The rows of a table that is a list: official journals, laws and newsletters set "(a)" in a narrow column and its words in the next.
 * Each row holds a marker and one cell of words, empty cells aside; further rows may go on with the item above. `null`
 * for any other table.
 *
 * @param wordsOf the words of a cell in one line; of long ones the beginning is enough
 */
export function markedRows<Cell>(
  rows: Iterable<readonly Cell[]>,
  wordsOf: (cell: Cell) => string,
): MarkedRow<Cell>[] | null {
  const found: MarkedRow<Cell>[] = [];
  for (const cells of rows) {
    const written = cells.map((cell) => ({ cell, words: wordsOf(cell) })).filter(({ words }) => words);
    const [first, second, ...rest] = written;
    if (!first) continue;
    const last = second ?? first;
    if (rest.length > 0 || !/\p{L}/u.test(last.words)) return null;
    if (second ? !ALONE.test(first.words) : found.length === 0) return null;
    found.push({ cell: last.cell, marker: second ? first.words : null });
  }
  return found.length > 0 ? found : null;
}
