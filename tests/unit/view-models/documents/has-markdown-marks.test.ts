import { expect, test } from "vitest";
import { hasMarkdownMarks } from "@/lib/view-models/documents/has-markdown-marks";

test.each([
  ["front matter", "---\ntitle: Harbour rules\nversions:\n  all: '*'\n---\nThe lamps are lit.\n"],
  ["headings", "## Lamps\n\nThey are lit at dusk.\n\n## Boats\n\nThey are moored.\n"],
  ["a heading and a link", "# Lamps\n\nSee [the act](https://ports.example/act).\n"],
  ["a link and bold words", "**Fair:** as [agreed](/agreement), lamps are lit.\n"],
])("a text with %s is the source of a page", (_, text) => {
  expect(hasMarkdownMarks(text)).toBe(true);
  expect(hasMarkdownMarks(`\n\n${text}`)).toBe(true);
});

test.each([
  ["words", "Harbour rules\n\n1. The lamps are lit.\n2. Boats are moored.\n"],
  ["bulleted words", "* conduct assessments;\n* take steps; and\n- report.\n"],
  ["a number sign", "# of lamps: 12\n\nThey are lit at dusk.\n"],
  ["stars of footnotes", "The lamps** are lit.\n\n** With oil.\n"],
  ["a rule", "---\n\nThe lamps are lit.\n\n---\n"],
  ["a citation in brackets", "As stated [1](see the annex), the lamps are lit.\n"],
])("a text with %s says what it says", (_, text) => {
  expect(hasMarkdownMarks(text)).toBe(false);
});

test("a long text is looked at in little time", () => {
  const begun = performance.now();
  for (const unit of ["[", "**a ", "# ", "---\na:\n", "[a](", "\n"]) hasMarkdownMarks(unit.repeat(200_000));
  expect(performance.now() - begun).toBeLessThan(1_000);
});
