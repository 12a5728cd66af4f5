import { expect, it } from "vitest";
import { readPdf } from "@/lib/server/import/pdf/read-pdf";
import { makePdfOf, type PdfText } from "@/tests/factories/make-pdf";

type Line = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** The blocks of a page with words and ruling lines. */
async function read(words: readonly PdfText[], lines: readonly Line[]): Promise<string[]> {
  const drawn = [
    ...lines.map(([x, y, toX, toY]) => `${x} ${y} m ${toX} ${toY} l S`),
    ...words.map(
      ({ text, x, y, size = 10 }) =>
        `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`,
    ),
  ].join("\n");
  const pdf = makePdfOf([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[5 0 R]>>",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    `<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream`,
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 4 0 R>>",
  ]);
  return (await readPdf(pdf)).text.split(/\n+/u);
}

const frame: Line[] = [
  [50, 760, 550, 760],
  [50, 740, 550, 740],
  [50, 760, 50, 600],
  [550, 760, 550, 600],
  [50, 600, 550, 600],
];

it("reads lines in a frame by their white where only the head is ruled into columns", async () => {
  const rows = [
    ["Office of Ports", "Staff for the second half of the year 2013", "37,499.96"],
    ["Office of Canals", "Transport from May 23 to June 14 and home", "12,111.06"],
    ["Office of Rivers", "Interns", "446.87"],
  ];
  const words = [["Payee", "Description", "Amount"], ...rows].flatMap((cells, at) =>
    cells.map((text, column) => ({ text, x: [60, 200, 480][column] ?? 0, y: 746 - 25 * at })),
  );
  const heads: Line[] = [
    [150, 760, 150, 740],
    [330, 760, 330, 740],
  ];
  const blocks = await read(words, [...frame, ...heads]);
  for (const row of rows) expect(blocks).toContain(row.join("\t"));
});

it("keeps a cell that reaches over several columns in one piece, and heads that no rule parts in two", async () => {
  const down: Line[] = [
    [200, 720, 200, 600],
    [350, 720, 350, 600],
  ];
  const across: Line[] = [
    [50, 720, 550, 720],
    [50, 660, 550, 660],
  ];
  const words = [
    { text: "Passengers of the harbours in thousands, by quarter", x: 150, y: 746 },
    { text: "Harbour", x: 60, y: 726 },
    { text: "First", x: 220, y: 726 },
    { text: "Second", x: 400, y: 726 },
    { text: "Northport", x: 60, y: 680 },
    { text: "1,250", x: 220, y: 680 },
    { text: "1,310", x: 400, y: 680 },
    { text: "Southport", x: 60, y: 640 },
    { text: "980", x: 220, y: 640 },
    { text: "1,005", x: 400, y: 640 },
  ];
  expect(await read(words, [...frame, ...across, ...down])).toEqual([
    "Passengers of the harbours in thousands, by quarter\t\t",
    "Harbour\tFirst\tSecond",
    "Northport\t1,250\t1,310",
    "Southport\t980\t1,005",
  ]);
});

it("parts figures that a ruled column sets beside each other without a rule", async () => {
  const rows = [
    ["Harbour works", "2", "150", "300"],
    ["Dredging", "1.5", "150", "225"],
    ["Lamps", "12", "40", "480"],
    ["Stores", "", "", "60"],
  ];
  const words = [["", "Hours", "Rate", "Cost"], ...rows].flatMap((cells, at) =>
    cells.map((text, column) => ({ text, x: [60, 220, 320, 450][column] ?? 0, y: 746 - 30 * at })),
  );
  const across: Line[] = rows.map((_, at) => [50, 735 - 30 * at, 550, 735 - 30 * at]);
  const blocks = await read(
    words.filter(({ text }) => text),
    [
      [50, 760, 550, 760],
      [50, 760, 50, 610],
      [200, 760, 200, 610],
      [550, 760, 550, 610],
      [50, 610, 550, 610],
      ...across,
    ],
  );
  expect(blocks).toEqual(["\tHours\tRate\tCost", ...rows.map((row) => row.join("\t"))]);
});

it("reads the outer columns of a table that no rule closes at its sides", async () => {
  const rows = [
    ["Contributions and grants", "698,577", "1,084,260"],
    ["Dues of the harbours", "923,128", "1,829,415"],
    ["Other income", "6,000", "0"],
  ];
  const words = [["", "Prior year", "Current year"], ...rows].flatMap((cells, at) =>
    cells.map((text, column) => ({ text, x: [60, 330, 470][column] ?? 0, y: 746 - 30 * at })),
  );
  const across: Line[] = [0, 1, 2, 3, 4].map((at) => [50, 764 - 30 * at, 550, 764 - 30 * at]);
  const blocks = await read(
    words.filter(({ text }) => text),
    [...across, [300, 764, 300, 644], [310, 764, 310, 644], [440, 764, 440, 644]],
  );
  expect(blocks).toEqual(["\tPrior year\tCurrent year", ...rows.map((row) => row.join("\t"))]);
});

/** Two columns of sentences, with icons of short strokes beside them. */
const poster = () => {
  const left = [
    "Ports look after the lamps of",
    "the coast and tell the council",
    "each spring what they found.",
  ];
  const right = ["The council pays for lamps", "that were lost in storms, and", "asks the ships for dues."];
  const words = [left, right].flatMap((lines, column) =>
    lines.map((text, at) => ({ text, x: 60 + 260 * column, y: 600 - 14 * at, size: 12 })),
  );
  const icon = (x: number, y: number): Line[] => [
    [x, y, x + 12, y],
    [x, y, x, y + 12],
    [x + 12, y, x + 12, y + 12],
    [x, y + 12, x + 12, y + 12],
  ];
  const icons = [icon(24, 594), icon(296, 580), icon(24, 566), icon(540, 590)].flat();
  return { words: [{ text: "Lamps of the coast", x: 180, y: 760, size: 24 }, ...words], icons, left, right };
};
const edge: Line[] = [
  [12, 12, 583, 12],
  [12, 830, 583, 830],
  [12, 12, 12, 830],
  [583, 12, 583, 830],
];

it("reads a poster with a frame around the page by its columns, not as one table", async () => {
  const { words, icons, left, right } = poster();
  const inner = edge.map(
    ([x, y, toX, toY]): Line => [
      x < 300 ? x + 4 : x - 4,
      y < 400 ? y + 4 : y - 4,
      toX < 300 ? toX + 4 : toX - 4,
      toY < 400 ? toY + 4 : toY - 4,
    ],
  );
  for (const lines of [edge, [...edge, ...inner]])
    expect(await read(words, [...lines, ...icons])).toEqual([
      "Lamps of the coast",
      left.join(" "),
      right.join(" "),
    ]);
});

it("keeps a table that fills the page, whose outer rules are its own", async () => {
  const rules: Line[] = [...edge, [300, 12, 300, 830], [12, 500, 583, 500], [12, 200, 583, 200]];
  const words = [
    ["North", "12 lamps are lit"],
    ["South", "3 lamps are lit"],
    ["West", "no lamp is lit"],
  ].flatMap((cells, at) =>
    cells.map((text, column) => ({ text, x: [40, 320][column] ?? 0, y: [700, 400, 100][at] ?? 0 })),
  );
  expect(await read(words, rules)).toEqual([
    "North\t12 lamps are lit",
    "South\t3 lamps are lit",
    "West\tno lamp is lit",
  ]);
});
