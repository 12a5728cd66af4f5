import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logicalOrder } from "@/lib/core/text/logical-order";

const read = (visual: string) => logicalOrder([...visual]).join("");
const reversed = (text: string) => [...text].toReversed().join("");

describe("the order in which a line is read", () => {
  it("law: every character stays, once", () => {
    const sign = fc.constantFrom(..."אבגשלםعربيabcXYZ0123456789 .,:%()-");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (units) => {
        expect(logicalOrder(units).toSorted()).toEqual(
          // A bracket is the other one when its line is turned.
          units.map((unit) => unit).toSorted().length === units.length
            ? expect.arrayContaining(units.filter((unit) => !"()".includes(unit)))
            : [],
        );
        expect(logicalOrder(units)).toHaveLength(units.length);
      }),
    );
  });

  it("law: a line without letters that run to the left stays as it is", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(..."abc 123 .,%(){}"), { maxLength: 40 }), (units) => {
        expect(logicalOrder(units)).toEqual(units);
      }),
    );
  });

  it.each([
    [reversed("שלום עולם"), "שלום עולם"],
    [`.2013 ${reversed("בשנת")}`, "בשנת 2013."],
    [`25% ${reversed("של המים")}`, "של המים 25%"],
    [`${reversed("من المشاريع")} %25 ${reversed("تدعم الحكومة")}`, "تدعم الحكومة 25% من المشاريع"],
    [`${reversed("في عام")} IOM ${reversed("مع")}`, "مع IOM في عام"],
    ["The word שלום".replace("שלום", reversed("שלום")), "The word שלום"],
  ])("%s", (visual, logical) => {
    expect(read(visual)).toBe(logical);
  });

  it("takes linear time", () => {
    const units = Array.from({ length: 20_000 }, (_, at) => "א 1%a"[at % 5] ?? "");
    const start = performance.now();
    logicalOrder(units);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
