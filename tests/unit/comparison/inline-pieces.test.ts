import fc from "fast-check";
import { expect, it } from "vitest";
import { comparisonRows } from "@/lib/core/comparison/changes/comparison-rows";
import { inlinePieces } from "@/lib/core/comparison/changes/inline-pieces";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { twoVersions } from "@/tests/fixtures/text-arbitraries";

it("reads a row as one line that loses no word of either side", () => {
  fc.assert(
    fc.property(twoVersions, ({ older, newer }) => {
      const sides = [{ text: older }, { text: newer }] as const;
      for (const row of comparisonRows(compareTexts(...sides), ...sides).rows) {
        const line = inlinePieces(row);
        expect(line.filter(({ side }) => side === "newer").map(({ piece }) => piece)).toEqual(
          row.newer.flatMap((block) => block.pieces),
        );
        expect(line.filter(({ side }) => side === "older").map(({ piece }) => piece)).toEqual(
          row.older.flatMap((block) => block.pieces).filter((piece) => piece.kind !== "equal" || piece.moved),
        );
      }
    }),
    { numRuns: 500 },
  );
});
