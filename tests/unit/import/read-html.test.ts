import { describe, expect, it } from "vitest";
import { readHtml } from "@/lib/server/import/html/read-html";

const read = (html: string, page = true) => {
  const document = readHtml(html, { origin: page ? "page" : "fragment" });
  const parts = document.blocks.map((block) => ({
    ...block,
    words: document.text.slice(block.start, block.end),
  }));
  return {
    document,
    parts,
    content: parts.filter((part) => part.chrome === null).map((part) => part.words),
    folded: Object.fromEntries(
      parts.filter((part) => part.chrome !== null).map((part) => [part.words, part.chrome]),
    ),
  };
};
const prose =
  "The United States supports the Global Forum on Migration and Development and its work with states.";

describe("reading HTML", () => {
  it("keeps every part of the text: side boxes, accordions, tables, definition lists", () => {
    const { content } = read(`<main><h1>Office of Migration</h1><p>${prose}</p>
      <details><summary>Funding</summary><p>The office awarded $5 million in 2013.</p></details>
      <div class="accordion"><h3><button aria-expanded="false" aria-controls="p1">Leadership</button></h3>
        <div id="p1" class="accordion-panel" hidden>Headed by Ambassador Luis CdeBaca.</div></div>
      <aside class="sidebar"><h2>At a glance</h2><p>Founded in 2001.</p></aside>
      <table><caption>Grants</caption><tr><th>Year</th><th>Amount</th></tr><tr><td>2013</td><td>$18 million</td></tr></table>
      <dl><dt>TIP</dt><dd>Trafficking in persons</dd></dl></main>`);
    expect(content).toEqual([
      "Office of Migration",
      prose,
      "Funding",
      "The office awarded $5 million in 2013.",
      "Leadership",
      "Headed by Ambassador Luis CdeBaca.",
      "At a glance",
      "Founded in 2001.",
      "Grants",
      "Year\tAmount",
      "2013\t$18 million",
      "TIP",
      "Trafficking in persons",
    ]);
  });

  it("folds furniture and says why", () => {
    const { content, folded } =
      read(`<title>Migration | State</title><body><a class="skip-link" href="#c">Skip to content</a>
      <header role="banner"><h1>U.S. Department</h1></header><nav><ul><li><a>Home</a></li><li><a>Press</a></li></ul></nav>
      <div class="breadcrumbs"><a>Home</a> &gt; <a>PRM</a></div>
      <div id="content"><h1>Migration</h1><p>${prose}</p><p>${prose}</p></div>
      <div class="social-share"><button>Tweet</button></div><footer><p>Office of Public Affairs</p></footer>`);
    expect(content).toEqual(["Migration", prose, prose]);
    expect(folded).toMatchObject({
      "Migration | State": "title in the browser's tab",
      "U.S. Department": "site header",
      "• Home": "navigation",
      "Home > PRM": "breadcrumb",
      "Office of Public Affairs": "site footer",
    });
  });

  it("does not fold the text of a page that is named like furniture", () => {
    const { content } = read(
      `<div class="menu-content footer"><h2>Positions</h2><p>${prose}</p><p>${prose}</p></div>`,
    );
    expect(content).toEqual(["Positions", prose, prose]);
  });

  it("keeps a list of links that stands in the text of a page without a main part", () => {
    const links = ["Ghana", "Nepal", "Peru", "Chad"]
      .map((name) => `<li><a href="/${name}">${name}</a></li>`)
      .join("");
    const { content, folded } = read(
      `<ul>${links.replaceAll("<a", "<a rel=nav").replaceAll("Ghana", "About")}</ul><h1>Programmes</h1><p>${prose}</p><p>${prose}</p><ul>${links}</ul><p>${prose}</p>`,
    );
    expect(content).toContain("• Ghana");
    expect(folded["• About"]).toBe("links outside the main part");
  });

  it("prints markers as a browser does and nests them", () => {
    const { document, parts } = read(
      `<ol start="9"><li>Narrow the focus.<ol type="a"><li>of remittances</li><li>of returns</li></ol></li><li><p>Enhance impact.</p><p>It matters.</p></li></ol>`,
      false,
    );
    expect(document.text).toBe(
      "9. Narrow the focus.\n  a. of remittances\n  b. of returns\n10. Enhance impact.\n\n  It matters.",
    );
    expect(parts.map(({ level, marker }) => [level, marker])).toEqual([
      [1, "9."],
      [2, "a."],
      [2, "b."],
      [1, "10."],
      [1, undefined],
    ]);
    expect(document.positions.map(({ label, heading }) => [label, heading])).toEqual([
      ["9", "Narrow the focus."],
      ["10", "Enhance impact."],
    ]);
  });

  it("parts lines at breaks, and joins those inside a sentence", () => {
    expect(read("<p>Fact Sheet<br>Washington, DC<br/>September 27, 2013</p>", false).content).toEqual([
      "Fact Sheet",
      "Washington, DC",
      "September 27, 2013",
    ]);
    expect(read("<p>The United States<br>supports the forum.</p>", false).content).toEqual([
      "The United States supports the forum.",
    ]);
  });

  it("takes layout tables apart and a bold line for a heading", () => {
    const { parts } = read(
      `<table><tr><td><p><b>Protection</b></p><p>${prose}</p></td><td><p>${prose}</p></td></tr></table>`,
      false,
    );
    expect(parts.map(({ kind, words }) => [kind, words])).toEqual([
      ["heading", "Protection"],
      ["paragraph", prose],
      ["paragraph", prose],
    ]);
  });

  it("keeps the cells of a table: empty, spanned and headed ones, lists and breaks in them", () => {
    const { parts } = read(
      `<table><thead><tr><th>Office</th><th colspan="2">Money</th></tr><tr><td></td><td>2012</td><td>2013</td></tr></thead>
      <tfoot><tr><td>All</td><td></td><td>$9 million</td></tr></tfoot>
      <tbody><tr><td rowspan="2">North</td><td>$1 million</td><td>for <ul><li>roads</li><li>ports</li></ul></td></tr>
      <tr><td>$3<br>million</td><td><p>$4</p><p>million</p></td></tr><tr><td colspan=3> </td></tr></tbody></table>
      <p>${prose}</p><table><tr><td><b>Port</b></td><td><b>In</b></td></tr><tr><td>North</td><td></td></tr></table>`,
      false,
    );
    expect(
      parts.flatMap(({ words, table, headerCells, kind }) =>
        kind === "table-row" ? [[table, words, ...(headerCells ? [headerCells] : [])]] : [],
      ),
    ).toEqual([
      [0, "Office\tMoney\t", [0, 1, 2]],
      [0, "\t2012\t2013", [0, 1, 2]],
      [0, "North\t$1 million\tfor • roads • ports"],
      [0, "North\t$3 million\t$4 million"],
      [0, "All\t\t$9 million"],
      [1, "Port\tIn", [0, 1]],
      [1, "North\t"],
    ]);
  });

  it("reads a table in a table without loss, whichever of them only lays out", () => {
    const inner = "<table><tr><th>Year</th><th>Sum</th></tr><tr><td>2013</td><td>$5</td></tr></table>";
    const layout = read(`<table><tr><td>${inner}</td><td><p>${prose}</p></td></tr></table>`, false);
    expect(layout.content).toEqual(["Year\tSum", "2013\t$5", prose]);
    const data = read(
      `<table><tr><th>Office</th><th>Grants</th></tr><tr><td>North</td><td>${inner}</td></tr></table>`,
      false,
    );
    expect(data.content).toEqual(["Office\tGrants", "North\tYear Sum 2013 $5"]);
  });

  it("folds no word of a table's cells, whatever they are called", () => {
    const { content } = read(
      `<main><p>${prose}</p><table><tr><th class="share">Share</th><th>Print run</th></tr><tr><td class="menu">12</td><td id="footer">40</td></tr></table></main>`,
    );
    expect(content).toEqual([prose, "Share\tPrint run", "12\t40"]);
  });

  it("reads language, dates and titles from the head without putting them into the text", () => {
    const { document } = read(
      `<html lang="fr"><head><meta property="og:title" content="Positions"><meta name="dcterms.issued" content="2013-09-27T00:00"></head><body><p>${prose}</p>`,
    );
    expect(document.lang).toBe("fr");
    expect(document.metadata).toMatchObject({
      title: "Positions",
      date: { iso: "2013-09-27", basis: "published" },
    });
    expect(document.text).toBe(prose);
  });

  it("survives nesting without end, keeping the words", () => {
    const { content, document } = read(`${"<div>".repeat(20_000)}deep words${"</div>".repeat(20_000)}`);
    expect(content).toEqual(["deep words"]);
    expect(document.warnings).toHaveLength(1);
  });
});

describe("raised marks and notes", () => {
  it.each([
    ["12<sup>1</sup> percent", "12[1] percent"],
    ['In 2013<a href="#a"><sup>4</sup></a>, 36<sup><a href="#b">5</a></sup>', "In 2013[4], 36[5]"],
    ['<span style="vertical-align: super">7</span>', "[7]"],
    ["10<sup>6</sup> m<sup>3</sup>, CO<sub>2</sub>, 5<sup>th</sup>, 10⁶", "10⁶ m³, CO2, 5th, 10⁶"],
    ["word[3] and word<sup>[4]</sup>", "word[3] and word[4]"],
  ])("writes %s apart from what they stand at", (html, written) => {
    expect(read(`<p>${html}</p>`, false).content).toEqual([written]);
  });

  it.each([
    ['<ol class="footnotes"><li id="n1">See the law. <a href="#r1">↩</a></li></ol>', "[1] See the law."],
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

describe("the date of a page", () => {
  const dated = (head: string, body = "") =>
    read(`<html lang="en"><head>${head}</head><body><main><h1>Boats</h1>${body}<p>${prose}</p></main>`)
      .document.metadata.date;

  it.each([
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"Organization"},{"@type":["Report"],"datePublished":"2014-05-06T10:00:00Z"}]}</script>',
      "",
      "2014-05-06",
      "published",
    ],
    ['<meta name="DC.date.issued" content="20140506">', "", "2014-05-06", "published"],
    ["", '<time datetime="2014-05-06" pubdate>May</time>', "2014-05-06", "published"],
    ["", "<p>Publié le 6 mai 2014</p>", "2014-05-06", "published"],
    ["", "<p>発行日：平成26年5月6日</p>", "2014-05-06", "published"],
    ["", "<p>Published: 6 May 2014</p><p>Last updated: 7 June 2015</p>", "2014-05-06", "published"],
    [
      '<meta name="DC.date.created" content="2010-01-01">',
      "<p>Last updated on June 7, 2015</p>",
      "2015-06-07",
      "updated",
    ],
    ["", "<p>Published: 25/12/2014</p>", "2014-12-25", "published"],
  ])("is what it states: %s %s", (head, body, iso, basis) => {
    expect(dated(head, body)).toMatchObject({ iso, basis });
  });

  it("is left open where two countries read it differently, and is no year of copyright", () => {
    expect(dated("", "<p>Published: 03/04/2014</p>")).toBeNull();
    expect(dated("", "<p>© 2014 Ministry</p>")).toBeNull();
  });
});
