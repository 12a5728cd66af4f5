import fc from "fast-check";
import { expect, it } from "vitest";
import { countCoverage } from "@/lib/core/documents/count-coverage";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { countWords } from "@/lib/core/text/count-words";
import { pageTexts } from "@/tests/fixtures/arbitrary-texts";

it("accounts for every word of whatever was read, and loses none", () => {
  fc.assert(
    fc.property(pageTexts, (page) => {
      const { text, blocks } = readPlainText(page);
      const { all, kept, folded, lost } = countCoverage(text, blocks);
      expect(kept + folded + lost).toBe(all);
      expect(lost).toBe(0);
      expect(all).toBe(blocks.reduce((sum, { start, end }) => sum + countWords(text, start, end), 0));
    }),
  );
});

it("says so where words stand in no block", () => {
  const block = { kind: "paragraph", start: 4, end: 11, chrome: null } as const;
  expect(countCoverage("Out in here out", [block])).toEqual({ all: 4, kept: 2, folded: 0, lost: 2 });
  expect(countCoverage("Out in here out", [{ ...block, chrome: "menu" }])).toMatchObject({
    kept: 0,
    folded: 2,
  });
});
