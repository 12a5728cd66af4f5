import fc from "fast-check";
import { expect, test } from "vitest";
import { SEARCH_KINDS, type SearchInput } from "@/lib/contracts/search-input";
import { readSearchAddress, searchHref } from "@/lib/view-models/search/search-address";

const parametersOf = (href: string) => {
  const read = new URL(href, "http://x").searchParams;
  return Object.fromEntries([...read.keys()].map((name) => [name, read.getAll(name)]));
};

test("an address asks what it was made of", () => {
  const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
  const day = fc
    .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const inputs = fc.record({
    q: fc.string({ unit: "grapheme", maxLength: 100 }),
    documentId: optional(fc.uuid()),
    office: optional(fc.string({ minLength: 1, maxLength: 50 })),
    authorId: optional(fc.uuid()),
    from: optional(day),
    to: optional(day),
    kinds: optional(fc.uniqueArray(fc.constantFrom(...SEARCH_KINDS), { minLength: 1 })),
  });
  fc.assert(
    fc.property(inputs, (given) => {
      const input = Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== undefined),
      ) as SearchInput;
      expect(readSearchAddress(parametersOf(searchHref(input)))).toEqual(input);
    }),
  );
});

test("an empty form asks nothing", () => {
  expect(readSearchAddress({ q: "", document: "", office: "", by: "", from: "", to: "" })).toEqual({ q: "" });
});

test.each([
  { from: "2013-02-30" },
  { from: "275760-01-01" },
  { to: "1e400" },
  { kind: "password" },
  { kind: ["text", "__proto__"] },
  { document: "1" },
  { after: "-1" },
  { after: "2013-01-01" },
  { q: "a".repeat(301) },
])("attack-66: %j is no question", (parameters) => {
  expect(() => readSearchAddress({ q: "a", ...parameters })).toThrow(/cannot be searched/);
});
