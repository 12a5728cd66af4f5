import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonRows } from "@/lib/core/comparison/changes/comparison-rows";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { mergedRuns, ownRuns } from "@/lib/view-models/comparison/merged-runs";
import { twoVersions } from "@/tests/fixtures/text-arbitraries";

function layOut(older: string, newer: string) {
  const comparison = compareTexts({ text: older }, { text: newer });
  const { rows } = comparisonRows(comparison, { text: older }, { text: newer });
  return { rows, changes: new Map(comparison.changes.map((change) => [change.key, change])) };
}

describe("mergedRuns", () => {
  it("shows the newer text whole, and everything of the older text that is not in it", () => {
    fc.assert(
      fc.property(twoVersions, (texts) => {
        const { rows, changes } = layOut(texts.older, texts.newer);
        for (const row of rows) {
          const merged = mergedRuns(row, texts, changes);
          for (const { newer, runs } of merged) {
            const shown = runs.filter(({ side }) => side === "newer");
            const words = shown.map(({ range }) => texts.newer.slice(range.start, range.end)).join("");
            expect(words).toBe(texts.newer.slice(newer.range.start, newer.range.end));
          }
          if (row.newer.length === 0) continue;
          const gone = row.older
            .flatMap(({ pieces }) => pieces)
            .filter(({ kind, moved }) => kind === "deleted" && !moved)
            .map(({ range }) => range);
          const kept = merged
            .flatMap(({ runs }) => runs)
            .filter(({ side, moved }) => side === "older" && !moved);
          const found = kept.filter(({ kind }) => kind === "deleted").map(({ range }) => range);
          expect(total(found)).toBe(total(gone));
        }
      }),
      { numRuns: 600 },
    );
  });

  it("puts what is gone before what replaced it", () => {
    const texts = {
      older: "directed by Ambassador CdeBaca, leads",
      newer: "headed by Ambassador Coppedge, leads",
    };
    const { rows, changes } = layOut(texts.older, texts.newer);
    const [row] = rows;
    const runs = row ? mergedRuns(row, texts, changes).flatMap((block) => block.runs) : [];
    expect(runs.map(({ side, range, kind }) => [kind, texts[side].slice(range.start, range.end)])).toEqual([
      ["deleted", "directed"],
      ["inserted", "headed"],
      ["equal", " by Ambassador "],
      ["deleted", "CdeBaca"],
      ["inserted", "Coppedge"],
      ["equal", ", leads"],
    ]);
  });

  it("gives each side's own text back", () => {
    fc.assert(
      fc.property(twoVersions, (texts) => {
        for (const row of layOut(texts.older, texts.newer).rows) {
          for (const side of ["older", "newer"] as const) {
            for (const block of row[side]) {
              const words = ownRuns(block, side).map(({ range }) =>
                texts[side].slice(range.start, range.end),
              );
              expect(words.join("")).toBe(texts[side].slice(block.range.start, block.range.end));
            }
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

function total(ranges: readonly { start: number; end: number }[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}
