import { describe, expect, it } from "vitest";
import { prose, read } from "./read-page";

describe("raised marks and notes", () => {
  it.each([
    ["12<sup>1</sup> percent", "12[1] percent"],
    ['In 2013<a href="#a"><sup>4</sup></a>, 36<sup><a href="#b">5</a></sup>', "In 2013[4], 36[5]"],
    ['<span style="vertical-align: super">7</span>', "[7]"],
    ['10<span style="font-size: 0.58em; position: relative; top: -0.33em">6</span> boats', "10⁶ boats"],
    ["10<sup>6</sup> m<sup>3</sup>, CO<sub>2</sub>, 5<sup>th</sup>, 10⁶", "10⁶ m³, CO2, 5th, 10⁶"],
    ["word[3] and word<sup>[4]</sup>", "word[3] and word[4]"],
  ])("writes %s apart from what they stand at", (html, written) => {
    expect(read(`<p>${html}</p>`, false).content).toEqual([written]);
  });

  it.each([
    ['<ol class="footnotes"><li id="n1">See the law. <a href="#r1">↩</a></li></ol>', "[1] See the law."],
    [
      '<ol class="footnotes"><li id="n1"><p>See the law. <a href="#r1">↩</a></p></li></ol>',
      "[1] See the law.",
    ],
    ['<section role="doc-endnotes"><ol><li id="n1">See the law.</li></ol></section>', "[1] See the law."],
    ['<p id="n1"><a href="#r1">1</a> See the law.</p>', "[1] See the law."],
  ])("keeps a note as a note: %s", (notes, written) => {
    const { parts, document } = read(
      `<main><p>${prose}</p><ol><li>Plant the oaks<sup><a id="r1" href="#n1">1</a></sup> again.</li><li>Fell the old pines.</li></ol>${notes}</main>`,
    );
    expect(parts.at(-1)).toMatchObject({ words: written, kind: "paragraph" });
    expect(document.positions.map(({ label }) => label)).toEqual(["1", "2"]);
  });

  it("takes headings that a table of contents leads to for no notes", () => {
    const { parts } = read(
      `<main><ol><li id="t1"><a href="#s1">1</a></li></ol><h2 id="s1"><a href="#t1">Scope</a></h2><p>${prose}</p></main>`,
    );
    expect(parts.find(({ words }) => words === "Scope")?.kind).toBe("heading");
  });
});

describe("words that are not in force", () => {
  it.each([
    ["<del>$5</del><ins>$7</ins> million", "$7 million", "$5", "struck out in the source"],
    ["costs <s>9 euros</s> 12 euros", "costs 12 euros", "9 euros", "struck out in the source"],
    [
      'costs <span style="text-decoration:line-through">9</span> 12',
      "costs 12",
      "9",
      "struck out in the source",
    ],
    [
      '<style>.old{text-decoration:line-through}</style>now <b class="old">9</b> 12',
      "now 12",
      "9",
      "struck out in the source",
    ],
    [
      "<span class=msoDel><del cite='x'>old</del></span><span class=msoIns><ins>new</ins></span> rule",
      "new rule",
      "old",
      "struck out in the source",
    ],
    ["States <del>may</del> <s>must</s> shall", "States shall", "may must", "struck out in the source"],
    ["<del>1</del><del>2</del> shall", "shall", "12", "struck out in the source"],
    ['The <span style="display:none">really</span> Fund', "The Fund", "really", "hidden in the source"],
    [
      "<style>p .gone { display: none } @media print { b { display: none } }</style>A <i class=gone>B</i> <b>C</b>",
      "A C",
      "B",
      "hidden in the source",
    ],
  ])("are set apart: %s", (html, force, apart, reason) => {
    const { content, folded, document } = read(`<p>${html}</p>`, false);
    expect(content).toEqual([force]);
    expect(folded).toEqual({ [apart]: reason });
    expect(document.warnings).toHaveLength(1);
  });

  it("keep the marker of their item, and stand after the row they were in", () => {
    const { document, folded } = read(
      `<ol><li>Plant.</li><li><del>Fell.</del></li><li>Count.</li></ol><table><tr><th>Fee</th><td><del>$9</del> $12</td></tr></table>`,
      false,
    );
    expect(document.text).toBe("1. Plant.\n\n2. Fell.\n\n3. Count.\n\nFee\t$12\n\n$9");
    expect(Object.keys(folded)).toEqual(["2. Fell.", "$9"]);
  });

  it("are in force where a page shows its whole text by script", () => {
    expect(read(`<main style="display:none"><p>${prose}</p></main>`).content).toEqual([prose]);
  });
});

describe("words in places of their own", () => {
  it.each([
    ["<p>x</p><svg><title>Losses</title><text>42 percent</text></svg>", ["x", "42 percent"]],
    [
      "<p>Index <math><mi>x</mi><mo>=</mo><mfrac><mn>1</mn><mn>20</mn></mfrac><msup><mn>10</mn><mn>6</mn></msup></math></p>",
      ["Index x = 1/20 10⁶"],
    ],
    ["<div><template shadowrootmode=open><p>Above <slot></slot></p></template>light</div>", ["Above light"]],
    [
      "<div><template shadowmode=open><slot name=a></slot>: <slot></slot></template><i>two</i><b slot=a>one</b></div>",
      ["one: two"],
    ],
    ["<template><p>never</p></template><p>shown</p>", ["shown"]],
    [
      '<p>Amount: <input value="$5"> <input type=hidden value=x><input type=checkbox checked> paid</p>',
      ["Amount: $5 ☒ paid"],
    ],
    ["<p>Region: <select><option>North<option selected>South</select></p>", ["Region: South"]],
    ['<iframe srcdoc="<p>Inner words</p>"></iframe>', ["Inner words"]],
    ["<object><p>Instead</p></object>", ["Instead"]],
    ["<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>", ["漢(kan)"]],
    [
      "<p>He said <q>so</q> in the inter<wbr>national har&shy;bour</p>",
      ["He said “so” in the international harbour"],
    ],
    [
      "<p><span>(a)</span><span>he takes</span></p><div><span>Director</span><span>Ana Silva</span></div>",
      ["(a) he takes", "Director Ana Silva"],
    ],
    ["<p><b>W</b>ater by <i>non</i><b>governmental</b> bodies</p>", ["Water by nongovernmental bodies"]],
    [
      '<div style="display:flex"><span>a</span><span>b</span></div><div><span style="display:block">c</span><span>d</span></div>',
      ["a b", "c", "d"],
    ],
    ["<div role=tablist><a role=tab>Overview</a><a role=tab>Funding</a></div>", ["Overview", "Funding"]],
  ])("are read: %s", (html, words) => {
    expect(read(html, false).content).toEqual(words);
  });

  it.each([
    ["<ol reversed><li>a<li>b<li>c</ol>", ["3. a", "2. b", "1. c"]],
    ['<ol style="list-style-type: lower-roman" start=4><li>a<li value=9>b</ol>', ["iv. a", "ix. b"]],
    [
      '<style>ol.g{list-style-type:none} .g>li:before{content:"(" counter(n,lower-latin) ") "}</style><ol class=g><li>a<li>b</ol>',
      ["(a) a", "(b) b"],
    ],
    ['<ol type=I><li>a<li>b</ol><ol style="list-style:none"><li>c</ol>', ["I. a", "II. b", "c"]],
  ])("carry the markers a browser prints: %s", (html, words) => {
    expect(read(html, false).content).toEqual(words);
  });

  it("loses no word of what is folded, and says what it did not read", () => {
    const { folded, document } = read(
      '<p>x</p><select><option>North<option>South</select><video>No video here</video><iframe src="/other"></iframe>',
    );
    expect(Object.keys(folded)).toEqual(["North", "South", "No video here"]);
    expect(document.warnings).toHaveLength(1);
  });
});
