import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { looksLikeMarkdown } from "@/lib/core/notes/looks-like-markdown";
import { markdownHtml } from "@/lib/core/notes/markdown-html";
import { noteFromTree } from "@/lib/core/notes/note-from-tree";
import { noteHtml } from "@/lib/core/notes/note-html";

const taken = (markdown: string) => {
  const { note } = noteFromTree(parseFragment(markdownHtml(markdown)).childNodes, { exact: false });
  return noteHtml(note).slice('<div data-note="1">'.length, -"</div>".length);
};

describe("markdownHtml", () => {
  it("makes a note of what Markdown means", () => {
    expect(taken("# Funding\n\nSince **2001**, _all_ [of it](https://example.org/a)\nand more")).toBe(
      '<p><strong>Funding</strong></p><p>Since <strong>2001</strong>, <em>all</em> <a href="https://example.org/a">of it</a><br>and more</p>',
    );
    expect(taken("3. three\n4. four\n\n> quoted\n\n- a\n  - b")).toBe(
      '<ol start="3"><li><p>three</p></li><li><p>four</p></li></ol><blockquote><p>quoted</p></blockquote><ul><li><p>a</p><ul><li><p>b</p></li></ul></li></ul>',
    );
    expect(taken("| Year | Amount |\n| --- | --- |\n| 2013 | $5 |")).toBe(
      "<p><strong>Year</strong> | <strong>Amount</strong></p><p>2013 | $5</p>",
    );
  });

  it("loses nothing that a note cannot hold", () => {
    expect(taken("- [ ] open\n- [x] done")).toBe("<ul><li><p>[ ] open</p></li><li><p>[x] done</p></li></ul>");
    expect(taken("the <title> tag, ~~gone~~, ![a map](https://example.org/m.png)")).toBe(
      '<p>the &lt;title&gt; tag, ~~gone~~, <a href="https://example.org/m.png">a map</a></p>',
    );
    expect(taken("[no](javascript:alert(1))")).toBe("<p>no</p>");
    expect(taken("```\none\n  two\n```")).toBe("<p>one<br>  two</p>");
  });
});

describe("looksLikeMarkdown", () => {
  it.each([
    "# x",
    "> x",
    "- x",
    "* x",
    "1. x",
    "[ ](https://a.org)",
    "say **so** now",
    "a `b` c",
    "one\n\n1) two",
  ])("offers for %j", (text) => expect(looksLikeMarkdown(text)).toBe(true));
  it.each([
    "M. Johnson leads",
    "U. S. policy",
    "A. x",
    "iv. x",
    "5 * 3 = 15 * 1",
    "snake_case and __init",
    "#1 in 2013",
    "$5.8 million – 2013",
    "",
  ])("says nothing of %j", (text) => expect(looksLikeMarkdown(text)).toBe(false));
  it("takes linear time", () => {
    const started = process.cpuUsage();
    for (const sign of ["*", "_", "[", "`", "~~", "- ", "1", " ", "# "])
      looksLikeMarkdown(sign.repeat(200_000));
    expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
  });
});
