import fc from "fast-check";
import { expect, it } from "vitest";
import { phraseRuns } from "@/lib/view-models/comparison/moved-phrase-runs";

const range = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
/** In order and apart, as the edits of a change are. */
const phrases = fc
  .array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 6 })), { maxLength: 6 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

it("a run is cut where phrases begin and end, and keeps every sign", () => {
  fc.assert(
    fc.property(
      range,
      phrases,
      fc.constantFrom("inserted" as const, "equal" as const),
      (whole, newer, kind) => {
        const run = {
          side: "newer" as const,
          range: whole,
          kind,
          change: "a",
          cosmetic: false,
          moved: false,
        };
        const pieces = phraseRuns(run, { older: [], newer });
        let at = whole.start;
        for (const piece of pieces) {
          expect(piece.range.start).toBe(at);
          expect(piece.range.end).toBeGreaterThan(at);
          at = piece.range.end;
          const inside = newer.some(({ start, end }) => start <= piece.range.start && piece.range.end <= end);
          expect(piece.isMovedPhrase).toBe(inside && kind !== "equal");
        }
        expect(at).toBe(whole.end);
      },
    ),
  );
});
