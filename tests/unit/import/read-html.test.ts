import { describe, expect, it } from "vitest";
import { prose, read } from "./read-page";

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

  it("takes no heading that leads around the site for the title", () => {
    const { document } = read(
      `<title>Board - Archive - In memory of the pilots</title><h1>Sie sind hier:</h1><ol><li><a href="/">Start</a></li></ol><p>${prose}</p>`,
    );
    expect(document.metadata.title).toBe("In memory of the pilots");
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

  it("takes the paragraphs out of a table whose other cells are its margins, and no figure out of its place", () => {
    const margined = (inner: string) =>
      `<tr><td width="20">&nbsp;</td><td>${inner}</td><td><img src="dot.gif"></td></tr>`;
    const letter = margined(`<p>${prose}</p><ul><li>Chad pays.</li></ul>`) + margined("One.<br><br>Two.");
    expect(read(`<table>${letter}</table>`, false).content).toEqual([prose, "• Chad pays.", "One.", "Two."]);
    const figures = "<table><tr><td>5</td><td></td></tr><tr><td></td><td>6</td></tr></table>";
    expect(read(figures, false).content).toEqual(["5\t", "\t6"]);
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
