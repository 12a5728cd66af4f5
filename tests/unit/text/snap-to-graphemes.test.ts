import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { snapToGraphemes } from "@/lib/core/text/snap-to-graphemes";

describe("snapToGraphemes", () => {
  it("answers what segmenting the whole text would", () => {
    const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });
    const pieces = [
      "a",
      " ",
      "\r",
      "\n",
      "é",
      "e\u0301",
      "👩‍👩‍👧",
      "🇩🇪",
      "نص",
      "각",
      "ำ",
      "กำ",
      "\u200d",
      "❤️",
      "\ud83d",
      "1️⃣",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), fc.nat(60), fc.nat(60), (list, a, b) => {
        const text = list.join("");
        const bounds = [...segmenter.segment(text)].map((s) => s.index).concat(text.length);
        const start = Math.min(a, b, text.length);
        const end = Math.min(Math.max(a, b), text.length);
        const snapped = snapToGraphemes(text, { start, end });
        expect(snapped.start).toBe(bounds.filter((at) => at <= start).at(-1) ?? 0);
        if (start < end) expect(snapped.end).toBe(bounds.find((at) => at >= end));
      }),
      { numRuns: 500 },
    );
  });

  it("is quick on a letter with ten thousand marks", () => {
    const zalgo = `a${"\u0301".repeat(10_000)}b`;
    const { start, end } = snapToGraphemes(zalgo, { start: 5000, end: 5001 });
    expect(start).toBeLessThanOrEqual(5000);
    expect(end).toBeGreaterThanOrEqual(5001);
  });
});
