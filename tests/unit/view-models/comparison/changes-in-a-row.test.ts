import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareModel } from "@/lib/view-models/comparison/compare-model";
import { parseCompareOptions } from "@/lib/view-models/comparison/compare-options";
import { makeCompareView } from "@/tests/factories/make-compare-view";

const kept = [
  "Roads of the north are kept in good repair.",
  "Freight goes by rail, twice a day, to the harbour.",
];
const items = ["• bridges are painted in spring", "• wagons are counted twice", "• ships pay at the quay"];

function rowsOf(older: string, newer: string) {
  const { entries } = compareModel(makeCompareView(older, newer), parseCompareOptions({}));
  return entries.map(({ kind, row }) => [kind, row] as const);
}
const text = (...paragraphs: readonly string[]) => paragraphs.join("\n\n");

describe("changes in a row", () => {
  it("names what came right behind one another, and what went likewise", () => {
    const short = text(...kept);
    const long = text(kept[0] ?? "", ...items, kept[1] ?? "");
    expect(rowsOf(short, long)).toEqual(Array(3).fill(["inserted", "1"]));
    expect(rowsOf(long, short)).toEqual(Array(3).fill(["deleted", "1"]));
  });

  it("ends where words stayed, and leaves out what came alone", () => {
    const [a = "", b = "", c = ""] = items;
    expect(rowsOf(text(...kept), text(a, b, ...kept, c))).toEqual([
      ["inserted", "1"],
      ["inserted", "1"],
      ["inserted", null],
    ]);
    const apart = rowsOf(text(...kept), text(a, kept[0] ?? "", b, kept[1] ?? "", c));
    expect(apart).toEqual(Array(3).fill(["inserted", null]));
  });

  it("is of one kind, of two changes or more, and side by side in the list", () => {
    const paragraph = fc.constantFrom(...kept, ...items, "Nobody crosses at night.", "May 2016");
    const paper = fc.array(paragraph, { maxLength: 12 }).map((paragraphs) => text(...paragraphs));
    fc.assert(
      fc.property(paper, paper, (older, newer) => {
        const listed = rowsOf(older, newer);
        for (const name of new Set(listed.map(([, row]) => row).filter((row) => row !== null))) {
          const at = listed.flatMap(([, row], index) => (row === name ? [index] : []));
          const [first = 0] = at;
          expect(at.length).toBeGreaterThan(1);
          expect(at).toEqual(at.map((_, index) => first + index));
          expect(new Set(at.map((index) => listed[index]?.[0])).size).toBe(1);
        }
      }),
    );
  });
});
