import fc from "fast-check";
import { expect, test } from "vitest";
import { comparisonRows } from "@/lib/core/comparison/changes/comparison-rows";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import type { Block } from "@/lib/core/documents/block";
import { cellRanges, rowText } from "@/lib/core/documents/tables/table-row";
import { contentByCell } from "@/lib/view-models/comparison/content-by-cell";
import {
  type LaidBlock,
  type LaidGroup,
  layOutComparison,
} from "@/lib/view-models/comparison/lay-out-comparison";
import { type LaidTable, tableGroups } from "@/lib/view-models/comparison/table-groups";

type Rows = readonly (readonly string[])[];

/** A text of one table, with a paragraph before and after it. */
function documentOf(rows: Rows): { text: string; blocks: Block[] } {
  let text = "What was granted.";
  const blocks: Block[] = [{ kind: "paragraph", start: 0, end: text.length, chrome: null }];
  for (const cells of rows) {
    const start = text.length + 1;
    text += `\n${rowText(cells)}`;
    blocks.push({ kind: "table-row", start, end: text.length, chrome: null, table: 0 });
  }
  const start = text.length + 2;
  text += "\n\nAll in dollars.";
  blocks.push({ kind: "paragraph", start, end: text.length, chrome: null });
  return { text, blocks };
}

function layOut(older: Rows, newer: Rows) {
  const sides = { older: documentOf(older), newer: documentOf(newer) };
  const comparison = compareTexts(sides.older, sides.newer);
  const groups = layOutComparison({
    rows: comparisonRows(comparison, sides.older, sides.newer),
    changes: new Map(comparison.changes.map((change) => [change.key, change])),
    shown: new Set(comparison.changes.map(({ key }) => key)),
    ...sides,
    changesOnly: false,
    hideCosmetic: false,
  });
  return { ...sides, groups: tableGroups<LaidGroup>(groups) };
}

const isTable = (group: { kind: string }): group is LaidTable => group.kind === "table";
const cell = fc.constantFrom("", "Grants", "Loans", "$4 million", "$5 million to schools", "2013");
const rows = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
  )
  .map((all) => all.filter((cells) => cells.some((words) => words !== "")));

test("law: every row of both tables is shown once and in order, its cells with their own words", () => {
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const { older, newer, groups } = layOut(one, other);
      const lines = groups.filter(isTable).flatMap((table) => table.rows);
      for (const side of ["older", "newer"] as const) {
        const { text, blocks } = side === "older" ? older : newer;
        const shown = lines.flatMap((line) => line[side] ?? []);
        const starts = blocks.filter(({ kind }) => kind === "table-row").map(({ start }) => start);
        const alone = groups.flatMap((group) =>
          isTable(group) || "inside" in group
            ? []
            : group.kind === "pair"
              ? (side === "older" ? group.older : group.merged).blocks
              : group[side].flatMap((each) => each.blocks),
        );
        const all = [...shown, ...alone.filter(({ form }) => form === "table-row")];
        expect(all.map(({ start }) => start).sort((a, b) => a - b)).toEqual(starts);
        expect(shown.map(({ start }) => start)).toEqual(
          [...shown.map(({ start }) => start)].sort((a, b) => a - b),
        );
        for (const block of shown) {
          const cells = contentByCell(block, { older: older.text, newer: newer.text });
          const own = cells.map((content) =>
            content
              .flatMap(({ runs }) => runs)
              .filter((run) => run.side === side)
              .map(({ range }) => text.slice(range.start, range.end))
              .join(""),
          );
          expect(own).toEqual(cellRanges(text, block).map(({ start, end }) => text.slice(start, end)));
        }
      }
    }),
    { numRuns: 150 },
  );
});

/** What stands in the cells of the line that holds `words`: kept words, [−gone] and [+new]. */
function shownLine(older: Rows, newer: Rows, words: string) {
  const laid = layOut(older, newer);
  const texts = { older: laid.older.text, newer: laid.newer.text };
  const say = (block: LaidBlock | null) =>
    block &&
    contentByCell(block, texts).map((content) =>
      content
        .flatMap(({ runs }) => runs)
        .map(({ side, kind, range }) => {
          const said = texts[side].slice(range.start, range.end);
          return kind === "deleted" ? `[−${said}]` : kind === "inserted" ? `[+${said}]` : said;
        })
        .join(""),
    );
  const line = laid.groups
    .filter(isTable)
    .flatMap((table) => table.rows)
    .find(({ newer: row }) => row && texts.newer.slice(row.start, row.end).includes(words));
  return line && { older: say(line.older), newer: say(line.newer) };
}

test("a changed cell is marked in its cell, on both sides", () => {
  const older = [
    ["Office", "2013", "2016"],
    ["Schools of the north", "4 million", "5 million"],
  ];
  const newer = [
    ["Office", "2013", "2016"],
    ["Schools of the north", "4 million", "9 million"],
  ];
  const line = shownLine(older, newer, "Schools");
  expect(line?.older?.slice(0, 2)).toEqual(["Schools of the north", "4 million"]);
  expect(line?.newer?.slice(0, 2)).toEqual(["Schools of the north", "4 million"]);
  expect(line?.older?.[2]).toMatch(/^\[−5/u);
  expect(line?.newer?.[2]).toMatch(/^\[−5.*\[\+9/u);
});

test("words that are gone from several cells stand in theirs, never glued", () => {
  const block = {
    side: "merged",
    start: 0,
    end: 5,
    content: [
      {
        change: "k",
        id: "change-k",
        moved: false,
        runs: [
          {
            side: "older",
            range: { start: 0, end: 3 },
            kind: "deleted",
            change: "k",
            cosmetic: false,
            moved: false,
          },
          {
            side: "newer",
            range: { start: 0, end: 5 },
            kind: "inserted",
            change: "k",
            cosmetic: false,
            moved: false,
          },
        ],
      },
    ],
  } as unknown as LaidBlock;
  const cells = contentByCell(block, { older: "a\tb", newer: "c\td\te" });
  expect(cells.map((content) => content.map(({ id, runs }) => [id, runs.map(({ side }) => side)]))).toEqual([
    [["change-k", ["older", "newer"]]],
    [[null, ["older", "newer"]]],
    [[null, ["newer"]]],
  ]);
});
