import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { krippendorffAlpha } from "@/lib/core/reviews/krippendorff-alpha";

const given = (...observers: readonly string[]): number[][] =>
  Array.from({ length: 12 }, (_, unit) =>
    observers.flatMap((values) => {
      const value = values.split(" ")[unit];
      return value === undefined || value === "." ? [] : [Number(value)];
    }),
  );

/** Krippendorff 2011, example C: four observers, twelve units, missing values. */
const EXAMPLE = given(
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
);

const value = fc.integer({ min: 1, max: 4 });
const units = fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 20 });
const scale = fc.constantFrom("nominal" as const, "ordinal" as const);

describe("Krippendorff's alpha", () => {
  it("is what the worked example of its author says, missing values and all", () => {
    expect(krippendorffAlpha(EXAMPLE, "nominal").alpha).toBeCloseTo(0.743, 3);
    expect(krippendorffAlpha(EXAMPLE, "ordinal").alpha).toBeCloseTo(0.815, 3);
    expect(krippendorffAlpha(EXAMPLE, "nominal")).toMatchObject({ units: 11, values: 40 });
  });

  it("is what the author's example of two observers and binary values says", () => {
    const [one, other] = ["0100000000", "1110010100"];
    const pairs = [...(one ?? "")].map((sign, at) => [Number(sign), Number(other?.[at])]);
    expect(krippendorffAlpha(pairs, "nominal").alpha).toBeCloseTo(0.095, 3);
  });

  it("is 1 where everybody agrees on values that differ, and never more", () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 2 }),
        fc.integer({ min: 2, max: 4 }),
        scale,
        (each, coders, on) => {
          fc.pre(new Set(each).size > 1);
          const { alpha } = krippendorffAlpha(
            each.map((said) => Array.from({ length: coders }, () => said)),
            on,
          );
          expect(alpha).toBe(1);
        },
      ),
    );
    fc.assert(
      fc.property(units, scale, (some, on) => {
        const { alpha } = krippendorffAlpha(some, on);
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("does not depend on who is which coder, nor on the order of units, nor on units that one coder judged alone", () => {
    fc.assert(
      fc.property(units, fc.infiniteStream(fc.nat()), fc.array(value), scale, (some, random, alone, on) => {
        const shuffled = <Item>(list: readonly Item[]) =>
          list
            .map((item) => [Number(random.next().value), item] as const)
            .sort(([a], [b]) => a - b)
            .map(([, item]) => item);
        const other = [...shuffled(some.map(shuffled)), ...alone.map((said) => [said])];
        const [before, after] = [krippendorffAlpha(some, on), krippendorffAlpha(other, on)];
        expect(after).toMatchObject({ units: before.units, values: before.values });
        if (before.alpha === null) expect(after.alpha).toBeNull();
        else expect(after.alpha).toBeCloseTo(before.alpha, 9);
      }),
    );
  });

  it("does not depend on what nominal values are called, nor ordinal ones as long as they rise", () => {
    fc.assert(
      fc.property(units, (some) => {
        const renamed = some.map((unit) => unit.map((said) => [7, 3, 9, 1][said - 1] ?? 0));
        const raised = some.map((unit) => unit.map((said) => said ** 3));
        const close = (one: number | null, other: number | null) =>
          one === null ? expect(other).toBeNull() : expect(other).toBeCloseTo(one, 9);
        close(krippendorffAlpha(some, "nominal").alpha, krippendorffAlpha(renamed, "nominal").alpha);
        close(krippendorffAlpha(some, "ordinal").alpha, krippendorffAlpha(raised, "ordinal").alpha);
      }),
    );
  });

  it("says nothing where there is nothing to tell from chance", () => {
    expect(krippendorffAlpha([], "nominal")).toEqual({ alpha: null, units: 0, values: 0 });
    expect(krippendorffAlpha([[1], [2]], "ordinal")).toEqual({ alpha: null, units: 0, values: 0 });
    expect(
      krippendorffAlpha(
        [
          [2, 2],
          [2, 2],
        ],
        "ordinal",
      ),
    ).toEqual({ alpha: null, units: 2, values: 4 });
  });
});
