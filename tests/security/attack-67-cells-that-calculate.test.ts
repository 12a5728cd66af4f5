import { expect, test } from "vitest";
import { readNoteTable } from "@/lib/core/exchange/note-table";
import { readCsv } from "@/lib/core/exchange/read-csv";
import { cellWords } from "@/lib/core/exchange/table-cells";
import { readFactTable } from "@/lib/core/facts/fact-table";
import { factsToCsv } from "@/lib/core/facts/facts-to-csv";
import { csvRow } from "@/lib/core/text/csv-row";
import { readStanceTable } from "@/lib/core/topics/stance-table";
import { notesCsv } from "@/lib/view-models/exports/notes-csv";
import { boardCsv } from "@/lib/view-models/exports/topic-csv";

const CELLS = [
  '=HYPERLINK("http://evil.example","click")',
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1+1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
];

test.each(CELLS)("%j leaves as words, and comes back as it was", (cell) => {
  const line = csvRow(["before", cell]);
  expect(line).toMatch(/^before,"?'/);
  expect(readCsv(`one,two\r\n${line}\r\n`, 10).rows[0]?.cells[1]).toBe(cell);
});

/** Cells of a table that a spreadsheet would work out. */
const calculating = (csv: string) =>
  csv
    .split(/\r\n/)
    .slice(1)
    .flatMap((line) => line.match(/(?:^|,)"?[=+\-@\t\r\n＝＋－＠]/g) ?? []);

test.each(CELLS)("%j in a note, a topic or a fact leaves its table as words, and comes back", (cell) => {
  const words = cellWords(cell);
  const id = "0197a3c2-5d4e-7f10-8a9b-0c1d2e3f4a5b";
  const note = {
    id,
    revision: 1,
    href: `/versions/${id}#note-${id}`,
    documentTitle: cell,
    versionLabel: cell,
    position: cell,
    quote: cell,
    text: cell,
    authorName: cell,
    createdAt: "2026-01-02T03:04:05.000Z",
    tags: [cell],
    codes: [],
    stance: null,
    isPrivate: false,
    resolved: false,
    assigned: { id, name: cell, toMe: false, dueOn: null },
    replies: 0,
    may: { edit: false, resolve: true },
  };
  const notes = notesCsv([note], "https://v.example");
  expect(calculating(notes)).toEqual([]);
  expect(readNoteTable(notes).rows[0]?.said).toMatchObject({ note: words, tags: words, assigned: words });

  const board = boardCsv({
    workspaceId: id,
    topics: [
      {
        code: { id, name: cell, notation: cell, colour: "slate" },
        cells: [{ actorKey: cell, stance: null, quotes: 0, silent: 0, revision: 0 }],
      },
    ],
    actors: [{ key: cell, name: cell }],
    unused: [],
    may: { edit: true, addCode: true },
  });
  expect(calculating(board)).toEqual([]);
  expect(readStanceTable(board).rows).toMatchObject([{ topic: words, code: words, actor: words }]);

  const range = { start: 0, end: cell.length };
  const proof = { range, focus: range, alsoAt: [], confidence: 1, reason: cell, quote: cell };
  const facts = factsToCsv([
    {
      version: cell,
      date: null,
      kept: { versionId: id, revisions: new Map() },
      facts: [
        { ...proof, key: "office-x", topic: "office", name: cell, symbol: cell, mandate: null, mentions: 1 },
      ],
    },
  ]);
  expect(calculating(facts)).toEqual([]);
  const stated = new Map([
    ["quote", words],
    ["name", words],
    ["symbol", words],
  ]);
  for (const [column, said] of stated) expect(readFactTable(facts).rows[0]?.said.get(column)).toBe(said);
});

test("a number stays a number", () => {
  expect(csvRow([-5, 0, 1.5])).toBe("-5,0,1.5");
});
