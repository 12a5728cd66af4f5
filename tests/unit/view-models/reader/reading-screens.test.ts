import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PositionView } from "@/lib/contracts/reader-view";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { readingPlan } from "@/lib/view-models/reader/reading-plan";
import { blocksOf, linesOf, readingScreens } from "@/lib/view-models/reader/reading-screens";

const sentence = "The government of this country keeps its roads in good repair for everyone. ";
const textOf = (lengths: readonly number[]) =>
  lengths.map((length, at) => `Paragraph ${at} ${sentence.repeat(length)}`.trim()).join("\n\n");
const partsOf = (text: string, positions: readonly PositionView[] = []) =>
  readingPlan(text, readPlainText(text).blocks, positions).parts;

describe("readingScreens", () => {
  it("leaves a short text in one piece", () => {
    expect(readingScreens(partsOf(textOf([1, 2, 3])))).toBeNull();
  });

  it("keeps every part of a long text, once and in order, on screens of about a height", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 150, maxLength: 300 }),
        (lengths) => {
          const parts = partsOf(textOf(lengths));
          const screens = readingScreens(parts) ?? [];
          expect(screens.flatMap((screen) => screen.parts)).toEqual(parts);
          const heights = screens.map((screen) => screen.parts.reduce((sum, part) => sum + linesOf(part), 0));
          expect(Math.min(...heights.slice(0, -1))).toBeGreaterThanOrEqual(40);
          expect(Math.max(...heights)).toBeLessThan(100);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("leaves a position that is longer than many screens to be cut inside", () => {
    const text = textOf(Array<number>(300).fill(4));
    const position: PositionView = {
      id: "p",
      ordinal: 1,
      label: "1",
      heading: "",
      range: { start: 0, end: text.length },
    };
    const [part] = partsOf(text, [position]);
    expect(part?.kind).toBe("position");
    if (part?.kind !== "position") return;
    expect(readingScreens([part])).toEqual([{ parts: [part], large: true }]);
    expect(readingScreens(part.parts)?.length).toBeGreaterThan(10);
    expect(blocksOf(part)).toHaveLength(300);
  });
});
