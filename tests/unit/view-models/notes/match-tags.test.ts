import fc from "fast-check";
import { expect, test } from "vitest";
import type { TagChoicesView } from "@/lib/contracts/codebook-view";
import { codeKey } from "@/lib/core/codebook/code";
import { codeOfTag, matchTags } from "@/lib/view-models/notes/match-tags";
import { addTags, cleanTag, splitTags } from "@/lib/view-models/notes/split-tags";

const code = (name: string, notation = "", definition = "", used = 0, formerly: string[] = []) => ({
  id: name,
  name,
  notation,
  colour: "teal" as const,
  definition,
  used,
  keys: [name, ...formerly].map(codeKey),
});
const choices: TagChoicesView = {
  codes: [
    code("Law and order", "605", "Enforcement of all laws; crime.", 1),
    code("Trafficking in persons", "", "Recruitment by force, for exploitation.", 4),
    code("人口贩运"),
  ],
  free: [
    { name: "order of talks", used: 9 },
    { name: "to ask", used: 2 },
  ],
};
const namesFor = (typed: string, chosen: string[] = []) =>
  matchTags(choices, typed, chosen).map(({ name }) => name);

test("begins with it, then a word does, then notation and definition; the more used first", () => {
  expect(namesFor("order")).toEqual(["order of talks", "Law and order"]);
  expect(namesFor("605")).toEqual(["Law and order"]);
  expect(namesFor("exploit")).toEqual(["Trafficking in persons"]);
  expect(namesFor("#TRAFF")).toEqual(["Trafficking in persons"]);
  expect(namesFor("贩运")).toEqual(["人口贩运"]);
  expect(namesFor("rder")).toEqual([]);
  expect(namesFor("", ["TO  ASK", "law and order"])).toEqual([
    "order of talks",
    "Trafficking in persons",
    "人口贩运",
  ]);
});

test("law: what is offered was there to be offered, is not chosen, and stands once", () => {
  const all = [...choices.codes, ...choices.free].map(({ name }) => name);
  fc.assert(
    fc.property(fc.string({ maxLength: 4 }), fc.subarray(all), (typed, chosen) => {
      const names = namesFor(typed, chosen);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) {
        expect(all).toContain(name);
        expect(chosen).not.toContain(name);
      }
    }),
  );
});

test("law: tags typed one after the other with commas are the tags, however they are written around", () => {
  const tag = fc.stringMatching(/^[a-zé0-9]{1,6}( [a-z]{1,4})?$/u);
  fc.assert(
    fc.property(fc.uniqueArray(tag, { minLength: 1, maxLength: 6 }), (tags) => {
      const { tags: ended, rest } = splitTags(tags.map((each) => ` #${each}`).join(","));
      expect(addTags(ended, [cleanTag(rest)])).toEqual(tags);
    }),
  );
  expect(addTags(["Visas"], ["visas", "Scope", "SCOPE"])).toEqual(["Visas", "Scope"]);
});

test("a tag means a code by any of its names, however written; a free word means none", () => {
  const codes = [code("Money", "", "", 0, ["Funding"]), code("人口贩运")];
  expect(
    ["MONEY ", "funding", "人口贩运", "fund", ""].map((tag) => codeOfTag(codes, tag)?.name ?? null),
  ).toEqual(["Money", "Money", "人口贩运", null, null]);
});
