import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "@/lib/core/notes/clean-text";

describe("attack 15: characters that databases and screens choke on", () => {
  it("takes out NUL and control characters and mends lone surrogates", () => {
    expect(cleanText("a\u0000b\ud800c\udc00\u0007\u009fd\r\ne\tf")).toBe("ab\ufffdc\ufffdd\ne\tf");
  });

  it("leaves twelve marks on a letter of ten thousand", () => {
    expect(cleanText(`Z${"\u0301".repeat(10_000)}a`)).toBe(`Z${"\u0301".repeat(12)}a`);
  });

  it("changes nothing the second time, and ordinary text not at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
      }),
    );
    for (const text of ["किन्तु", "กำลัง", "حُقُوق", "👩‍👩‍👧 family", "„Anführung“"])
      expect(cleanText(text)).toBe(text);
  });
});
