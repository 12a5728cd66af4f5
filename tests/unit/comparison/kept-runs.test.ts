import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "@/lib/core/comparison/compare-texts";

const kept = "a list of the boats that lay at the northern pier during the storm";
const before = "The harbour was opened in spring.";
const after = "Dogs are kept on a lead.";
/** Words that no two sentences share. */
const other = (seed: string) =>
  fc.array(
    fc.nat(25).map((n) => `${seed}${String.fromCharCode(97 + n)}lem`),
    { minLength: 2, maxLength: 16 },
  );
const kinds = (older: string, newer: string) =>
  compareTexts({ text: older }, { text: newer }).changes.map(({ kind }) => kind);

describe("a sentence that was rewritten round words that stayed", () => {
  it("is one reworded sentence, however much was written round them", () => {
    fc.assert(
      fc.property(other("x"), other("y"), other("v"), other("w"), (x, y, v, w) => {
        const older = `${before}\n\nNow ${[...x, kept, ...y].join(" ")}.\n\n${after}`;
        const newer = `${before}\n\nHere ${[...v, kept, ...w].join(" ")}.\n\n${after}`;
        expect(kinds(older, newer)).toEqual(["modified"]);
      }),
    );
  });

  it("is gone, and another came, where what stayed may stand there by chance", () => {
    const few = "at the northern pier during the storm";
    const older = `${before}\n\nThe keeper counts what each of the fishermen brought home ${few}.\n\n${after}`;
    const newer = `${before}\n\nVisitors who want to borrow lanterns wait for somebody else ${few}.\n\n${after}`;
    expect(kinds(older, newer).sort()).toEqual(["deleted", "inserted"]);
  });

  it("keeps the order of the texts: of two that crossed, one is reworded in place", () => {
    const second = "who was late and what he had to pay for it in the winter of that year";
    const older = `${before}\n\nThe board reads ${kept} to its members.\n\nClerks note ${second} in ink.\n\n${after}`;
    const newer = `${before}\n\nIt is for strangers to say ${second} if asked politely.\n\nPosters show ${kept} with pictures.\n\n${after}`;
    const { changes } = compareTexts({ text: older }, { text: newer });
    const inPlace = changes.filter(({ kind }) => kind === "modified");
    expect(inPlace.length).toBeLessThanOrEqual(1);
  });
});

describe("a sentence in capitals", () => {
  const plain =
    "Without limiting this, the board does not warrant that your boat will be safe, dry or uninterrupted at any time.";
  const loud =
    "WITHOUT LIMITING THIS, THE BOARD DOES NOT WARRANT THAT THE MEMBER'S BOAT WILL BE SAFE, DRY OR UNINTERRUPTED AT ANY TIME.";

  it("that moved and was edited is told as moved", () => {
    const older = `${plain}\n\n${before}\n\n${after}`;
    const newer = `${before}\n\n${after}\n\n${loud}`;
    expect(kinds(older, newer)).toEqual(["moved"]);
  });

  it("tells no sign as changed that stayed, in a cell of a table as little as in a text", () => {
    for (const head of ["", "Liability\t"]) {
      const [change, ...more] = compareTexts({ text: `${head}${loud}` }, { text: `${head}${plain}` }).changes;
      expect(more).toEqual([]);
      for (const edit of change?.words ?? []) {
        const from = `${head}${loud}`.slice(edit.older.start, edit.older.end);
        expect(from).not.toBe(`${head}${plain}`.slice(edit.newer.start, edit.newer.end));
      }
    }
  });
});
