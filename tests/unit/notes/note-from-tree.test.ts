import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { noteFromTree } from "@/lib/core/notes/note-from-tree";
import { noteHtml } from "@/lib/core/notes/note-html";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";

/** What a paste makes of HTML: the note as HTML without its wrapper, and the words that were left out. */
function pasted(html: string) {
  const struck: string[] = [];
  const { note } = noteFromTree(parseFragment(html).childNodes, {
    exact: false,
    onStruck: (words) => struck.push(words),
  });
  expect(parseNoteDocument(note)).toEqual(note);
  return { html: noteHtml(note).slice('<div data-note="1">'.length, -"</div>".length), struck };
}

/** A paragraph of a list as Word puts it on the clipboard. */
const item = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 0.5}in;text-indent:-.25in;mso-list:l0 level${level} lfo1'>` +
  `<![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}` +
  `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>\n`;

describe("lists", () => {
  it("reads Word's paragraphs as the lists they are", () => {
    const { html } = pasted(
      `<p class=MsoNormal>Before<o:p></o:p></p>${item(1, "·", "point")}${item(2, "o", "inner")}${item(2, "o", "other")}${item(1, "·", "last")}`,
    );
    expect(html).toBe(
      "<p>Before</p><ul><li><p>point</p><ul><li><p>inner</p></li><li><p>other</p></li></ul></li><li><p>last</p></li></ul>",
    );
  });

  it("keeps the number and the kind of number that is printed", () => {
    const counted = (...markers: string[]) => pasted(markers.map((each) => item(1, each, "x")).join("")).html;
    expect(counted("3.", "4.")).toBe('<ol start="3"><li><p>x</p></li><li><p>x</p></li></ol>');
    expect(counted("(a)", "(b)")).toBe('<ol type="a"><li><p>x</p></li><li><p>x</p></li></ol>');
    expect(counted("i.", "ii.")).toBe('<ol type="i"><li><p>x</p></li><li><p>x</p></li></ol>');
    expect(counted("IV)", "V)")).toBe('<ol type="I" start="4"><li><p>x</p></li><li><p>x</p></li></ol>');
    expect(counted("h.", "i.")).toBe('<ol type="a" start="8"><li><p>x</p></li><li><p>x</p></li></ol>');
    expect(counted("1.", "3.")).toBe('<ol><li><p>x</p></li></ol><ol start="3"><li><p>x</p></li></ol>');
  });

  it("leaves a number that no list can count in words", () => {
    expect(pasted(item(1, "1.1", "Scope") + item(1, "Art. 2", "Duties")).html).toBe(
      "<p>1.1 Scope</p><p>Art. 2 Duties</p>",
    );
  });

  it("nests as Google Docs and LibreOffice do", () => {
    expect(
      pasted(
        `<b style="font-weight:normal;" id="docs-internal-guid-1"><ul><li dir="ltr" style="list-style-type:disc" aria-level="1"><p role="presentation"><span style="font-weight:400">one</span></p></li><ul><li aria-level="2"><p><span style="font-weight:700">two</span></p></li></ul></ul></b>`,
      ).html,
    ).toBe("<ul><li><p>one</p><ul><li><p><strong>two</strong></p></li></ul></li></ul>");
    expect(
      pasted(
        `<ol type="a" start="2"><li><p style="margin-bottom: 0cm">b</p></li><li value="5"><p>e</p></li></ol>`,
      ).html,
    ).toBe('<ol type="a" start="2"><li><p>b</p></li></ol><ol type="a" start="5"><li><p>e</p></li></ol>');
  });
});

describe("words that must not touch", () => {
  it("parts the cells of a table, of a spreadsheet and of a word processor", () => {
    for (const cell of ["$", "<p class=MsoNormal>$<o:p></o:p></p>", "<span>$</span>"])
      expect(
        pasted(
          `<table><tbody><tr><td>Year</td><td>${cell}Amount</td></tr><tr><td>2013</td><td>5.8 million</td></tr><tr><td></td><td></td></tr></tbody></table>`,
        ).html,
      ).toBe(`<p>Year | $${cell.startsWith("<p") ? " " : ""}Amount</p><p>2013 | 5.8 million</p>`);
  });

  it("takes a table that only lays things out for paragraphs and lists", () => {
    expect(pasted("<table><tr><td><p>one</p><ul><li>two</li></ul></td></tr></table>").html).toBe(
      "<p>one</p><ul><li><p>two</p></li></ul>",
    );
  });

  it.each([
    [
      "a tracked change of Word",
      `the <span class=msoDel><del cite="mailto:A" datetime="2013">old</del></span><span class=msoIns><ins>new</ins></span> plan`,
    ],
    [
      "struck out in Google Docs",
      `the <span style="text-decoration:line-through">old</span><span>new</span> plan`,
    ],
    ["struck out on a page", "the <s>old</s>new plan"],
  ])("leaves out what is taken back, and says so: %s", (_, html) => {
    expect(pasted(html)).toEqual({ html: "<p>the new plan</p>", struck: ["old"] });
  });

  it("keeps struck-out words apart where nobody is told", () => {
    const { note } = noteFromTree(parseFragment("the <del>old</del><ins>new</ins> plan").childNodes, {
      exact: false,
    });
    expect(noteHtml(note)).toContain("<p>the old new plan</p>");
  });

  it("keeps a raised figure apart from its number", () => {
    expect(pasted("12<sup>1</sup> percent, 10<sup>6</sup>, the 5<sup>th</sup>").html).toBe(
      "<p>12[1] percent, 10⁶, the 5th</p>",
    );
  });
});

describe("the rest of a clipboard", () => {
  it("leaves hidden words and the comments of a word processor out", () => {
    expect(
      pasted(
        `shown<span style='mso-hide:all'> hidden</span><span class=MsoCommentReference><a class=msocomanchor>[A1]</a></span><div style='mso-element:comment-list'>Said aside</div>`,
      ).html,
    ).toBe("<p>shown</p>");
  });

  it("keeps the lines of preformatted text", () => {
    expect(pasted("<pre>one\n  two</pre>").html).toBe("<p>one<br>  two</p>");
  });

  it("reads deep, wide and endless input in linear time", () => {
    const started = process.cpuUsage();
    for (const html of [
      `${"<div>".repeat(3_000)}words`,
      `${"<table><tr><td>".repeat(1_000)}words`,
      "a<sup>1</sup>".repeat(20_000),
      "<br>".repeat(50_000),
      Array.from({ length: 5_000 }, (_, at) => item((at % 9) + 1, `${at}.`, "x")).join(""),
    ])
      noteFromTree(parseFragment(html).childNodes, { exact: false });
    expect(process.cpuUsage(started).user).toBeLessThan(20_000_000);
  });

  it("loses no word of what is shown, whatever the elements", () => {
    const tags = ["p", "div", "b", "i", "span", "ul", "ol", "li", "blockquote", "h2", "sup", "pre"];
    const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.stringMatching(/^[a-z]{4,8}$/),
        fc
          .tuple(fc.constantFrom(...tags), fc.array(tie("node"), { maxLength: 3 }))
          .map(([tag, inside]) => `<${tag}>${inside.join(" ")}</${tag}>`),
        // In a table's own elements the parser itself moves what does not belong there.
        fc
          .array(tie("node"), { minLength: 1, maxLength: 3 })
          .map((cells) => `<table><tr><td>${cells.join("</td><td>")}</td></tr></table>`),
      ),
    })).node;
    fc.assert(
      fc.property(tree, (html) => {
        const text = (nodes: string) => nodes.replace(/<[^>]*>/g, " ").match(/[a-z]{4,8}/g) ?? [];
        const before = text(html);
        const after = text(pasted(html).html);
        expect([...after].sort()).toEqual([...before].sort());
      }),
      { numRuns: 300 },
    );
  });
});
