import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineSigns } from "@/lib/core/comparison/units/line-signs";
import { isRow } from "@/lib/core/comparison/units/row-cells";
import { isCrumbs } from "@/lib/core/comparison/words/is-crumbs";

describe("LineSigns", () => {
  it("answers what a look at every sign answers, in whatever order it is asked", () => {
    const unit = fc.constantFrom("a", " ", "\t", "|", "»", ">", "\n", "word");
    const places = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), places, (text, asked) => {
        const signs = new LineSigns(text);
        for (const [from, length] of asked) {
          const start = Math.min(from, text.length);
          const end = Math.min(start + length, text.length);
          expect(signs.isRow(start, end)).toBe(isRow(text, start, end));
          expect(signs.isCrumbs(start, end)).toBe(isCrumbs(text, start, end));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
