import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "@/lib/core/comparison/compare-texts";

const between = [
  "The harbour was opened in spring.",
  "Dogs are kept on a lead.",
  "Nobody fishes from the mole after dark.",
].join("\n\n");
const kept = "the keeper shall write down the name of each boat that lay at the northern pier";
/** Words that no two sentences share. */
const other = (seed: string, minLength: number) =>
  fc.array(
    fc.nat(25).map((n) => `${seed}${String.fromCharCode(97 + n)}lem`),
    { minLength, maxLength: 60 },
  );

function movedWords(older: string, newer: string): string[] {
  return compareTexts({ text: older }, { text: newer })
    .changes.filter(({ kind }) => kind === "moved")
    .map(({ newer: to }) => newer.slice(to?.start, to?.end ?? 0).trim());
}

describe("words of a sentence that is gone, in a longer one that is new elsewhere", () => {
  it("are told as moved, however much was written round them, and the other way round", () => {
    fc.assert(
      fc.property(other("x", 30), other("y", 30), other("v", 30), (x, y, v) => {
        const older = `When it storms, ${kept}.\n\n${between}\n\n${v.join(" ")}.`;
        const newer = `${between}\n\n${v.join(" ")}.\n\n${x.join(" ")}, ${kept}, ${y.join(" ")}.`;
        expect(movedWords(older, newer)).toEqual([kept]);
        expect(movedWords(newer, older)).toEqual([kept]);
      }),
    );
  });

  it("take the sign behind them along where it stands behind both", () => {
    const long =
      "All who come by sea and have neither lantern nor bell nor flag on board must know that in winter";
    const older = `When it storms, ${kept}.\n\n${between}`;
    const newer = `${between}\n\n${long} ${kept}.`;
    expect(movedWords(older, newer)).toEqual([`${kept}.`]);
  });

  it("are told as gone and as new where they stand twice, as formulas do", () => {
    const first =
      "Whoever lands at night without a lantern and has rung no bell before the third hour of the watch learns that";
    const second =
      "Strangers whose papers were lost on the way across the bay in the storms of last winter are told that";
    const older = `When it storms, ${kept}.\n\n${between}`;
    const newer = `${between}\n\n${first} ${kept} in ink.\n\n${second} ${kept} by noon.`;
    expect(movedWords(older, newer)).toEqual([]);
  });

  it("are told as gone and as new where they are few", () => {
    const few = "each boat that lay at the northern pier";
    const long =
      "All who come by sea and have neither lantern nor bell nor flag on board must in winter pay for";
    expect(
      movedWords(`When it storms, count ${few}.\n\n${between}`, `${between}\n\n${long} ${few}.`),
    ).toEqual([]);
  });

  it("are not looked for across the cells of a table", () => {
    const places = [
      "north pier",
      "south pier",
      "old mole",
      "new mole",
      "fish market",
      "ferry steps",
      "dry dock",
    ];
    const older = `| ${places.join(" | ")} |\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n\n${between}`;
    const newer = `${between}\n\nWhoever was seen near ${places.join(" ")} at night and had no lantern pays for it in the morning of the day that follows.`;
    expect(movedWords(older, newer)).toEqual([]);
  });
});
