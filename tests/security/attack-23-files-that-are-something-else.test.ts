import { expect, test } from "vitest";
import { importBytes } from "@/lib/server/import/import-bytes";
import { makePdf, pdfLines } from "../factories/make-pdf";
import { makeZip } from "../factories/make-zip";
import { refusalOf } from "../fixtures/refusal";

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

test("what is what it says is read", async () => {
  expect((await importBytes({ bytes: pdf, fileName: "a.pdf", mediaType: "application/pdf" })).format).toBe(
    "pdf",
  );
  expect((await importBytes({ bytes: html, fileName: "page", mediaType: "text/html" })).format).toBe("html");
});
