import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedRows } from "@/lib/core/documents/tables/marked-rows";

const read = (rows: readonly (readonly string[])[]) => markedRows(rows, (cell) => cell);

describe("a list that is set as a table", () => {
  it.each(["(1)", "a)", "(iii)", "2.1.", "(5a)", "(aa)", "[12]", "—", "–", "•", "iv."])("%s", (marker) => {
    expect(read([[marker, "rules on lamps"]])).toEqual([{ cell: "rules on lamps", marker }]);
  });

  it("may be set in, and go on below a marker", () => {
    expect(
      read([
        ["", "(a)", "rules on lamps"],
        ["", "", "and on their height"],
        ["", "", ""],
        ["", "(b)", "rules on tolls"],
      ]),
    ).toEqual([
      { cell: "rules on lamps", marker: "(a)" },
      { cell: "and on their height", marker: null },
      { cell: "rules on tolls", marker: "(b)" },
    ]);
  });

  it.each([
    [
      "a head above it",
      [
        ["No.", "Port"],
        ["1.", "Quay"],
      ],
    ],
    ["three columns of words", [["1.", "Quay", "open"]]],
    ["figures behind the markers", [["1.", "500"]]],
    [
      "words before it",
      [
        ["Ports", ""],
        ["(a)", "Quay"],
      ],
    ],
    ["words that are no markers", [["St.", "Quay"]]],
    ["nothing", [["", ""]]],
  ])("is no table with %s", (_, rows) => {
    expect(read(rows)).toBeNull();
  });

  it("law: it keeps all words, in their order", () => {
    const cell = fc.constantFrom("", "(a)", "1.", "•", "Lamps", "of quays", "12");
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }), (rows) => {
        const found = read(rows);
        if (!found) return;
        const kept = found.flatMap(({ cell: words, marker }) =>
          marker === null ? [words] : [marker, words],
        );
        expect(kept).toEqual(rows.flat().filter((words) => words !== ""));
      }),
    );
  });
});
