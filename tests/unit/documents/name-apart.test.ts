import fc from "fast-check";
import { expect, it } from "vitest";
import { nameApart } from "@/lib/core/documents/name-apart";

const named = (
  ...documents: readonly (readonly [title: string, office: string | null, newest: string])[]
) => [
  ...nameApart(
    documents.map(([title, office, newestDate], at) => ({ id: String(at), title, office, newestDate })),
  ).values(),
];

it("names a document by its title, and those of one title by what tells them apart", () => {
  expect(named(["Ports", "Office of Ports", "2013"], ["Quays", null, ""])).toEqual(["Ports", "Quays"]);
  expect(named(["Ports", "Office of Ports", "2013"], ["ports ", "Office of Quays", "2013"])).toEqual([
    "Ports (Office of Ports)",
    "ports  (Office of Quays)",
  ]);
  expect(
    named(["Ports", "Office", "2013-09-27"], ["Ports", "Office", "2013-10"], ["Ports", null, ""]),
  ).toEqual(["Ports (27 September 2013)", "Ports (October 2013)", "Ports"]);
  expect(named(["Ports", "A", "2013"], ["Ports", "A", "2014"], ["Ports", "B", "2014"])).toEqual([
    "Ports (A, 2013)",
    "Ports (A, 2014)",
    "Ports (B, 2014)",
  ]);
  expect(named(["Ports", "A", "2013"], ["Ports", "A", "2013"])).toEqual(["Ports (1 of 2)", "Ports (2 of 2)"]);
  expect(named(["Ports", "A", "2013"], ["Ports", "A", "2013"], ["Ports", "A", "2014"])).toEqual([
    "Ports (2013, 1 of 3)",
    "Ports (2013, 2 of 3)",
    "Ports (2014, 3 of 3)",
  ]);
  expect(named(["الهجرة", "مكتب", ""], ["الهجرة", null, ""])[0]).toBe(
    "\u2068الهجرة\u2069 (\u2068مكتب\u2069)",
  );
});

it("never gives two documents one name where their titles are written alike", () => {
  const one = fc.tuple(
    fc.constantFrom("Ports", "Quays"),
    fc.constantFrom("A", "B", null),
    fc.constantFrom("2013", "2014-05", ""),
  );
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), (documents) => {
      const names = named(...documents);
      expect(new Set(names).size).toBe(documents.length);
    }),
  );
});
