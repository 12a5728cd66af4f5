import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignPassages } from "@/lib/core/comparison/links/align-passages";
import { corpusTexts } from "@/tests/fixtures/text-arbitraries";

const paragraphs = corpusTexts.flatMap(({ text }) => text.split(/\n+/)).filter((line) => line.length > 60);

describe("alignPassages", () => {
  it("uses each passage once, and pairs a list with itself", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(paragraphs.length - 1), { maxLength: 12 }),
        fc.nat(),
        (picks, turn) => {
          const older = picks.map((pick) => paragraphs[pick] ?? "");
          const newer = [
            ...older.slice(turn % (older.length + 1)),
            ...older.slice(0, turn % (older.length + 1)),
          ];
          const pairs = alignPassages(older, newer);
          for (const side of ["older", "newer"] as const) {
            const used = pairs.flatMap((pair) => pair[side]);
            expect(new Set(used).size).toBe(used.length);
          }
          if (turn === 0)
            expect(pairs.map((pair) => [pair.older[0], pair.newer[0]])).toEqual(picks.map((_, k) => [k, k]));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("tells moved, split and merged", () => {
    const [a, b, c] = paragraphs.slice(0, 3) as [string, string, string];
    const half = b.indexOf(" ", b.length >> 1);
    expect(
      alignPassages([a, b, c], [a, b.slice(0, half), b.slice(half + 1), c]).map((pair) => pair.kind),
    ).toEqual(["equal", "split", "equal"]);
    expect(alignPassages([`2.`, a], [`2. ${a}`]).map((pair) => pair.kind)).toEqual(["merged"]);
    expect(alignPassages([a, b, c], [b, c, a]).map((pair) => pair.kind)).toContain("moved");
  });
});
