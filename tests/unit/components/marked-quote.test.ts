import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MarkedQuote } from "@/components/annotations/marked-quote";
import { markdownQuote } from "@/lib/view-models/exports/markdown-words";

test("the cells of a table's row are told apart in a quote and in its Markdown, marked or not", () => {
  const quote = "Sahel\t$5 million\t2016";
  const shown = (marks: { start: number; end: number }[]) =>
    renderToStaticMarkup(createElement(MarkedQuote, { quote, marks, kind: "ins" }));
  expect(shown([])).toBe("Sahel | $5 million | 2016");
  expect(shown([{ start: 6, end: 22 }])).toContain("<ins>$5 million | 2016</ins>");
  expect(shown([{ start: 6, end: 16 }])).toContain("<ins>$5 million</ins>");
  expect(markdownQuote(quote)).toBe("> Sahel \\| $5 million \\| 2016");
});
