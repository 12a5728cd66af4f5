import fc from "fast-check";
import { expect, it } from "vitest";
import { codePoints } from "@/lib/core/text/code-points";

const texts = fc
  .array(fc.constantFrom("a", "é", "👩‍👩‍👧", "🇩🇪", "حقوق", "𝒳", "\ud83d", "人"), { maxLength: 30 })
  .map((parts) => parts.join(""));

it("counts code points as an iteration of the text does, both ways", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const counted = codePoints(text);
      let units = 0;
      let points = 0;
      for (const letter of text) {
        expect(counted.toCodePoints(units)).toBe(points);
        expect(counted.toUnits(points)).toBe(units);
        if (letter.length === 2) expect(counted.toCodePoints(units + 1)).toBe(points);
        units += letter.length;
        points += 1;
      }
      expect(counted.length).toBe(points);
      expect(counted.toCodePoints(units)).toBe(points);
      expect(counted.toUnits(points + 5)).toBe(text.length);
    }),
  );
});
