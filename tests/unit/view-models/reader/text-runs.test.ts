import fc from "fast-check";
import { expect, test } from "vitest";
import { type Highlight, textRuns } from "@/lib/view-models/reader/text-runs";

const LENGTH = 120;
const highlights = fc
  .array(fc.tuple(fc.nat(LENGTH), fc.nat(LENGTH), fc.boolean()), { maxLength: 20 })
  .map((pairs) =>
    pairs
      .map(([a, b, changed], at): Highlight => {
        const start = Math.min(a, b);
        return { id: `n${at}`, siglum: `s${at}`, start, end: Math.max(a, b, start + 1), changed };
      })
      .sort((a, b) => a.start - b.start || b.end - a.end),
  );
const within = fc
  .tuple(fc.nat(LENGTH), fc.nat(LENGTH))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

test("runs join without gap or overlap and cover the block exactly", () => {
  fc.assert(
    fc.property(within, highlights, fc.nat(LENGTH), (block, all, strong) => {
      const runs = textRuns(block, all, strong);
      expect(runs[0]?.start).toBe(block.start);
      expect(runs.at(-1)?.end).toBe(block.end);
      runs.slice(1).forEach((run, at) => {
        expect(run.start).toBe(runs[at]?.end);
      });
    }),
  );
});

test("the depth at every character is the number of highlights over it", () => {
  fc.assert(
    fc.property(within, highlights, (block, all) => {
      for (const run of textRuns(block, all))
        for (let at = run.start; at < run.end; at++)
          expect(run.depth).toBe(all.filter((each) => each.start <= at && at < each.end).length);
    }),
  );
});

test("a siglum stands once, in the block where its passage ends", () => {
  fc.assert(
    fc.property(within, highlights, (block, all) => {
      const closed = textRuns(block, all).flatMap(({ closes }) => closes.map(({ id }) => id));
      const expected = all.filter(
        (each) => each.end > block.start && each.end <= block.end && each.start < block.end,
      );
      expect([...closed].sort()).toEqual(expected.map(({ id }) => id).sort());
    }),
  );
});
