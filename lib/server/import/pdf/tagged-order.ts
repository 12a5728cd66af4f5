import "server-only";
import { linesOf } from "./lines-of";
import type { Region } from "./reading-order";
import type { Row, Word } from "./set-words";
import type { Tag } from "./structure-tags";
import type { TableRow } from "./table-of";

export interface TaggedOrder {
  /** Whether the tags cover the page and say enough of it that their order is the page's. */
  readonly whole: boolean;
  readonly regions: readonly Region[];
  /** Where `whole` is false: tables that are tagged, with their upper edge. */
  readonly tables: readonly { readonly region: Region; readonly top: number }[];
  readonly taken: ReadonlySet<Word>;
}

/** Tags that leave more of a page out, in characters, do not tell its order. */
const COVERED = 0.97;
/** A file that tags each line as a block of its own knows nothing of blocks. */
const LINES_A_BLOCK = 1.15;

/**
 * The regions of a page by the file's own tags: its blocks in the order of the structure tree, its tables by their cells. Words that the
 * tags leave out stand behind the block above them; nothing is lost.
 */
export function orderOfTags(rows: readonly Row[], tags: ReadonlyMap<number, Tag>): TaggedOrder {
  const words = rows.flatMap((row) => row.words);
  const untagged = tagsOfGenerated(rows, tags);
  const tagOf = (word: Word): Tag | null =>
    untagged.get(word) ?? (word.mark === null ? null : (tags.get(word.mark) ?? null));
  const blocks = new Map<number, { tag: Tag; words: Word[] }>();
  const loose: Word[] = [];
  let covered = 0;
  let all = 0;
  for (const word of words) {
    const tag = tagOf(word);
    if (!word.artifact) all += word.units.length;
    if (!tag) {
      loose.push(word);
      continue;
    }
    covered += word.units.length;
    const block = blocks.get(tag.block) ?? { tag, words: [] };
    block.words.push(word);
    blocks.set(tag.block, block);
  }
  const ordered = [...blocks.values()].toSorted((one, two) => one.tag.block - two.tag.block);
  const tables = tablesOf(ordered);
  const texts = ordered.filter(({ tag }) => !tag.cell);
  const parts = texts.map((block) => partsOf(block.words));
  const lines = parts.flat(2);
  const count = lines.length;
  const whole =
    all > 0 &&
    covered >= COVERED * all &&
    (texts.length < 10 || count >= LINES_A_BLOCK * texts.length || isRagged(lines, rows));
  if (!whole) {
    return {
      whole,
      regions: [],
      tables: tables.map(({ region, top }) => ({ region, top })),
      taken: new Set(tables.flatMap((table) => table.words)),
    };
  }
  const placed: { order: number; region: Region; top: number }[] = tables.map(({ order, region, top }) => ({
    order,
    region,
    top,
  }));
  for (const [at, block] of texts.entries()) {
    for (const own of parts[at] ?? [])
      placed.push({ order: block.tag.block, region: { kind: "text", rows: own }, top: own[0]?.y ?? 0 });
  }
  placed.sort((one, two) => one.order - two.order);
  for (const row of linesOf(loose)) {
    const after = placed.findLastIndex(({ region }) => (region.rows.at(-1)?.y ?? 0) > row.y);
    placed.splice(after + 1, 0, { order: 0, region: { kind: "text", rows: [row] }, top: row.y });
  }
  return { whole, regions: placed.map(({ region }) => region), tables: [], taken: new Set() };
}

/** Words closer than this to their neighbour, in letter sizes, are of its line. */
const OF_LINE = 1.5;

/**
 * The tags of words that a style sheet prints before or behind others (the number of an item or a heading, an address
 * behind a link): programs that print web pages tag all but those. They belong to the nearer neighbour on their line.
 */
function tagsOfGenerated(rows: readonly Row[], tags: ReadonlyMap<number, Tag>): Map<Word, Tag> {
  const found = new Map<Word, Tag>();
  const known = (word: Word | undefined) =>
    word && (found.get(word) ?? (word.mark === null ? undefined : tags.get(word.mark)));
  const isLoose = (word: Word) => !word.artifact && !known(word);
  for (const { words } of rows) {
    for (let at = words.length - 1; at >= 0; at--) {
      const [word, next, before] = [words[at], words[at + 1], words[at - 1]];
      const tag = known(next);
      if (!word || !next || !tag || !isLoose(word) || next.x - word.end > OF_LINE * word.size) continue;
      if (!known(before) || word.x - (before?.end ?? 0) >= next.x - word.end) found.set(word, tag);
    }
    for (const [at, word] of words.entries()) {
      const before = words[at - 1];
      const tag = known(before);
      if (before && tag && isLoose(word) && word.x - before.end <= OF_LINE * word.size) found.set(word, tag);
    }
  }
  return found;
}

/** Blocks that are lines, most of them much shorter than the page is wide: a list or a form, and no paragraphs. */
function isRagged(lines: readonly Row[], rows: readonly Row[]): boolean {
  const right = Math.max(...rows.map(({ words }) => words.at(-1)?.end ?? 0));
  const left = Math.min(...rows.map(({ words }) => words[0]?.x ?? 0));
  const full = lines.filter(({ words }) => (words.at(-1)?.end ?? 0) > left + 0.85 * (right - left)).length;
  return full < 0.4 * lines.length;
}

/** The lines of a block from top to bottom, for each column that it runs through. */
function partsOf(words: readonly Word[]): Row[][] {
  const drawn = words.toSorted((one, two) => one.order - two.order);
  const parts: Word[][] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const word of drawn) {
    const part = parts.at(-1);
    // The next column begins above the end of this one.
    if (
      !part ||
      (word.y > lowest + 1.5 * word.size && word.x > Math.max(...part.slice(-8).map(({ x }) => x)))
    ) {
      parts.push([word]);
      lowest = word.y;
    } else {
      part.push(word);
      lowest = Math.min(lowest, word.y);
    }
  }
  return parts.map(linesOf);
}

interface TaggedTable {
  readonly order: number;
  readonly top: number;
  readonly region: Region;
  readonly words: readonly Word[];
}

function tablesOf(blocks: readonly { readonly tag: Tag; readonly words: readonly Word[] }[]): TaggedTable[] {
  const tables = new Map<number, { tag: Tag; words: readonly Word[] }[]>();
  for (const block of blocks) {
    if (!block.tag.cell) continue;
    const cells = tables.get(block.tag.cell.table) ?? [];
    cells.push(block);
    tables.set(block.tag.cell.table, cells);
  }
  return [...tables.values()].map((cells) => {
    const width = 1 + Math.max(...cells.map(({ tag }) => tag.cell?.column ?? 0));
    const rows = new Map<number, { cells: Row[][]; header: boolean }>();
    for (const { tag, words } of cells) {
      if (!tag.cell) continue;
      const row = rows.get(tag.cell.row) ?? { cells: Array.from({ length: width }, () => []), header: true };
      row.cells[tag.cell.column] = linesOf(words);
      row.header &&= tag.cell.header;
      rows.set(tag.cell.row, row);
    }
    settleColumns([...rows.values()].map((row) => row.cells));
    const found: TableRow[] = [...rows]
      .toSorted(([one], [two]) => one - two)
      .map(([, row]) => ({ ...row, y: Math.max(...row.cells.flat().map(({ y }) => y)) }));
    return {
      order: Math.min(...cells.map(({ tag }) => tag.block)),
      top: Math.max(...cells.flatMap(({ words }) => words.map(({ y, size }) => y + size))),
      region: { kind: "table", rows: found },
      words: cells.flatMap(({ words }) => words),
    };
  });
}

/**
 * Programs leave out the tags of a cell in which nothing stands, so that those behind it seem to stand one column before
 * theirs. A row that is short is laid under those that are whole: a cell goes where its left or right edge meets a column's.
 */
function settleColumns(rows: readonly Row[][][]): void {
  const edges = rows
    .filter((cells) => cells.every((cell) => cell.length > 0))
    .map((cells) => cells.map(edgesOf));
  const [first] = edges;
  if (!first) return;
  const columns = first.map((_, column) => ({
    left: Math.min(...edges.map((cells) => cells[column]?.left ?? Number.POSITIVE_INFINITY)),
    right: Math.max(...edges.map((cells) => cells[column]?.right ?? Number.NEGATIVE_INFINITY)),
  }));
  for (const cells of rows) {
    const filled = cells.filter((cell) => cell.length > 0);
    if (filled.length === columns.length) continue;
    cells.fill([]);
    let next = 0;
    for (const [at, cell] of filled.entries()) {
      const { left, right } = edgesOf(cell);
      const distance = ({ left: l, right: r }: Edges) => Math.min(Math.abs(left - l), Math.abs(right - r));
      const open = columns.slice(next, columns.length - (filled.length - at - 1));
      const nearest = open.reduce(
        (best, one, k) => (distance(one) < distance(open[best] ?? one) ? k : best),
        0,
      );
      cells[next + nearest] = cell;
      next += nearest + 1;
    }
  }
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

const edgesOf = (cell: readonly Row[]): Edges => ({
  left: Math.min(...cell.map(({ words }) => words[0]?.x ?? Number.POSITIVE_INFINITY)),
  right: Math.max(...cell.map(({ words }) => words.at(-1)?.end ?? Number.NEGATIVE_INFINITY)),
});
