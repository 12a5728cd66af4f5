import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { balance, sayShare } from "@/lib/view-models/comparison/balance";
import { countKinds, matchesFilter } from "@/lib/view-models/comparison/change-filter";
import { describeChange, shorten } from "@/lib/view-models/comparison/describe-change";
import { moveLanes } from "@/lib/view-models/comparison/move-lanes";
import { stepChange } from "@/lib/view-models/comparison/step-change";

const all = {
  kind: null,
  topic: null,
  words: "",
  state: null,
  significance: null,
  assigned: null,
  same: null,
};
const change = {
  key: "k",
  kind: "modified" as const,
  topic: "Leadership",
  text: "Luis CdeBaca Susan Coppedge",
  reviewed: false,
  significance: null,
  assigned: "nobody",
  mine: false,
  disagreed: false,
  same: null,
};

describe("the list of changes", () => {
  it("finds words without case or accents, in any order", () => {
    expect(matchesFilter(change, { ...all, words: "coppedge LUIS" })).toBe(true);
    expect(matchesFilter({ ...change, text: "Verité released" }, { ...all, words: "verite" })).toBe(true);
    expect(matchesFilter(change, { ...all, words: "kerry" })).toBe(false);
    expect(matchesFilter(change, { ...all, kind: "moved" })).toBe(false);
    expect(matchesFilter({ ...change, kind: "split" }, { ...all, kind: "moved" })).toBe(true);
    expect(matchesFilter(change, { ...all, topic: "Funding" })).toBe(false);
  });

  it("finds what is somebody's to see to, one's own, and nobody's", () => {
    const own = { ...change, assigned: "me" };
    const ada = { ...change, assigned: "ada" };
    const found = (assigned: string | null) =>
      [change, own, ada].map((each) => matchesFilter(each, { ...all, assigned }));
    expect(found("me")).toEqual([false, true, false]);
    expect(found("nobody")).toEqual([true, false, false]);
    expect(found("ada")).toEqual([false, false, true]);
    expect(found(null)).toEqual([true, true, true]);
  });

  it("finds what waits for review and what weighs most", () => {
    const weighty = { ...change, significance: 4, reviewed: true };
    expect(matchesFilter(weighty, { ...all, significance: 4 })).toBe(true);
    expect(matchesFilter(weighty, { ...all, significance: 3 })).toBe(false);
    expect(matchesFilter(change, { ...all, significance: 3 })).toBe(false);
    expect(matchesFilter(weighty, { ...all, state: "waiting" })).toBe(false);
    expect(matchesFilter(weighty, { ...all, state: "reviewed" })).toBe(true);
    expect(matchesFilter(change, { ...all, state: "waiting" })).toBe(true);
  });

  it("counts kinds that occur", () => {
    expect([...countKinds([{ kind: "merged" }, { kind: "moved" }, { kind: "inserted" }])]).toEqual([
      ["inserted", 1],
      ["moved", 2],
    ]);
  });

  it("says what changed in words", () => {
    const older = "The office is directed by Ambassador Luis CdeBaca and leads the work.";
    const newer = "The office is headed by Ambassador Susan Coppedge and leads the work.";
    const [modified] = compareTexts({ text: older }, { text: newer }).changes;
    expect(modified && describeChange(modified, older, newer)).toEqual({
      kind: "Reworded",
      words: "“directed” → “headed”; “Luis CdeBaca” → “Susan Coppedge”",
    });
  });

  it("shortens at a word, never inside a character", () => {
    expect(shorten("one two three", 20)).toBe("one two three");
    expect(shorten("one two three four", 11)).toBe("one two …");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 30 }), (text, most) => {
        const short = shorten(text, most);
        expect(short.isWellFormed() || !text.isWellFormed()).toBe(true);
        expect(Array.from(short).length).toBeLessThanOrEqual(most + 2);
      }),
    );
  });
});

describe("steps between changes", () => {
  it("begins at the first change below the top of the screen and stops at both ends", () => {
    expect(stepChange([10, 500, 900], -1, 1, 300)).toBe(1);
    expect(stepChange([10, 500, 900], -1, -1, 600)).toBe(1);
    expect(stepChange([10, 500, 900], -1, 1, 2000)).toBe(2);
    expect(stepChange([10, 500, 900], 2, 1, 0)).toBe(2);
    expect(stepChange([10, 500, 900], 0, -1, 0)).toBe(0);
    expect(stepChange([], -1, 1, 0)).toBe(-1);
  });
});

describe("the balance of words", () => {
  const count = fc.nat(5000);
  it("fills the bar once, shows every part that is there and none that is not", () => {
    fc.assert(
      fc.property(count, count, count, count, count, (kept, reworded, moved, inserted, deleted) => {
        const words = { kept, reworded, moved, inserted, deleted };
        const parts = balance({ words, characters: words, similarity: 0 });
        let x = 0;
        for (const part of parts) {
          expect(part.x).toBeCloseTo(x);
          expect(part.width > 5).toBe(part.words > 0);
          x += part.width;
        }
        expect(x).toBeCloseTo(kept + reworded + moved + inserted + deleted > 0 ? 1000 : 0);
      }),
    );
  });

  it("never rounds a difference away", () => {
    expect([sayShare(0), sayShare(0.001), sayShare(0.061), sayShare(0.9999), sayShare(1)]).toEqual([
      "0 %",
      "under 1 %",
      "6 %",
      "over 99 %",
      "100 %",
    ]);
  });
});

describe("lanes of moves", () => {
  it("never lays two lines of one lane over each other", () => {
    const span = fc.record({ from: fc.nat(1000), to: fc.nat(1000) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (ends) => {
        const spans = ends.map((end, at) => ({ ...end, key: `${at}` }));
        const lanes = moveLanes(spans, 3);
        for (const a of spans) {
          for (const b of spans) {
            if (a.key >= b.key || lanes.get(a.key) === null || lanes.get(a.key) !== lanes.get(b.key))
              continue;
            const apart =
              Math.max(a.from, a.to) < Math.min(b.from, b.to) ||
              Math.max(b.from, b.to) < Math.min(a.from, a.to);
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
