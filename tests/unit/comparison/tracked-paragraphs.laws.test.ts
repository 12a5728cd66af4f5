import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparisonRows } from "@/lib/core/comparison/changes/comparison-rows";
import { type TrackedParagraph, trackedParagraphs } from "@/lib/core/comparison/changes/tracked-paragraphs";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { blockUnits } from "@/lib/core/comparison/units/units";
import { corpusTexts, twoVersions } from "@/tests/fixtures/text-arbitraries";

const noTable = { isTableRow: () => false };
const everyRowATable = { isTableRow: () => true };

function tracked(older: string, newer: string, options = noTable): TrackedParagraph[] {
  const sides = [{ text: older }, { text: newer }] as const;
  return trackedParagraphs(comparisonRows(compareTexts(...sides), ...sides).rows, { older, newer }, options);
}

/** The blocks of one side as the paragraphs give them back. */
function takenAs(side: "older" | "newer", paragraphs: readonly TrackedParagraph[], text: string): string[] {
  const others = side === "older" ? ["inserted", "moved-to"] : ["deleted", "moved-from"];
  const blocks: string[] = [];
  let words = "";
  for (const { runs, end } of paragraphs) {
    for (const run of runs) {
      if (others.includes(run.state)) continue;
      const range = run[side] as { start: number; end: number };
      words += text.slice(range.start, range.end);
    }
    if (others.includes(end)) continue;
    blocks.push(words);
    words = "";
  }
  expect(words).toBe("");
  return blocks;
}

function blocksOf(text: string): string[] {
  const units = blockUnits({ text });
  return Array.from({ length: units.length }, (_, at) => text.slice(units.start(at), units.end(at)));
}

describe("tracked paragraphs", () => {
  it("give both texts back, block by block, with rows of tables and without", () => {
    fc.assert(
      fc.property(twoVersions, fc.boolean(), ({ older, newer }, inTable) => {
        const paragraphs = tracked(older, newer, inTable ? everyRowATable : noTable);
        expect(takenAs("older", paragraphs, older)).toEqual(blocksOf(older));
        expect(takenAs("newer", paragraphs, newer)).toEqual(blocksOf(newer));
      }),
    );
  });

  it("keep only what reads the same, and tell a move at both ends or not at all", () => {
    fc.assert(
      fc.property(twoVersions, ({ older, newer }) => {
        const runs = tracked(older, newer).flatMap((paragraph) => paragraph.runs);
        const moves = (state: string) =>
          new Set(runs.filter((run) => run.state === state).map((run) => run.change));
        for (const run of runs) {
          if (run.state !== "kept" || !run.older || !run.newer) continue;
          expect(older.slice(run.older.start, run.older.end)).toBe(
            newer.slice(run.newer.start, run.newer.end),
          );
        }
        expect(moves("moved-from")).toEqual(moves("moved-to"));
      }),
    );
  });

  it("never move or join rows of a table by parts", () => {
    fc.assert(
      fc.property(twoVersions, ({ older, newer }) => {
        for (const { runs, end } of tracked(older, newer, everyRowATable)) {
          const states = new Set([end, ...runs.map(({ state }) => state)]);
          expect(states.has("moved-from") || states.has("moved-to")).toBe(false);
          if (end === "kept") expect([...states].every((state) => state !== undefined)).toBe(true);
          else expect([...states]).toEqual([end]);
        }
      }),
    );
  });

  it("give the example texts back", () => {
    for (const one of corpusTexts)
      for (const other of corpusTexts) {
        const paragraphs = tracked(one.text, other.text);
        expect(takenAs("older", paragraphs, one.text)).toEqual(blocksOf(one.text));
        expect(takenAs("newer", paragraphs, other.text)).toEqual(blocksOf(other.text));
      }
  });

  it("tell a paragraph that was cut in two by the end that came", () => {
    const older = "The office reports every year. It hears the towns on every fee that it wants to raise.";
    const newer = older.replace(". It", ".\n\nIt");
    expect(tracked(older, newer).map(({ end }) => end)).toEqual(["inserted", "kept"]);
    expect(tracked(newer, older).map(({ end }) => end)).toEqual(["deleted", "kept"]);
  });
});
