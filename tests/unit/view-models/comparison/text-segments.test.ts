import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textSegments } from "@/lib/view-models/comparison/text-segments";

const range = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe("textSegments", () => {
  it("covers the range once, each segment under exactly the layers that cover it", () => {
    fc.assert(
      fc.property(range, fc.array(range, { maxLength: 8 }), (whole, layers) => {
        const segments = textSegments(whole, layers);
        let at = whole.start;
        for (const { start, end, layers: over } of segments) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          expect(over).toEqual(layers.filter((layer) => layer.start <= start && layer.end >= end));
          at = end;
        }
        expect(at).toBe(Math.max(whole.start, segments.length > 0 ? whole.end : whole.start));
      }),
      { numRuns: 500 },
    );
  });
});
