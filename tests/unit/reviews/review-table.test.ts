import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Judgement, REVIEW_DIRECTIONS, SIGNIFICANCES } from "@/lib/core/reviews/judgement";
import { readReviewTable } from "@/lib/core/reviews/review-table";
import { DEFAULT_OPTIONS } from "@/lib/view-models/comparison/compare-options";
import { changesCsv } from "@/lib/view-models/exports/changes-csv";
import { makeCompareView } from "@/tests/factories/make-compare-view";
import { MOVED_AND_REWORDED } from "@/tests/fixtures/moved-and-reworded";

const view = makeCompareView(MOVED_AND_REWORDED.older, MOVED_AND_REWORDED.newer, { facts: null });
const keys = view.comparison.changes.map(({ key }) => key);

const note = fc
  .array(
    fc.constantFrom(
      "=SUM(A1)",
      "'=x",
      "+1",
      "-",
      "@",
      "a",
      "“b”",
      '"',
      ",",
      ";",
      "\n",
      "\t",
      " ",
      "é",
      "#",
      "3/4",
      "Oct ",
      "007",
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join("").trim());
const judgement: fc.Arbitrary<Judgement> = fc.record({
  significance: fc.option(fc.constantFrom(...SIGNIFICANCES)),
  direction: fc.option(fc.constantFrom(...REVIEW_DIRECTIONS)),
  note,
  reviewed: fc.boolean(),
});

describe("a table of changes with judgements", () => {
  it("says of each change what it was written from, whatever the notes hold", () => {
    fc.assert(
      fc.property(fc.array(judgement, { minLength: keys.length, maxLength: keys.length }), (judgements) => {
        const reviews = judgements.map((said, at) => ({
          changeKey: keys[at] ?? "",
          ...said,
          byName: "Ada Reader",
          mine: true,
          at: "2026-01-02T03:04:05.000Z",
          revision: at + 1,
        }));
        const { rows, problems } = readReviewTable(changesCsv({ ...view, reviews }, DEFAULT_OPTIONS));
        expect(problems).toEqual([]);
        expect(
          Object.fromEntries(rows.map(({ changeKey, said, revision }) => [changeKey, { said, revision }])),
        ).toEqual(Object.fromEntries(judgements.map((said, at) => [keys[at], { said, revision: at + 1 }])));
      }),
    );
  });

  it("never holds a cell that a spreadsheet would run", () => {
    const reviews = [
      {
        changeKey: keys[0] ?? "",
        significance: null,
        direction: null,
        note: '=HYPERLINK("https://example.org")',
        reviewed: false,
        byName: "@Ada",
        mine: false,
        at: "2026-01-02T03:04:05.000Z",
        revision: 1,
      },
    ];
    const csv = changesCsv({ ...view, reviews }, DEFAULT_OPTIONS);
    expect(csv).not.toMatch(/(?:^|[,\n]"?)[=+@]/m);
  });

  it("is read in any order of columns, with semicolons, in any case, and with a column left away", () => {
    const { rows } = readReviewTable(
      "Reviewed;Importance;change\r\nYES;Critical;change-0000000000000a\r\n;;0000000000000b-2\r\n",
    );
    expect(rows).toEqual([
      { row: 2, changeKey: "0000000000000a", revision: null, said: { significance: 4, reviewed: true } },
      {
        row: 3,
        changeKey: "0000000000000b-2",
        revision: null,
        said: { significance: null, reviewed: false },
      },
    ]);
  });

  it("tells each row that cannot be read, by its number and with what it can be", () => {
    const { rows, problems } = readReviewTable(
      [
        "change,importance,position,note,reviewed,revision",
        "change-0000000000000a,huge,weaker,,maybe,x",
        "nothing,minor,,,yes,1",
        "change-0000000000000b,minor,same,,yes,1",
        "change-0000000000000b,critical,,,no,1",
        `change-0000000000000c,,,${"a".repeat(4_001)},no,0`,
      ].join("\n"),
    );
    expect(rows.map(({ changeKey }) => changeKey)).toEqual(["0000000000000b"]);
    expect(problems.map(({ row }) => row)).toEqual([2, 3, 5, 6]);
    expect(problems[0]?.what).toContain(
      "“huge” cannot stand under “importance”, which takes editorial, minor, substantive, critical",
    );
    expect(problems[0]?.what).toContain("“x” cannot stand under “revision”");
    expect(problems[2]?.what).toContain("stands in row 4 already");
    expect(() => readReviewTable("a,b\n1,2\n")).toThrow("needs a column “change”");
  });
});
