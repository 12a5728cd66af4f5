import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import { comparisonRows } from "@/lib/core/comparison/changes/comparison-rows";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { splitBlocks } from "@/lib/core/comparison/units/split-blocks";
import { twoVersions } from "@/tests/fixtures/text-arbitraries";

const side = (text: string) => ({ text, blocks: splitBlocks(text) });

describe("changesByBlock", () => {
  it("covers exactly what it was given, with unique keys, and cuts nothing that has two sides", () => {
    fc.assert(
      fc.property(twoVersions, (texts) => {
        const older = side(texts.older);
        const newer = side(texts.newer);
        const whole = compareTexts(older, newer);
        const cut = changesByBlock(whole, older, newer);
        expect(new Set(cut.changes.map(({ key }) => key)).size).toBe(cut.changes.length);
        let at = 0;
        for (const change of whole.changes) {
          const name = change.older ? "older" : "newer";
          const range = change[name];
          if (change.kind !== "inserted" && change.kind !== "deleted") {
            expect(cut.changes[at++]).toEqual(change);
            continue;
          }
          let reached = range?.start ?? 0;
          while (reached < (range?.end ?? 0)) {
            const part = cut.changes[at++];
            expect(part?.kind).toBe(change.kind);
            expect(part?.[name]?.start).toBe(reached);
            reached = part?.[name]?.end ?? Number.NaN;
          }
          expect(reached).toBe(range?.end);
        }
        expect(at).toBe(cut.changes.length);
      }),
      { numRuns: 400 },
    );
  });

  it("makes each new paragraph a change with a key of its own words, headings with the block under them", () => {
    const older = side("Kept.");
    const blocks = [
      { start: 0, end: 5, kind: "paragraph" as const },
      { start: 7, end: 12, kind: "heading" as const },
      { start: 14, end: 24, kind: "paragraph" as const },
      { start: 26, end: 37, kind: "paragraph" as const },
    ];
    const newer = { text: "Kept.\n\nTitle\n\nFirst one.\n\nSecond one.", blocks };
    const { changes } = changesByBlock(compareTexts(older, newer), older, newer);
    const words = changes.map((change) => newer.text.slice(change.newer?.start, change.newer?.end).trim());
    expect(words).toEqual(["Title\n\nFirst one.", "Second one."]);
    const longer = {
      text: `Kept.\n\nAnother.\n\n${newer.text.slice(7)}`,
      blocks: [
        { start: 0, end: 5, kind: "paragraph" as const },
        { start: 7, end: 15, kind: "paragraph" as const },
        ...blocks.slice(1).map((block) => ({ ...block, start: block.start + 10, end: block.end + 10 })),
      ],
    };
    const later = changesByBlock(compareTexts(older, longer), older, longer).changes;
    expect(later.slice(1).map(({ key }) => key)).toEqual(changes.map(({ key }) => key));
  });

  it("keeps site furniture out of the document's own changes", () => {
    const older = { text: "", blocks: [] };
    const newer = {
      text: "Share this page\nA new grant was made.",
      blocks: [
        { start: 0, end: 15, kind: "paragraph" as const, chrome: "share links" },
        { start: 16, end: 37, kind: "paragraph" as const, chrome: null },
      ],
    };
    const { changes } = changesByBlock(compareTexts(older, newer), older, newer);
    expect(changes).toHaveLength(2);
    const rows = comparisonRows({ ...compareTexts(older, newer), changes }, older, newer);
    expect(rows.rows.map((row) => row.changes)).toEqual(changes.map(({ key }) => [key]));
  });
});
