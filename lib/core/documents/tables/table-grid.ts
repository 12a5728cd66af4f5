/** A cell as a source writes it: once, with what it spans. */
export interface SpannedCell {
  readonly text: string;
  /** Columns and rows it stands over, from 1; 0 rows = all that follow in its group. */
  readonly columns?: number;
  readonly rows?: number;
  readonly header?: boolean;
}

export interface SpannedRow {
  readonly cells: readonly SpannedCell[];
  /** Rows of one group (a head, a body, a foot) follow each other; no cell stands over two groups. */
  readonly group?: number;
}

export interface GridRow {
  readonly cells: readonly string[];
  /** See `Block.headerCells`. */
  readonly headerCells: readonly number[];
}

export interface TableGrid {
  /** One for each row that was given, in order; a row may be without words. */
  readonly rows: readonly GridRow[];
  /** `false` where spans promised more cells than any table has: then some were read as one cell. */
  readonly complete: boolean;
}

interface Place {
  readonly text: string;
  readonly header: boolean;
  /** How many rows below it still holds for. */
  left: number;
}

/** Wider spans are a mistake or malice (HTML has the same limit). */
const WIDEST = 1000;
/** Cells and characters that spans may add to a table, besides as many as it has. */
const SPARE = 1_000_000;

/**
 * Gives every cell its column, as HTML and word processors do: a cell over several columns is written in the first, with
 * empty cells for the rest, a cell over several rows in each of them. Columns in which no cell begins are left out.
 * Source: "forming a table" in the HTML standard. O(cells and what they span), limited as said above.
 */
export function tableGrid(rows: readonly SpannedRow[]): TableGrid {
  if (
    rows.every(({ cells }) => cells.every(({ columns = 1, rows: high = 1 }) => columns === 1 && high === 1))
  )
    return { rows: rows.map(({ cells }) => asItStands(cells)), complete: true };
  const groupEnds = endsOfGroups(rows);
  const begun = new Set<number>();
  const own = rows.flatMap(({ cells }) => cells).reduce((sum, { text }) => sum + text.length + 1, 0);
  let budget = SPARE + own;
  let complete = true;
  const afford = (price: number): boolean => {
    if (price <= budget) budget -= price;
    else complete = false;
    return complete;
  };
  let hanging = new Map<number, Place>();
  const placed = rows.map((row, at) => {
    const line = new Map<number, Place>();
    // Cells that may have to be filled up on the left are paid for, too.
    for (const [column, place] of hanging)
      if (afford(place.text.length + 1 + column - line.size)) line.set(column, place);
    let column = 0;
    for (const cell of row.cells) {
      while (line.has(column)) column++;
      begun.add(column);
      const below = (groupEnds[at] ?? at) - at;
      const left = cell.rows === 0 ? below : Math.min(Math.max(1, cell.rows ?? 1) - 1, below);
      const width = Math.min(Math.max(1, cell.columns ?? 1), WIDEST);
      const header = cell.header ?? false;
      line.set(column, { text: cell.text, header, left });
      for (let more = 1; more < width && afford(1); more++)
        if (!line.has(column + more)) line.set(column + more, { text: "", header, left });
      column += width;
    }
    hanging = new Map();
    for (const [place, held] of line) if (held.left > 0) hanging.set(place, { ...held, left: held.left - 1 });
    return line;
  });
  const order = new Map([...begun].sort((a, b) => a - b).map((column, at) => [column, at] as const));
  return { rows: placed.map((line) => inColumns(line, order)), complete };
}

/** A row of cells that span nothing, in a table where none does. */
function asItStands(cells: readonly SpannedCell[]): GridRow {
  return {
    cells: cells.map(({ text }) => text),
    headerCells: cells.flatMap(({ header }, at) => (header ? [at] : [])),
  };
}

/** For each row the last row of its group. */
function endsOfGroups(rows: readonly SpannedRow[]): number[] {
  const ends: number[] = [];
  let end = rows.length - 1;
  for (let at = rows.length - 1; at >= 0; at--) {
    if (rows[at]?.group !== rows[end]?.group) end = at;
    ends[at] = end;
  }
  return ends;
}

/** A row that ends early is not filled up. */
function inColumns(line: ReadonlyMap<number, Place>, order: ReadonlyMap<number, number>): GridRow {
  const places = [...line]
    .flatMap(([column, { text, header }]) => {
      const at = order.get(column);
      return at === undefined ? [] : [{ at, text, header }];
    })
    .sort((a, b) => a.at - b.at);
  const cells = new Array<string>((places.at(-1)?.at ?? -1) + 1).fill("");
  for (const { at, text } of places) cells[at] = text;
  return { cells, headerCells: places.filter(({ header }) => header).map(({ at }) => at) };
}
