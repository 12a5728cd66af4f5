import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { factsToCsv } from "@/lib/core/facts/facts-to-csv";
import { findFacts } from "@/lib/core/facts/find-facts";
import { buildPositionMatrix } from "@/lib/core/facts/picture/build-position-matrix";
import { findRelatedPassages, subjectOf } from "@/lib/core/facts/wording/find-related-passages";
import { indexSentences } from "@/lib/core/facts/wording/sentence-index";
import { csvRow } from "@/lib/core/text/csv-row";

const read = (name: string) =>
  readPlainText(readFileSync(new URL(`../../../corpus/${name}.txt`, import.meta.url), "utf8"));
const positions = read("2013-09-27-hld-us-positions");
const sheet = read("2013-10-02-hld-fact-sheet");

const items = [
  "States must protect the human rights of all migrants, whatever their papers, and must report on it to the parliament each year.",
  "Remittances should cost less, and the banks of both countries should publish what they charge for sending them home.",
  "Labor recruiters who take fees from workers should lose their licence, and employers who use them should pay a penalty.",
];
const list = (texts: readonly string[]) =>
  readPlainText(
    `Positions on Migration\n\nFact Sheet\nOffice of the Historian\nMay 1, 1946\n\n${texts.map((text, at) => `  ${at + 1}. ${text}`).join("\n")}\n`,
  );
const states = (...versions: (readonly string[])[]) =>
  buildPositionMatrix(
    versions.map((texts, at) => ({ id: `v${at}`, documentId: "d", document: list(texts) })),
  ).map(({ cells }) => cells.map(({ state }) => state));

describe("buildPositionMatrix", () => {
  const [first = "", second = "", third = ""] = items;

  it("tells unchanged, reworded, weaker, new and gone", () => {
    expect(states([first, second], [first.replaceAll("must", "should"), second, third])).toEqual([
      ["new", "weakened?"],
      ["new", "unchanged"],
      ["not stated", "new"],
    ]);
    expect(states([first, second, third], [second, third])).toEqual([
      ["new", "gone"],
      ["new", "unchanged"],
      ["new", "unchanged"],
    ]);
  });

  it("tells a move by the order, not by the number", () => {
    const [a, b, c] = states([first, second, third], [second, third, first]);
    expect([a, b, c]).toEqual([
      ["new", "moved"],
      ["new", "unchanged"],
      ["new", "unchanged"],
    ]);
  });

  it("follows a lineage whatever the words, and parts what a person parted", () => {
    const texts = [
      [first, second],
      [third, second],
    ] as const;
    const told = (lineages: readonly (readonly string[])[]) =>
      buildPositionMatrix(
        texts.map((each, at) => ({
          id: `v${at}`,
          documentId: "d",
          document: list(each),
          lineages: lineages[at] ?? [],
        })),
      ).map(({ cells }) => cells.map(({ state }) => state));
    expect(
      told([
        ["a", "b"],
        ["a", "b"],
      ]),
    ).toEqual([
      // One statement for an unlike one is none that says less.
      ["new", "reworded"],
      ["new", "unchanged"],
    ]);
    expect(
      told([
        ["a", "b"],
        ["c", "d"],
      ]).map((row) => row[1]),
      // What was parted but says the same is an echo: its words stand there, the position does not go on.
    ).toEqual(["gone", "reworded", "new", "new"]);
  });

  it("shows echoes in another document, and says of the rest that it is not stated", () => {
    const rows = buildPositionMatrix([
      { id: "a", documentId: "positions", document: positions },
      { id: "b", documentId: "sheet", document: sheet },
    ]);
    expect(rows.map(({ label }) => label.replace(/\W/g, ""))).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      "10",
      "11",
      "12",
      "13",
    ]);
    expect(rows.every(({ cells }) => cells[0]?.state === "new" && cells[1]?.state !== "gone")).toBe(true);
    expect(rows[9]?.cells[1]?.quote).toContain("reducing remittance costs");
    expect(rows[11]?.cells[1]?.quote).toContain("Global Forum on Migration and Development (GFMD)");
    expect(rows[10]?.cells[1]).toMatchObject({ state: "not stated", quote: null });
  });
});

describe("findRelatedPassages", () => {
  it("finds where position 10 is echoed, with the words that match", () => {
    const position = positions.positions[9];
    const text = positions.text.slice(position?.range.start, position?.range.end);
    const index = indexSentences([{ id: "sheet", document: sheet }]);
    const [best] = findRelatedPassages(subjectOf(text, position?.heading ?? ""), index);
    expect(best?.words.join(" ").toLowerCase()).toMatch(/remittance/);
    expect(sheet.text.slice(best?.range.start, best?.range.end)).toBe(best?.quote);
  });

  it("finds nothing for a subject without words", () => {
    const index = indexSentences([{ id: "sheet", document: sheet }]);
    expect(findRelatedPassages(subjectOf("", ""), index)).toEqual([]);
  });
});

describe("CSV", () => {
  it.each(["=HYPERLINK(1)", "+cmd|", "-2+3", "@SUM(A1)", "\tx", "\rx"])(
    "guards a cell that begins like a formula: %j",
    (cell) => {
      expect(csvRow([cell]).replace(/^"/, "")).toMatch(/^'/);
    },
  );

  it("quotes what needs it and leaves numbers numbers", () => {
    expect(csvRow(['a "b"', "c,d", -5, null, "e\nf", "plain"])).toBe('"a ""b""","c,d",-5,,"e\nf",plain');
  });

  it("writes one line a fact under a head", () => {
    const facts = findFacts(sheet);
    const lines = factsToCsv([{ version: "=2013", date: "2013-10-02", facts }]).split("\r\n");
    expect(lines).toHaveLength(facts.length + 2);
    // With the mark by which spreadsheets know that “ is no three signs.
    expect(lines[0]).toMatch(/^\uFEFFversion,date,/);
    expect(lines[1]).toMatch(/^'=2013,2013-10-02,/);
  });
});
