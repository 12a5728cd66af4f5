import fc from "fast-check";
import { expect, test } from "vitest";
import { placeNotes } from "@/lib/view-models/reader/place-notes";

const GAP = 12;
const boxes = fc
  .array(fc.record({ step: fc.nat(200), height: fc.integer({ min: 1, max: 400 }) }), { maxLength: 40 })
  .map((steps) => {
    let wanted = 0;
    return steps.map(({ step, height }, at) => {
      wanted += step;
      return { id: String(at), wanted, height };
    });
  });

test("notes keep their order and never cover one another, whichever is held", () => {
  fc.assert(
    fc.property(boxes, fc.nat(45), (all, held) => {
      const tops = placeNotes(all, GAP, String(held));
      expect(tops).toHaveLength(all.length);
      expect(tops[0] ?? 0).toBeGreaterThanOrEqual(0);
      all.slice(1).forEach((_, at) => {
        expect(tops[at + 1]).toBeGreaterThanOrEqual((tops[at] ?? 0) + (all[at]?.height ?? 0) + GAP);
      });
    }),
  );
});

test("without a held note each stands at its passage or directly below the one before", () => {
  fc.assert(
    fc.property(boxes, (all) => {
      placeNotes(all, GAP).forEach((top, at) => {
        const before = at === 0 ? 0 : (placeNotes(all, GAP)[at - 1] ?? 0) + (all[at - 1]?.height ?? 0) + GAP;
        expect(top).toBe(Math.max(all[at]?.wanted ?? 0, before));
      });
    }),
    { numRuns: 40 },
  );
});

test("a held note stands at its passage when those before it have room above", () => {
  const all = [
    { id: "a", wanted: 500, height: 100 },
    { id: "b", wanted: 520, height: 80 },
    { id: "c", wanted: 540, height: 50 },
  ];
  expect(placeNotes(all, GAP)).toEqual([500, 612, 704]);
  expect(placeNotes(all, GAP, "c")).toEqual([336, 448, 540]);
});
