import fc from "fast-check";
import { expect, test } from "vitest";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import { excerptChange } from "@/lib/core/comparison/changes/excerpt-change";
import { compareTexts } from "@/lib/core/comparison/compare-texts";

const sentence = fc.constantFrom(
  "We support safe travel for everyone.",
  "We oppose the trade in people.",
  "We regret the trade in people.",
  "Budgets are open to all readers.",
  "  Indented words stand here.  ",
);
const text = fc.array(sentence, { maxLength: 6 }).map((sentences) => sentences.join("\n"));

test("law: an excerpt holds the change's own words and no other; each edit reads in it as in the whole texts", () => {
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const [a, b] = [
        { text: older, lang: "en", blocks: [] },
        { text: newer, lang: "en", blocks: [] },
      ];
      for (const change of changesByBlock(compareTexts(a, b), a, b).changes) {
        const cut = excerptChange(change, older, newer);
        const whole = { older, newer };
        for (const side of ["older", "newer"] as const) {
          const range = change[side];
          expect(cut[side]).toBe(range ? whole[side].slice(range.start, range.end).trim() : null);
          expect(cut.change[side]).toEqual(range && { start: 0, end: cut[side]?.length });
          for (const [at, edit] of change.words.entries()) {
            const moved = cut.change.words[at]?.[side] ?? { start: -1, end: -1 };
            const said = (cut[side] ?? "").slice(moved.start, moved.end);
            // White space at the ends of a passage is no part of its quote.
            expect(whole[side].slice(edit[side].start, edit[side].end).trim()).toBe(said.trim());
          }
        }
      }
    }),
  );
});
