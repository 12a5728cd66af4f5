import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { alignCells } from "@/lib/core/comparison/units/align-cells";
import { splitBlocks } from "@/lib/core/comparison/units/split-blocks";
import { toldChanges } from "./told-changes";

const table = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join("\t")).join("\n");
const ports = [
  ["Port", "In", "Out"],
  ["North", "12", "14"],
  ["South", "30", "31"],
  ["Island", "5", "6"],
];

describe("rows of tables", () => {
  it("lose a column, and keep their other cells", () => {
    const column = fc.nat(2);
    fc.assert(
      fc.property(column, (at) => {
        const fewer = ports.map((row) => row.filter((_, k) => k !== at));
        for (const [from, to] of [
          [ports, fewer],
          [fewer, ports],
        ] as const) {
          const told = toldChanges(table(from), table(to));
          expect(told.map((edit) => edit.join("").trim())).toEqual(ports.map((row) => row[at]));
        }
      }),
    );
  });

  it("tell a value that went from one column to another", () => {
    const from = table([
      ["Year", "Grants", "Loans"],
      ["2013", "$4 million", ""],
      ["2014", "", "$5 million"],
    ]);
    const to = table([
      ["Year", "Grants", "Loans"],
      ["2013", "", "$4 million"],
      ["2014", "", "$5 million"],
    ]);
    expect(toldChanges(from, to)).toEqual([
      ["$4 million", ""],
      ["", "$4 million"],
    ]);
  });

  it("are known by their label, also where all values are others", () => {
    const to = ports.map((row, k) => (k === 0 ? row : [row[0] ?? "", "77", "78"]));
    expect(toldChanges(table(ports), table(to))).toEqual(
      ports.slice(1).flatMap((row) => [
        [row[1], "77"],
        [row[2], "78"],
      ]),
    );
  });

  it("are the same rows with their cells set in bold or made links, and the line under the head stays", () => {
    const plain = "| Port | In | Out |\n| --- | --- | --- |\n| North | 12 | 14 |\n| South | 30 | 31 |";
    const styled = fc.constantFrom(
      (cell: string) => `**${cell}**`,
      (cell: string) => `_${cell}_`,
      (cell: string) => `[${cell}](#${cell})`,
    );
    fc.assert(
      fc.property(styled, fc.subarray(["Port", "In", "Out", "North", "South"]), (style, cells) => {
        const to = cells.reduce((text, cell) => text.replace(` ${cell} `, ` ${style(cell)} `), plain);
        const { changes } = compareTexts({ text: plain }, { text: to });
        expect(changes.every(({ kind }) => kind === "modified")).toBe(true);
        for (const { words } of changes)
          for (const { older } of words) expect(plain.slice(older.start, older.end)).toBe("");
      }),
    );
  });

  it("whose cells hold sentences are known by their words, too", () => {
    const row = (who: string, owner: string) =>
      `| Lead | ${who} listens to the harbour crews, and solves problems of the quay with others. | ${who} writes down what ${owner} team decided about tides and tugs, so that it can be read. |`;
    const head = "| Role | At first | Later |";
    expect(
      toldChanges(`${head}\n${row("You", "your")}`, `${head}\n${row("A lead", "the")}`).map(
        ([older]) => older,
      ),
    ).toEqual(["You", "You", "your"]);
  });

  it("move whole", () => {
    const [head = [], ...rows] = ports;
    const { changes } = compareTexts(
      { text: table(ports) },
      { text: table([head, ...rows.slice(2), ...rows.slice(0, 2)]) },
    );
    expect(changes.map(({ kind }) => kind)).toEqual(["moved"]);
  });

  it("pair their cells in order, equal ones where a column came or went", () => {
    const row = fc.array(fc.constantFrom("", "a", "b", "7", "9"), { maxLength: 6 });
    fc.assert(
      fc.property(row, row, (older, newer) => {
        let [i, j] = [-1, -1];
        for (const [o, n] of alignCells(older, newer)) {
          expect(o > i && n > j && o < older.length && n < newer.length).toBe(true);
          [i, j] = [o, n];
        }
      }),
    );
  });
});

describe("short lines", () => {
  it.each([
    ["Total: $4 million", "Total: $5 million", [["$4 million", "$5 million"]]],
    ["Status: Draft", "Status: Final", [["Draft", "Final"]]],
    ["24 Nov. 2021", "25 Nov. 2021", [["24 Nov. 2021", "25 Nov. 2021"]]],
    ["Fiscal Year 2014", "Fiscal Year 2015", [["2014", "2015"]]],
  ])("%j and %j are one line", (older, newer, edits) => {
    const page = (line: string) => `# Plan\n\n${line}\n\nThe pier is old.`;
    expect(toldChanges(page(older), page(newer))).toEqual(edits);
  });

  it("with other labels are two", () => {
    expect(toldChanges("Status: Draft", "Contact: Ana")).toHaveLength(2);
  });

  it("that are rows of links pair with no heading", () => {
    const text = "Each keeper walks along his stretch once a week and writes down what he saw there.";
    const told = toldChanges(
      `Fact Sheet\n\n${text}`,
      `Home » Topics » Fact Sheet\n\nNobody else may.\n\n${text}`,
    );
    expect(told.every(([from, to]) => from === "" || to === "")).toBe(true);
  });
});

describe("lines with marks of programs", () => {
  it.each([
    [
      '<label class="field">Harbour</label><input id="harbour" class="text" placeholder="your harbour"/>',
      '<label class="field">Harbour</label><input id="harbour" class="text" placeholder="North"/>',
    ],
    [
      '>>> tides("https://harbours.example/2018/06/28/north-pier-and-south-pier")  # high',
      '>>> tides("https://harbours.example/2018/06/28/north-pier-and-south-pier")  # high or low',
    ],
    [
      '<h2 class="wide">{{ harbour.title }}</h2>',
      '{% if harbour.title %}<h2 class="wide">{{ harbour.title }}</h2>{% endif %}',
    ],
  ])("are no rows of links: %j was reworded", (older, newer) => {
    const page = (line: string) => `The pier is old.\n\n${line}\n\nThe lamps are new.`;
    const { changes } = compareTexts({ text: page(older) }, { text: page(newer) });
    expect(changes.map(({ kind }) => kind)).toEqual(["modified"]);
  });
});

describe("a section that moved", () => {
  const lamps =
    "Each keeper walks along his stretch of the wall once a week and writes down which lamps are out.";
  const nets =
    "From the year 2025 the board plans to lend nets and floats, as all harbours on the coast do now.";
  const lent = "The board lends nets and floats, as all harbours on the coast do now, to whoever asks.";
  // More than the section, so that it is the section that moves.
  const others = [
    "# Fees",
    "Boats pay at the gate, and who pays late is called to the office of the pilot within ninety days of the feast.",
    "# Tides",
    "The book of tides lies in the hall, where every visitor may copy from it as much as a sheet of paper holds.",
    "# Fish",
    "Nobody sells fish on the stairs, nor under the old bridge, nor from a boat that has not been made fast.",
  ].join("\n\n");

  it("takes along its heading and what was much edited in it", () => {
    const { changes } = compareTexts(
      { text: `# Lamps\n\n${lamps}\n\n# Nets\n\n${nets}\n\n${others}` },
      { text: `${others}\n\n# Lamps\n\n${lamps}\n\n# Nets\n\n${lent}` },
    );
    expect(changes.map(({ kind }) => kind)).toEqual(changes.map(() => "moved"));
  });
});

describe("a sentence and its parts", () => {
  const items = (count: number) =>
    Array.from(
      { length: count },
      (_, k) => `wells for ward ${k} of the ${"abcdefghijklmnopqrstuvwxyz".charAt(k)}${k}ville coast`,
    );

  it("is the same however many items it becomes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 26 }), (count) => {
        const older = `The fund pays for ${items(count).join("; ")}.\n\nThe board meets every month.`;
        const newer = `The fund pays for:\n\n${items(count)
          .map((item) => `- ${item}`)
          .join(";\n")}.\n\nThe board meets every month.`;
        for (const [from, to] of toldChanges(older, newer))
          expect(`${from}${to}`).not.toMatch(/wells|fund|coast/u);
      }),
    );
  });

  it("that grew keeps what it was", () => {
    const head = "The harbour dues pay for lamps, buoys and ropes";
    const told = toldChanges(
      `${head}.`,
      `${head}, for the dredging of the channel to the inner basin, for the wages of two pilots and of a keeper, and for a school of sailing.`,
    );
    expect(told.map(([from]) => from).join("")).not.toMatch(/\p{L}/u);
  });
});

describe("splitBlocks", () => {
  it.each([
    ["(a) The paper was written\n    in whole or in part by me; or\n(b) it was given to me", 2],
    ["The ministry keeps the harbours\nof the coast in good order.", 1],
    ["The inter-\nnational plan", 1],
    ["Lamps\nBuoys\nRopes", 3],
    ["Port\tIn\tOut and more words to fill this line up to its width\nnorth\t1\t2", 2],
  ])("%j", (text, count) => {
    expect(splitBlocks(text)).toHaveLength(count);
  });
});

describe("short lines", () => {
  it.each([
    ["2. Fund three shelters.", "2. Fund five shelters.", [["three", "five"]]],
    ["The Board decides.", "The Director decides.", [["Board", "Director"]]],
    [
      "Apples and pears.",
      "Copper and zinc.",
      [
        ["Apples and pears.\n", ""],
        ["", "Copper and zinc.\n"],
      ],
    ],
  ])("%j and %j", (older, newer, told) => {
    const around = (line: string) =>
      `Plans of the office for the year\n\n${line}\n\nAll that follows stays as it stood before.`;
    const said = toldChanges(around(older), around(newer)).map((edit) => edit.map((words) => words.trim()));
    expect(said.sort()).toEqual(told.map((edit) => edit.map((words) => words.trim())).sort());
  });
});
