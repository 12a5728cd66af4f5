import { expect, test } from "vitest";
import { importBytes } from "@/lib/server/import/import-bytes";
import { makePdf, pdfLines } from "@/tests/factories/make-pdf";
import { makeZip } from "@/tests/factories/make-zip";
import { refusalOf } from "@/tests/fixtures/refusal";

const text = (words: string) => new TextEncoder().encode(words);
const html = text("<!doctype html><title>a</title><p>Words of a page.</p>");
const pdf = makePdf([pdfLines(["Words of a page in a file."])]);
const program = new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0]);

test.each([
  ["a PDF called .docx", pdf, "a.docx", undefined],
  ["a page called .docx", html, "a.docx", undefined],
  ["a program called .docx", program, "a.docx", undefined],
  ["a page called .pdf", html, "a.pdf", undefined],
  ["two endings", html, "a.pdf.html", undefined],
  ["a page sent as PDF", html, "a", "application/pdf"],
  ["a PDF sent as a page", pdf, "a", "text/html; charset=utf-8"],
  ["a program called .txt", program, "a.txt", "text/plain"],
  ["an ending that is never imported", text("words"), "a.exe", undefined],
  [
    "an SVG picture (attack 26)",
    text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    "a.html",
    undefined,
  ],
  [
    "XML without a declaration",
    text('<act xmlns="http://ports.example/act"><num>1.</num><p>States may report.</p></act>'),
    "a.xml",
    undefined,
  ],
  [
    "XML with comments before it",
    text('<?xml version="1.0"?>\n<!-- x -->\n<rss version="2.0"><title>a</title></rss>\n'),
    "a.txt",
    undefined,
  ],
  ["XML with prefixes", text("<a:act><a:num>1.</a:num></a:act>"), "a", undefined],
  ["JSON", text('\n{"title": "Press", "items": [{"content_html": "<p>Words.</p>"}]}'), "a.txt", undefined],
  ["a list of JSON", text('[{"a": 1}]'), "a", undefined],
  ["JSON a line", text('{"a": 1}\n{"a": 2}\n'), "a.txt", undefined],
  ["JSON by its name", text('{"a": 1, '), "a.json", undefined],
  [
    "LaTeX",
    text("% a comment\n\\documentclass{article}\n\\begin{document}Words.\\end{document}"),
    "a.txt",
    undefined,
  ],
  ["a calendar", text("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), "a.ics", undefined],
  [
    "an archive packed with Zstandard",
    new Uint8Array([0x5d, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 1, 2, 3, 4]),
    "a.warc.zst",
    undefined,
  ],
  ["a Safari web archive", text("bplist00\u0001\u0002WebMainResource"), "a.webarchive", undefined],
  ["a text called .mht", text("Words of a text."), "a.mht", undefined],
  [
    "an old Word file",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    "a.doc",
    undefined,
  ],
  ["an SVG behind a declaration", text('<?xml version="1.0"?><!-- x --><svg/>'), "a.txt", undefined],
])("%s is refused as of another kind", async (_, bytes, fileName, mediaType) => {
  const error = await refusalOf(importBytes({ bytes, fileName, ...(mediaType ? { mediaType } : {}) }));
  expect(error.code).toBe("unsupported");
  expect(error.message.length).toBeGreaterThan(20);
});

test("a spreadsheet is refused by its name", async () => {
  const bytes = await makeZip([
    { name: "xl/workbook.xml", content: "<a/>" },
    { name: "[Content_Types].xml", content: "<a/>" },
  ]);
  expect((await refusalOf(importBytes({ bytes, fileName: "a.docx" }))).message).toMatch(/spreadsheet/);
});

test.each([
  ["[1] The first note of a text.\n[2] The second."],
  ["[1]"],
  ["{draft} The lamps of the coast are looked after."],
  ["<Begin of the message> The lamps of the coast are looked after."],
  ["\\ This line begins with a sign. The lamps are looked after."],
  ["# Heading\n\nThe lamps are looked after."],
  ['"We look after the lamps", said the keeper.'],
])("a text that begins with the signs of another kind stays one: %j", async (words) => {
  expect((await importBytes({ bytes: text(words), fileName: "a.txt" })).format).toBe("text");
});

test.each([
  ["Index/Document.iwa", /Pages/],
  ["FixedDocSeq.fdseq", /XPS/],
  ["a.wacz", /WACZ/],
  ["anything.txt", /ZIP archive/],
])("an archive with %s is refused by its name, with what to do", async (name, kind) => {
  const bytes = await makeZip([{ name, content: "a" }]);
  const { code, message } = await refusalOf(importBytes({ bytes, fileName: "a" }));
  expect([code, message]).toEqual(["unsupported", expect.stringMatching(kind)]);
  expect(message).toMatch(/Save the text as DOCX, PDF, HTML or plain text/);
});

test("what is what it says is read", async () => {
  expect((await importBytes({ bytes: pdf, fileName: "a.pdf", mediaType: "application/pdf" })).format).toBe(
    "pdf",
  );
  expect((await importBytes({ bytes: html, fileName: "page", mediaType: "text/html" })).format).toBe("html");
});
