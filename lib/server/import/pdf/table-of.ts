import "server-only";
import { isMarkerOf } from "./gutters";
import type { Row, Word } from "./set-words";

/** A row of a table: of each cell its lines, each a list of words. */
export interface TableRow {
  readonly cells: readonly (readonly Row[])[];
  readonly y: number;
  readonly header: boolean;
}

export interface FoundTable {
  /** Which of the given rows it takes. */
  readonly first: number;
  readonly last: number;
  readonly rows: readonly TableRow[];
}

interface Column {
  readonly left: number;
  readonly right: number;
}

/** Columns are parted by white of at least so many letter sizes. */
const COLUMN_GAP = 0.7;
const PROSE_LINES = 3;
const PROSE_CHARACTERS = 14;
const FULL = 0.72;

/**
 * Decides whether rows that a white strip parts are a table or columns of running text, and gives the table's rows.
 * Running text fills its column line for line and goes on in small letters; cells do not. Cells of several lines are put together.
 */
export function tableOf(rows: readonly Row[]): FoundTable | null {
  const columns = columnsOf(rows);
  if (columns.length < 2) return null;
  const grid = rows.map((row) => cellsOf(row, columns));
  const filled = grid.map((cells) => cells.filter((cell) => cell.length > 0).length);
  const first = filled.findIndex((count) => count > 1);
  let last = filled.findLastIndex((count) => count > 1);
  if (first < 0 || last <= first) return null;
  last = withTail(rows, grid, last);
  const inside = grid.slice(first, last + 1);
  const lines = rows.slice(first, last + 1);
  const bands = bandsOf(lines);
  if (!isTable(inside, lines, columns, bands)) return null;
  const starts = rowStarts(inside, lines, bands);
  const result: TableRow[] = [];
  for (const [at, cells] of inside.entries()) {
    const line = lines[at];
    if (!line) continue;
    const open = result.at(-1) as { cells: Row[][] } | undefined;
    if (starts[at] || !open)
      result.push({ cells: cells.map((cell) => lineOf(cell, line)), y: line.y, header: false });
    else for (const [column, cell] of cells.entries()) open.cells[column]?.push(...lineOf(cell, line));
  }
  return { first, last, rows: withHeader(result) };
}

/** Lines below the last full row that go on with a cell of it. */
function withTail(rows: readonly Row[], grid: readonly (readonly Word[][])[], last: number): number {
  let to = last;
  const step = (at: number) => (rows[at]?.y ?? 0) - (rows[at + 1]?.y ?? 0);
  const usual = Math.min(
    ...rows
      .slice(0, last)
      .map((_, at) => step(at))
      .filter((gap) => gap > 0),
  );
  while (
    to + 1 < rows.length &&
    step(to) <= 1.2 * usual &&
    /^\p{Ll}/u.test(textOf(grid[to + 1]?.find((cell) => cell.length > 0) ?? []))
  )
    to++;
  return to;
}

function lineOf(words: readonly Word[], { y, size }: Row): Row[] {
  return words.length > 0 ? [{ words, y, size }] : [];
}

/** Strips of the page where words stand, parted by white that hardly a row crosses. */
function columnsOf(rows: readonly Row[]): Column[] {
  const left = Math.min(...rows.map(({ words }) => words[0]?.x ?? 0));
  const right = Math.max(...rows.flatMap(({ words }) => words.map(({ end }) => end)));
  const size =
    rows.map((row) => row.size).toSorted((one, two) => one - two)[Math.floor(rows.length / 2)] ?? 10;
  const width = Math.min(4000, Math.max(1, Math.ceil(right - left)));
  const covered = new Uint16Array(width + 1);
  for (const row of rows) {
    // Words close to each other are one stretch: white inside a cell is none of a column.
    for (const [from, to] of stretches(row, 0.45 * size)) {
      const start = Math.max(0, Math.floor(from - left));
      for (let at = start; at < Math.min(width, Math.ceil(to - left)); at++)
        covered[at] = (covered[at] ?? 0) + 1;
    }
  }
  // A heading over two columns may cross their gap.
  const crossing = rows.length >= 5 ? Math.max(1, Math.floor(0.1 * rows.length)) : 0;
  const columns: { left: number; right: number }[] = [];
  let start = -1;
  for (let at = 0; at <= width; at++) {
    const white = at === width || (covered[at] ?? 0) <= crossing;
    if (!white && start < 0) start = at;
    if (!white || start < 0) continue;
    const open = columns.at(-1);
    if (open && start + left - open.right < COLUMN_GAP * size) open.right = at + left;
    else columns.push({ left: start + left, right: at + left });
    start = -1;
  }
  return columns;
}

function* stretches(row: Row, gap: number): Generator<[number, number]> {
  let open: [number, number] | null = null;
  for (const [at, word] of row.words.entries()) {
    const before = row.words[at - 1];
    const hangs =
      before !== undefined &&
      word.x - before.end < 6 * word.size &&
      isMarkerOf(textOf([before]), textOf([word]));
    if (open && (word.x - open[1] < gap || hangs)) open[1] = Math.max(open[1], word.end);
    else {
      if (open) yield open;
      open = [word.x, word.end];
    }
  }
  if (open) yield open;
}

function cellsOf(row: Row, columns: readonly Column[]): Word[][] {
  const cells: Word[][] = columns.map(() => []);
  for (const [from, to] of stretches(row, 0.45 * row.size)) {
    // A stretch stands in the column that it covers most of, or in the first that it touches.
    const shares = columns.map(({ left, right }) => Math.min(to, right) - Math.max(from, left));
    const touched = shares.findIndex((share) => share > -0.5);
    const column = touched >= 0 ? touched : shares.indexOf(Math.max(...shares));
    cells[column]?.push(...row.words.filter((word) => word.x >= from - 0.01 && word.end <= to + 0.01));
  }
  return cells;
}

/** Which rows come after a wider gap than the lines of a cell have. */
function bandsOf(lines: readonly Row[]): boolean[] {
  const steps = lines
    .slice(1)
    .map((line, at) => ((lines[at]?.y ?? line.y) - line.y) / Math.max(line.size, 1));
  const sorted = steps.filter((step) => step > 0.3).toSorted((one, two) => one - two);
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  const limit = most > 1.22 * least ? Math.max(1.12 * least, (least + most) / 2.4) : Number.POSITIVE_INFINITY;
  return lines.map((_, at) => at === 0 || (steps[at - 1] ?? 0) > Math.min(limit, 1.5 * least + 0.2));
}

function isTable(
  grid: readonly (readonly Word[][])[],
  lines: readonly Row[],
  columns: readonly Column[],
  bands: readonly boolean[],
): boolean {
  const rows = grid.filter((cells) => cells.filter((cell) => cell.length > 0).length > 1).length;
  if (rows < 2) return false;
  const texts = columns.map((_, column) => grid.map((cells) => textOf(cells[column] ?? [])).filter(Boolean));
  const listed = texts.filter(
    (cells) => cells.filter((cell) => beginsItem(cell)).length >= Math.max(2, 0.3 * cells.length),
  ).length;
  if (listed > 1) return false;
  const prose = columns.filter((column, at) =>
    isProse(
      grid.map((cells) => cells[at] ?? []),
      column,
    ),
  );
  if (
    texts.some((cells) => cells.length >= 2 && cells.filter(isFigure).length >= 0.6 * cells.length) &&
    prose.length < 2
  )
    return true;
  const starts = bands.filter(Boolean).length;
  const whole = grid.filter(
    (cells, at) => bands[at] && cells.filter((cell) => cell.length > 0).length >= 0.75 * columns.length,
  ).length;
  const banded = starts >= 3 && whole >= 0.75 * starts && starts >= lines.length / 6;
  if (prose.length > 1) return banded && allBegin(grid, bands);
  if (prose.length === 1 && columns.length === 2)
    return isLabelled(
      grid,
      columns.findIndex((column) => prose[0] !== column),
      lines,
      bands,
    );
  if (prose.length === 1) return true;
  return (
    rows >= 0.5 * Math.min(...texts.map((cells) => cells.length).filter(Boolean)) &&
    (rows >= 0.4 * grid.length || banded)
  );
}

/** Whether a cell is an item of a list; a figure alone, or beside others, is none. */
function beginsItem(cell: string): boolean {
  const [first = "", second = "0"] = cell.split(" ", 2);
  return isMarkerOf(first, second);
}

/** Cells begin with a capital or a figure; a column of text that happens to have a gap here does not. */
function allBegin(grid: readonly (readonly Word[][])[], bands: readonly boolean[]): boolean {
  const firsts = grid.flatMap((cells, at) =>
    bands[at] ? cells.filter((cell) => cell.length > 0).map(textOf) : [],
  );
  return firsts.filter((text) => !/^\p{Ll}/u.test(text)).length >= 0.85 * firsts.length;
}

/** Labels at the side: each stands at the beginning of a passage, and in letters as large as those. */
function isLabelled(
  grid: readonly (readonly Word[][])[],
  label: number,
  lines: readonly Row[],
  bands: readonly boolean[],
): boolean {
  const other = 1 - label;
  const labels = grid.flatMap((cells, at) => {
    const words = cells[label] ?? [];
    const begins = words.length > 0 && (bands[at] || (grid[at - 1]?.[label] ?? []).length === 0);
    return begins ? [{ at, words }] : [];
  });
  if (labels.length < 2) return false;
  return labels.every(({ at, words }) => {
    const text = grid[at]?.[other] ?? [];
    const small = (words[0]?.size ?? 0) < 0.92 * (text[0]?.size ?? 0);
    const begins = bands[at] || /[.:;!?]$/u.test(textOf(grid[at - 1]?.[other] ?? []));
    return text.length > 0 && !small && begins && lines[at] !== undefined;
  });
}

function isProse(cells: readonly (readonly Word[])[], { left, right }: Column): boolean {
  const lines = cells.filter((words) => words.length > 0);
  if (lines.length < PROSE_LINES) return false;
  const texts = lines.map(textOf);
  const characters = texts.reduce((sum, text) => sum + text.length, 0) / lines.length;
  const full = lines.filter((words) => (words.at(-1)?.end ?? 0) - left >= FULL * (right - left)).length;
  const cased = texts.filter((text) => /^["“„(]?\p{L}/u.test(text) && !/^["“„(]?\p{Lo}/u.test(text));
  const small = cased.filter((text) => /^\p{Ll}/u.test(text)).length;
  const least = /\p{Lo}/u.test(texts.join("")) ? 6 : PROSE_CHARACTERS;
  return (
    characters >= least && full >= 0.55 * lines.length && (cased.length === 0 || small >= 0.3 * cased.length)
  );
}

/** A number with what belongs to it, or the dash or dots of an empty field. */
export function isFigure(text: string): boolean {
  return text.length <= 16 && /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}{1,8}\.?)?$|^[-–—.…n/a]+$/iu.test(text);
}

/** Which lines begin a row; the others go on with cells of the row above. */
function rowStarts(
  grid: readonly (readonly Word[][])[],
  lines: readonly Row[],
  bands: readonly boolean[],
): boolean[] {
  const banded = bands.filter(Boolean).length >= 2 && bands.some((band) => !band);
  const counts = grid.map((cells) => cells.filter((cell) => cell.length > 0).length);
  const most = Math.max(...counts);
  return grid.map((cells, at) => {
    if (at === 0 || !lines[at - 1]) return true;
    if (banded && bands[at]) return true;
    const texts = cells.filter((cell) => cell.length > 0).map(textOf);
    const above = grid[at - 1] ?? [];
    // A figure below a figure is the next row's, however close the rows stand.
    const below = (cell: readonly Word[], column: number) =>
      isFigure(textOf(cell)) && isFigure(textOf(above[column] ?? []));
    if ((counts[at] ?? 0) > 1 && cells.some(below)) return true;
    // A line of a cell goes on below it, and in small letters where the cell's sentence does.
    const onwards = cells.every(
      (cell, column) => cell.length === 0 || (above[column] ?? []).length > 0 || counts[at] === 1,
    );
    const small = texts.every((text) => /^[\p{Ll}(&]/u.test(text));
    if (banded && !bands[at]) return !(onwards || small || (counts[at] ?? 0) < most);
    if (texts.some(isFigure) && (counts[at] ?? 0) > 1) return true;
    return !(small && ((counts[at] ?? 0) < most || onwards));
  });
}

/** A first row in bold letters over rows that are not, or of words over columns of figures, heads the columns. */
function withHeader(rows: readonly TableRow[]): TableRow[] {
  const bold = (row: TableRow) => {
    const words = row.cells.flat().flatMap((line) => line.words);
    return words.length > 0 && words.every((word) => word.bold);
  };
  const [first, ...others] = rows;
  const heads = first !== undefined && others.length > 0 && bold(first) && !others.some(bold);
  return rows.map((row, at) => ({ ...row, header: heads && at === 0 }));
}

export function textOf(words: readonly Word[]): string {
  return words.map((word, at) => (at > 0 && word.spaced ? " " : "") + word.units.join("")).join("");
}
