import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from "parse5";
import { describe, expect, it } from "vitest";
import { sayDayInUtc } from "@/lib/core/time/say-day";
import { comparedDocument } from "@/lib/view-models/exports/compared-document";
import { trackedHtml } from "@/lib/view-models/exports/tracked-html";
import { makeCompareView } from "@/tests/factories/make-compare-view";
import { corpusTexts, twoVersions } from "@/tests/fixtures/text-arbitraries";

type Node = DefaultTreeAdapterTypes.Node;

const wholly = { boilerplate: "show", origin: "https://variorum.example" } as const;
const htmlOf = (older: string, newer: string) =>
  trackedHtml(comparedDocument(makeCompareView(older, newer, { facts: null }), wholly), sayDayInUtc);

function find(node: Node, name: string): DefaultTreeAdapterTypes.Element | null {
  if (tree.isElementNode(node) && node.tagName === name) return node;
  if (!("childNodes" in node)) return null;
  for (const child of node.childNodes) {
    const found = find(child, name);
    if (found) return found;
  }
  return null;
}

/** The words under a node without those in elements of a name, the numbers of comments and the signs of ends. */
function wordsWithout(name: string, node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!("childNodes" in node)) return "";
  if (tree.isElementNode(node)) {
    const isEnd = node.attrs.some(({ value }) => value === "end");
    if (node.tagName === name || node.tagName === "sup" || isEnd) return "";
  }
  return node.childNodes.map((child) => wordsWithout(name, child)).join("");
}

/** What a text says, however its white space stands, and without what HTML cannot hold. */
const bare = (text: string) => text.replace(/\s|(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, "");

function expectBothTexts(older: string, newer: string) {
  const view = makeCompareView(older, newer, { facts: null });
  const section = find(parse(htmlOf(older, newer)), "section");
  if (!section) throw new Error("no text");
  expect(bare(wordsWithout("ins", section))).toBe(bare(view.older.text));
  expect(bare(wordsWithout("del", section))).toBe(bare(view.newer.text));
}

describe("a comparison as a page that stands alone", () => {
  it("has both texts, word for word", () => {
    const [first] = corpusTexts;
    for (const { text } of corpusTexts) if (first) expectBothTexts(first.text, text);
    fc.assert(fc.property(twoVersions, ({ older, newer }) => expectBothTexts(older, newer)));
  });

  it("puts the number of what was said behind its words, and the rest behind the text", () => {
    const document = comparedDocument(
      makeCompareView(
        "The office awards grants. It keeps a list.",
        "The office awards loans. It keeps a list.",
        {
          facts: null,
        },
      ),
      wholly,
    );
    const remark = { author: "An <b>editor</b>", at: "2026-03-01T00:00:00Z", lines: ["Why <loans>?"] };
    const html = trackedHtml(
      {
        ...document,
        comments: [
          { ...remark, side: "newer", range: { start: 25, end: 41 }, replies: [], resolved: false },
          { ...remark, side: "newer", range: { start: 18, end: 23 }, replies: [remark], resolved: true },
        ],
      },
      sayDayInUtc,
    );
    expect(html).toContain("<ins>loans</ins><sup>[1]</sup>");
    expect(html).toContain("keeps a list.<sup>[2]</sup>");
    expect(html).toContain(
      "An &lt;b&gt;editor&lt;/b&gt;, 1 March 2026 UTC</span> (settled)\nWhy &lt;loans&gt;?",
    );
    expect(html).not.toContain("<loans>");
    expect(html).toContain('<p class="reply" dir="auto">');
    expect(html).toMatch(/<h2[^>]*>Sources<\/h2>/);
  });
});
