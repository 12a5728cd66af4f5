import { expect, it } from "vitest";
import { readEpub } from "@/lib/server/import/epub/read-epub";
import { importBytes } from "@/lib/server/import/import-bytes";
import { makeZip, type ZipPart } from "@/tests/factories/make-zip";

const CONTAINER =
  '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const opf = (manifest: string, spine: string) =>
  `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Harbour Policy</dc:title><dc:language>en</dc:language></metadata><manifest>${manifest}</manifest><spine>${spine}</spine></package>`;
const item = (id: string, href: string, more = "") =>
  `<item id="${id}" href="${href}" media-type="application/xhtml+xml"${more}/>`;
const page = (body: string) =>
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/><script src="a.js"/></head><body>${body}</body></html>`;
const book = (manifest: string, spine: string, parts: readonly ZipPart[]) =>
  makeZip([
    { name: "mimetype", content: "application/epub+zip" },
    { name: "META-INF/container.xml", content: CONTAINER },
    { name: "OEBPS/package.opf", content: opf(manifest, spine) },
    ...parts,
  ]);
const BOTH = item("one", "text/part%201.xhtml") + item("two", "text/two.xhtml#start");
const TWO: readonly ZipPart[] = [
  {
    name: "OEBPS/text/part 1.xhtml",
    content: page(
      '<h1>Positions</h1><a id="p1"/><ol><li>Dredge the channel.</li><li>License pilots.</li></ol>',
    ),
  },
  {
    name: "OEBPS/text/two.xhtml",
    content: page(
      "<h2>Sums</h2><table><tr><th>Year</th><th>Sum</th></tr><tr><td>2013</td><td>$4&#160;million</td></tr></table>",
    ),
  },
];

const shown = ({ text, blocks }: Awaited<ReturnType<typeof readEpub>>) =>
  blocks.filter(({ chrome }) => chrome === null).map(({ start, end }) => text.slice(start, end));

it("reads the parts of a book in its reading order, whatever the archive's", async () => {
  const bytes = await book(BOTH, '<itemref idref="one"/><itemref idref="two"/>', [...TWO].reverse());
  const read = await readEpub(bytes);
  expect(shown(read)).toEqual([
    "Positions",
    "1. Dredge the channel.",
    "2. License pilots.",
    "Sums",
    "Year\tSum",
    "2013\t$4 million",
  ]);
  expect(read.metadata.title).toBe("Positions");
  expect([read.lang, read.warnings]).toEqual(["en", []]);
  const imported = await importBytes({ bytes, fileName: "book.epub" });
  expect([imported.format, imported.text]).toEqual(["epub", read.text]);
});

it("is called what it says of itself where it prints that name, whatever stands in large letters", async () => {
  const titled = page("<p>Harbour Policy</p><h2>Drawn by A. Diallo</h2><p>Dredge the channel.</p>");
  const bytes = await book(item("one", "one.xhtml"), '<itemref idref="one"/>', [
    { name: "OEBPS/one.xhtml", content: titled },
  ]);
  expect((await readEpub(bytes)).metadata.title).toBe("Harbour Policy");
});

it("folds the table of contents and what stands aside, and tells what the book names and does not hold", async () => {
  const manifest =
    BOTH +
    item("nav", "nav.xhtml", ' properties="nav"') +
    item("gone", "gone.xhtml") +
    item("aside", "aside.xhtml");
  const spine = ["nav", "one", "gone", "two"].map((id) => `<itemref idref="${id}"/>`).join("");
  const read = await readEpub(
    await book(manifest, `${spine}<itemref idref="aside" linear="no"/>`, [
      ...TWO,
      {
        name: "OEBPS/nav.xhtml",
        content: page('<nav epub:type="toc"><ol><li><a href="#p1">Positions</a></li></ol></nav>'),
      },
      { name: "OEBPS/aside.xhtml", content: page("<p>Answers to the questions.</p>") },
    ]),
  );
  expect(shown(read)[0]).toBe("Positions");
  expect(shown(read)).not.toContain("Answers to the questions.");
  expect(read.text).toContain("Answers to the questions.");
  expect(read.warnings).toEqual([expect.stringContaining("gone.xhtml")]);
});

it.each([
  ["without a reading order", BOTH, "", [], /reading order/],
  [
    "that is protected",
    BOTH,
    '<itemref idref="two"/>',
    [
      {
        name: "META-INF/encryption.xml",
        content:
          '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="OEBPS/text/two.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>',
      },
    ],
    /protected/,
  ],
  ["whose package is no XML", BOTH, "<itemref", [], /damaged/],
] as const)("refuses a book %s, and says why", async (_, manifest, spine, more, message) => {
  await expect(readEpub(await book(manifest, spine, [...TWO, ...more]))).rejects.toThrow(message);
});

it("takes linear time for pages of nothing but empty elements", async () => {
  const content = page(`<p>${"<b/>".repeat(100_000)}${"<a ".repeat(50_000)}</p>`);
  const started = process.cpuUsage();
  await readEpub(
    await book(item("one", "one.xhtml"), '<itemref idref="one"/>', [{ name: "OEBPS/one.xhtml", content }]),
  );
  expect(process.cpuUsage(started).user).toBeLessThan(8_000_000);
});

it("reads of the book's style sheets which words are struck out, raised or numbered with letters", async () => {
  const read = await readEpub(
    await book(item("one", "text/one.xhtml"), '<itemref idref="one"/>', [
      {
        name: "OEBPS/text/one.xhtml",
        content: page(
          '<p>Fees of <span class="old">5</span> 7 euros<span class="mark">1</span></p><ol class="deep"><li>Pay.</li></ol>',
        ).replace(
          "<title/>",
          '<title/><link rel="stylesheet" href="../look.css"/><link rel="stylesheet" href="gone.css"/>',
        ),
      },
      {
        name: "OEBPS/look.css",
        content:
          ".old { text-decoration: line-through } .mark { vertical-align: super } .deep { list-style-type: lower-alpha }",
      },
    ]),
  );
  expect(shown(read)).toEqual(["Fees of 7 euros[1]", "a. Pay."]);
  expect(read.warnings).toEqual([expect.stringContaining("struck out")]);
});

it("keeps the mark of a note off a number before it, where the notes are a file of their own", async () => {
  const call = (words: string) => `<a epub:type="noteref" href="notes.xhtml#n1">${words}</a>`;
  const text = page(
    `<h1>Ports</h1><p>In 2013${call("1")} they paid 5 million${call("*")}, see ${call("chapter 2")}.</p>`,
  );
  const notes = page('<aside epub:type="footnote" id="n1">Not audited.</aside>');
  const manifest = item("one", "one.xhtml") + item("notes", "notes.xhtml");
  const bytes = await book(manifest, '<itemref idref="one"/><itemref idref="notes"/>', [
    { name: "OEBPS/one.xhtml", content: text },
    { name: "OEBPS/notes.xhtml", content: notes },
  ]);
  expect(shown(await readEpub(bytes)).slice(1)).toEqual([
    "In 2013[1] they paid 5 million[*], see chapter 2.",
    "Not audited.",
  ]);
});

it("shows notes that the text calls, though they stand aside of the reading order", async () => {
  const text = page('<h1>Ports</h1><p>Fees rose<a epub:type="noteref" href="notes.xhtml#n1">1</a>.</p>');
  const manifest = item("one", "one.xhtml") + item("notes", "notes.xhtml") + item("more", "more.xhtml");
  const aside = (id: string) => `<itemref idref="${id}" linear="no"/>`;
  const bytes = await book(manifest, `${aside("notes")}${aside("more")}<itemref idref="one"/>`, [
    { name: "OEBPS/one.xhtml", content: text },
    { name: "OEBPS/notes.xhtml", content: page('<aside epub:type="footnote" id="n1">Not audited.</aside>') },
    { name: "OEBPS/more.xhtml", content: page("<p>Answers to the questions.</p>") },
  ]);
  expect(shown(await readEpub(bytes))).toEqual(["Not audited.", "Ports", "Fees rose[1]."]);
});
