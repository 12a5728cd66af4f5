import fc from "fast-check";
import { expect, test } from "vitest";
import { type CopiedBlock, htmlOfCopied, plainOfCopied } from "@/components/ui/copied-blocks";

const block = (tag: CopiedBlock["tag"], words: string, cell: CopiedBlock["cell"] = null): CopiedBlock => ({
  tag,
  cell,
  runs: [{ words, mark: null }],
});
const at = (row: number, column: number) => ({ table: 1, row, column });

test("paragraphs stand apart, items and rows in lines, cells keep their columns", () => {
  const blocks = [
    block("p", "Before."),
    block("li", "1. one"),
    block("li", "2. two"),
    block("th", "Office", at(1, 0)),
    block("th", "2016", at(1, 2)),
    block("td", "4", at(2, 1)),
    block("p", "After."),
  ];
  expect(plainOfCopied(blocks)).toBe("Before.\n\n1. one\n2. two\n\nOffice\t\t2016\n\t4\n\nAfter.");
  expect(htmlOfCopied(blocks)).toBe(
    "<p>Before.</p><p>1. one</p><p>2. two</p><table><tr><th>Office</th><th>2016</th></tr><tr><td>4</td></tr></table><p>After.</p>",
  );
});

test("of two texts the newer wording; rich text has both, marked", () => {
  const changed: CopiedBlock = {
    tag: "p",
    cell: null,
    runs: [
      { words: "It is ", mark: null },
      { words: "directed", mark: "del" },
      { words: "headed", mark: "ins" },
      { words: " by <her>", mark: null },
    ],
  };
  const gone: CopiedBlock = { tag: "p", cell: null, runs: [{ words: "Gone.", mark: "del" }] };
  expect(plainOfCopied([changed, gone])).toBe("It is headed by <her>");
  expect(htmlOfCopied([changed, gone])).toBe(
    "<p>It is <del>directed</del><ins>headed</ins> by &#60;her&#62;</p><p><del>Gone.</del></p>",
  );
});

test("law: no words but those copied, none of them lost, and no markup of theirs", () => {
  const run = fc.record({
    words: fc.string({ maxLength: 6 }),
    mark: fc.constantFrom(null, "ins" as const, "del" as const),
  });
  const blocks = fc.array(
    fc.record({
      tag: fc.constantFrom("p" as const, "li" as const, "h2" as const),
      cell: fc.constant(null),
      runs: fc.array(run, { maxLength: 4 }),
    }),
  );
  const letters = (text: string) => text.replace(/\s/gu, "");
  fc.assert(
    fc.property(blocks, (all) => {
      const kept = all.flatMap(({ runs }) =>
        runs.filter(({ mark }) => mark !== "del").map(({ words }) => words),
      );
      expect(letters(plainOfCopied(all))).toBe(letters(kept.join("")));
      const written = htmlOfCopied(all).replace(/<\/?(?:p|h2|ins|del|br)>/gu, "");
      expect(written).not.toMatch(/[<>]/u);
    }),
  );
});
