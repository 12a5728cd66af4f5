import { expect, test } from "vitest";
import type { Code } from "@/lib/core/codebook/code";
import { codebookOf } from "@/lib/core/codebook/codebook";
import { answersSearch } from "@/lib/core/search/answers-search";
import { factEntry } from "@/lib/core/search/fact-entry";
import { findCodes } from "@/lib/core/search/find-codes";
import { parseSearch } from "@/lib/core/search/parse-search";

const asked = (typed: string) => {
  const query = parseSearch(typed, ["en"]);
  if (!query) throw new Error(`nothing is asked by ${typed}`);
  return query;
};

test.each([
  ["migrant workers", true],
  ["migrants OR cormorants", true],
  ["migrants -workers", false],
  ['"workers migrant"', false],
  ["migrants cormorants", false],
])("a text about migrant workers answers “%s”: %s", (typed, answer) => {
  expect(answersSearch("The rights of migrant workers.", "en", asked(typed))).toBe(answer);
});

const code = (id: string, name: string, definition = "", notation = ""): Code => ({
  id,
  name,
  notation,
  definition,
  colour: "slate",
  formerKeys: [],
  mergedIntoId: null,
  deleted: false,
});

test("codes that are called so stand before those that are defined so, and none that is out of use", () => {
  const codebook = codebookOf([
    code("a", "Labour", "Work, also that of migrants."),
    code("b", "Migrants"),
    { ...code("c", "Migrants, old"), deleted: true },
    code("d", "Quotas", "", "602.1"),
  ]);
  const found = (typed: string) => findCodes(codebook, asked(typed)).map(({ id }) => id);
  expect(found("migrant")).toEqual(["b", "a"]);
  expect(found("migrant -work")).toEqual(["b"]);
  expect(found("602.1")).toEqual(["d"]);
});

test("a fact is found by what it says and by what it is said of, not by the rest of its quote", () => {
  const { statement, besides } = factEntry({
    topic: "programme",
    key: "k",
    range: { start: 0, end: 60 },
    quote: "Countless words stand around the Trafficking Victims Protection Act.",
    focus: { start: 33, end: 67 },
    alsoAt: [],
    confidence: 1,
    reason: "",
    name: "Trafficking Victims Protection Act",
    abbreviation: "TVPA",
    kind: "law",
    edition: null,
    mentions: 1,
  });
  expect(statement).toBe("Trafficking Victims Protection Act");
  expect(besides).toContain("TVPA");
  expect(`${statement} ${besides}`).not.toContain("Countless");
});
