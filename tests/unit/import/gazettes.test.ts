import { describe, expect, it } from "vitest";
import { prose, read } from "./read-page";

const journalItem = (marker: string, words: string) =>
  `<table width="100%" border="0"><col width="4%"><col width="96%"><tbody><tr><td valign="top">\n <p class="oj-normal">\n  ${marker}\n </p></td><td valign="top"><p class="oj-normal">${words}</p></td></tr></tbody></table>`;

describe("gazettes and journals of law on the web", () => {
  it("items that are set as tables, one in another, are the items that a list gives", () => {
    const html = `<main><h1>Harbours</h1><p>${prose}</p><p>1.   This Regulation lays down:</p>
      ${journalItem("(a)", `rules on lamps, namely:</p>${journalItem("(i)", "their colour;")}${journalItem("(ii)", "their height;")}<p>`)}
      ${journalItem("(b)", "rules on tolls.")}${journalItem("—", "and on piers.")}</main>`;
    const { content, parts } = read(html);
    expect(content.slice(3)).toEqual([
      "(a) rules on lamps, namely:",
      "(i) their colour;",
      "(ii) their height;",
      "(b) rules on tolls.",
      "— and on piers.",
    ]);
    expect(parts.slice(3).map(({ kind, level }) => [kind, level])).toEqual(
      [1, 2, 2, 1, 1].map((level) => ["list-item", level]),
    );
  });

  it("several items of one table, with words that go on below a marker", () => {
    const row = (marker: string, words: string) => `<tr><td>${marker}</td><td>${words}</td></tr>`;
    const { content, parts } = read(
      `<main><h1>Harbours</h1><p>${prose}</p><table>${row("1.", "Lamps shall be lit.")}${row("", "They shall burn until dawn.")}${row("2.", "Tolls shall be paid.")}</table></main>`,
    );
    expect(content.slice(2)).toEqual([
      "1. Lamps shall be lit.",
      "They shall burn until dawn.",
      "2. Tolls shall be paid.",
    ]);
    expect(parts.at(-2)).toMatchObject({ kind: "paragraph", level: 1 });
  });

  it("keeps the marker of an item that begins with a list of its own", () => {
    const { content } = read(
      `<main><h1>Harbours</h1><p>${prose}</p><table><tr><td>(a)</td><td><ul><li>lamps</li></ul></td></tr></table></main>`,
    );
    expect(content.slice(2)).toEqual(["(a)", "• lamps"]);
  });

  it("numbers and bullets in elements of their own stand apart from the words behind them", () => {
    const item = (mark: string, words: string) =>
      `<p class="li"><span class="num"><span>${mark}</span></span><span>${words}</span></p>`;
    const { content } = read(
      `<main><h1>Häfen</h1><p>${prose}</p>${item("1.1.", "Gründe und Ziele")}${item("·", "Es muss hell sein.")}${item("·", "Zölle steigen nicht.")}</main>`,
    );
    expect(content.slice(2)).toEqual([
      "1.1. Gründe und Ziele",
      "· Es muss hell sein.",
      "· Zölle steigen nicht.",
    ]);
  });

  it("a table of figures or with heads stays a table", () => {
    const { parts } = read(
      `<main><h1>Harbours</h1><p>${prose}</p><table><tr><th>No.</th><th>Port</th></tr><tr><td>1.</td><td>Quay</td></tr></table>
       <table><tr><td>1.</td><td>500</td></tr><tr><td>2.</td><td>700</td></tr></table></main>`,
    );
    expect(parts.slice(2).map(({ kind }) => kind)).toEqual(Array(4).fill("table-row"));
  });

  it.each([
    '<span class="printed-page-wrapper"><span class="printed-page" id="page-60365"> Start Printed Page 60365</span></span>',
    '<span class="printed-page-inline unprinted-element">(print page 60365)</span>',
    '<span role="doc-pagebreak" id="p365">365</span>',
    '<span epub:type="pagebreak" title="365">365</span>',
    '<span class="pagenum"><a id="Page_365">[Pg 365]</a></span>',
  ])("%s in a sentence is no part of it", (mark) => {
    const { content, folded } = read(
      `<main><h1>Harbours</h1><p>${prose}</p><p>Report on the channels ${mark} that were dredged.</p></main>`,
    );
    expect(content.at(-1)).toBe("Report on the channels that were dredged.");
    expect(Object.values(folded)).toContain("number of a printed page");
  });

  it("words and sums in elements that are named like pages stay", () => {
    const { content } = read(
      `<main><h1>Harbours</h1><p>${prose}</p><p>Pay <span class="page-number">365 dollars</span> at <span class="page-break">quay 3</span>.</p></main>`,
    );
    expect(content.at(-1)).toBe("Pay 365 dollars at quay 3.");
  });

  it("a page that is one preformatted text is read as that text is", () => {
    const text = `[Federal Register Volume 78, Number 190 (Tuesday, October 1, 2013)]
[Notices]

DEPARTMENT OF HARBORS

Notice of Meeting on Lamps

SUMMARY: The Department will hold a public meeting on the lamps of the
harbors and on the dredging of the channels that lead to them. The
meeting will be open to all who work in a port, and each authority may
send the person who answers for

[[Page 60365]]

its channels and its pilots to this meeting, where the Department will
tell what it pays.
    The Department asks for comments on the following:
    (a) Whether tolls should rise by 3 percent; and
    (b) Whether lamps should be lit by day, as they are in the harbors of
the islands.
`;
    const { content, parts, folded } = read(
      `<html><head><title>Notice</title></head><body><pre>\n${text}</pre></body></html>`,
    );
    expect(content).toContain(
      "SUMMARY: The Department will hold a public meeting on the lamps of the harbors and on the dredging of the channels that lead to them. The meeting will be open to all who work in a port, and each authority may send the person who answers for its channels and its pilots to this meeting, where the Department will tell what it pays.",
    );
    expect(content.at(-1)).toBe(
      "(b) Whether lamps should be lit by day, as they are in the harbors of the islands.",
    );
    expect(parts.filter(({ kind }) => kind === "heading").map(({ words }) => words)).toContain(
      "Notice of Meeting on Lamps",
    );
    expect(folded["[[Page 60365]]"]).toBe("number of a printed page");
  });
});
