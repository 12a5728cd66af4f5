import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { movedPhrases } from "@/lib/core/comparison/words/moved-phrases";

const phrases = ["by the end of March", "without delay", "together with the pilots", "at every harbour"];

/** The phrases that a comparison of two sentences tells as moved within. */
function moved(older: string, newer: string): string[] {
  return compareTexts({ text: older }, { text: newer }).changes.flatMap(({ words }) =>
    movedPhrases(words, older, newer).map(({ come }) => {
      const { start, end } = words[come]?.newer ?? { start: 0, end: 0 };
      return newer
        .slice(start, end)
        .replace(/[\s,.]+/gu, " ")
        .trim();
    }),
  );
}

describe("movedPhrases", () => {
  it("tells a phrase that moved from one end of a sentence to the other, whichever it is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...phrases), (phrase) => {
        const rest = "the council publishes a list of all lamps that were lit in the year before";
        const first = `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}, ${rest}.`;
        const last = `${rest.charAt(0).toUpperCase()}${rest.slice(1)} ${phrase}.`;
        expect(moved(first, last)).toEqual([phrase]);
        expect(moved(last, first).map((words) => words.toLowerCase())).toEqual([phrase.toLowerCase()]);
      }),
    );
  });

  it("pairs each side of an edit once, never an edit with itself, and only equal words", () => {
    const words = fc.constantFrom("by noon", "By noon,", "at sea", "every lamp", "", "the");
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { maxLength: 8 }), (pairs) => {
        let [older, newer] = ["", ""];
        const edits = pairs.map(([gone, come]) => {
          const edit = {
            older: { start: older.length, end: older.length + gone.length },
            newer: { start: newer.length, end: newer.length + come.length },
            cosmetic: [],
          };
          older += `${gone} `;
          newer += `${come} `;
          return edit;
        });
        const found = movedPhrases(edits, older, newer);
        expect(new Set(found.map(({ gone }) => gone)).size).toBe(found.length);
        expect(new Set(found.map(({ come }) => come)).size).toBe(found.length);
        for (const { gone, come } of found) {
          expect(gone).not.toBe(come);
          const fold = (text: string | undefined) => text?.toLowerCase().replace(/[^a-z]+/gu, "");
          expect(fold(pairs[gone]?.[0])).toBe(fold(pairs[come]?.[1]));
        }
      }),
    );
  });

  it("takes a short word that comes and goes for no move", () => {
    expect(
      moved("The board may meet in the old hall.", "In 2013 the board may meet in a hall of the port."),
    ).toEqual([]);
  });
});
