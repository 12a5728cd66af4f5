import fc from "fast-check";
import { expect, it } from "vitest";
import { beginningOf } from "@/lib/core/text/beginning-of";

it("keeps what is short, and is otherwise a beginning of whole words with a sign that it goes on", () => {
  const words = fc.array(fc.stringMatching(/^[a-z0-9,.éß]{1,9}$/), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 200 }), (parts, most) => {
      const text = parts.join(" ");
      const shown = beginningOf(text, most);
      if (text.length <= most) {
        expect(shown).toBe(text);
        return;
      }
      const kept = shown.slice(0, -1);
      expect(shown.at(-1)).toBe("…");
      expect(kept.length).toBeLessThanOrEqual(most);
      expect(text.startsWith(`${kept} `)).toBe(true);
    }),
  );
});

it.each([
  ["It paid 25,000 dollars", 11, "It paid…"],
  ["It paid 25,000 dollars", 14, "It paid 25,000…"],
  ["https://www.example.gov/a/long/address of it", 20, "https://www.example.…"],
  ["各国应付款其他国家也应付款", 4, "各国应付…"],
  ["👩‍👩‍👧‍👦 and more", 4, "👩‍👩‍👧‍👦…"],
  ["a \n  b and more to come", 6, "a \n  b…"],
])("of “%s”, %i units: “%s”", (text, most, shown) => {
  expect(beginningOf(text, most)).toBe(shown);
});
