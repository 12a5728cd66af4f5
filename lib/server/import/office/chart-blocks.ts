import "server-only";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { rowText } from "@/lib/core/documents/tables/table-row";

/** What a chart says: its titles, and its figures as a table, of which a row is a category and a column a series. */
export interface ChartWords {
  /** Its title, and those of its axes, which may name a unit. */
  readonly titles: readonly string[];
  /** Each with the names of its columns first, where they have names. */
  readonly tables: readonly ChartTable[];
}

export interface ChartTable {
  readonly heads: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
}

/** More points than this are measurements, which nobody reads in a text. */
export const MOST_POINTS = 2_000;

/** What a person should know of charts that were read. */
export const drawnTables = (count: number): string =>
  `The file holds charts (${count}); the figures that they draw were read as tables, which stand on no page.`;

const PLAIN = { gap: "\n\n", indent: 0, chrome: null, sure: true } as const;

/**
 * A chart is its titles and a table of the figures that it draws.
 *
 * @param numberTable the number of the next table of the document
 */
export function chartBlocks({ titles, tables }: ChartWords, numberTable: () => number): DraftBlock[] {
  const captions = titles.map((text): DraftBlock => ({ ...PLAIN, kind: "caption", text }));
  const rows = tables.flatMap(({ heads, rows: points }) => {
    const table = numberTable();
    const row = (cells: readonly string[], headerCells: readonly number[]): DraftBlock => ({
      ...PLAIN,
      kind: "table-row",
      text: rowText(cells),
      table,
      headerCells,
    });
    return [...(heads ? [row(heads, [...heads.keys()])] : []), ...points.map((cells) => row(cells, [0]))];
  });
  return [...captions, ...rows];
}
