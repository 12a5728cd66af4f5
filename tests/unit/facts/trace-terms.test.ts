import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countTerms } from "@/lib/core/facts/wording/count-terms";
import { traceTerms } from "@/lib/core/facts/wording/trace-terms";
import { paper } from "./facts-in";

const counts = (...paragraphs: string[]) => countTerms(paper(...paragraphs));
const word = fc.constantFrom(
  "forced",
  "labour",
  "safe",
  "passage",
  "of",
  "the",
  "border",
  "guards",
  "families",
);
const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => `${words.join(" ")}.`);

describe("countTerms", () => {
  it("makes no term of what a sign or the border of a cell parts", () => {
    const parted = ["border, guards", "border; guards", "(border) guards", "border – guards"];
    for (const words of parted) {
      const { terms } = counts(`Safe ${words} families.`);
      expect(terms.get("border guards")).toBeUndefined();
      expect(terms.get("border")?.count).toBe(1);
    }
    const table = counts("Safe border\tguards\nOld harbours\tfamilies");
    expect([...table.terms.keys()]).toContain("safe border");
    expect([...table.terms.keys()]).not.toContain("border guards");
    expect(counts("Safe border guards.").terms.get("border guards")?.count).toBe(1);
  });
});

describe("traceTerms", () => {
  it("gives every term a cell a version, with counts that the versions have, and no term inside another", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const versions = texts.map((each) => counts(each));
        const traces = traceTerms(versions);
        expect(traces.length).toBeLessThanOrEqual(8);
        for (const { cells } of traces) {
          expect(cells).toHaveLength(versions.length);
          expect(cells.some(({ count }) => count > 0)).toBe(true);
          for (const [at, { count, perThousand, news }] of cells.entries()) {
            expect(perThousand === 0).toBe(count === 0);
            if (news === "came") expect([cells[at - 1]?.count, count > 0]).toEqual([0, true]);
            if (news === "went") expect([(cells[at - 1]?.count ?? 0) > 0, count]).toEqual([true, 0]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("tells terms that came and went, and one notion printed in two ways", () => {
    const older = counts(
      "Bonded labour is a modern-day form of slavery. Bonded labour is a crime.",
      "It is a modern-day form of slavery.",
    );
    const newer = counts("Modern slavery hides in supply chains.", "Supply chains end modern slavery.");
    const traces = traceTerms([older, newer]);
    const of = (term: string) => traces.find((trace) => trace.term === term)?.cells;
    expect(of("bonded labour")?.map(({ count, news }) => [count, news])).toEqual([
      [2, null],
      [0, "went"],
    ]);
    expect(of("supply chains")?.map(({ count, news }) => [count, news])).toEqual([
      [0, null],
      [2, "came"],
    ]);
    const slavery = of("modern slavery");
    expect(slavery?.map(({ count }) => count)).toEqual([2, 2]);
    expect(slavery?.[0]?.printed).toBe("modern-day form of slavery");
  });

  it("tells the same of texts that use their terms alike as of one text: nothing new", () => {
    const same = counts("Safe passage for families. Safe passage for guards.");
    expect(traceTerms([same, same]).every(({ cells }) => cells.every(({ news }) => news === null))).toBe(
      true,
    );
  });
});
