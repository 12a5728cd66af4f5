import { describe, expect, it } from "vitest";
import { titleOfFileName } from "@/lib/core/documents/title-of-file-name";
import { titleOfProperties } from "@/lib/core/documents/title-of-properties";

describe("the title that a file's name gives", () => {
  it.each([
    ["migration_fact-sheet(1).pdf", "migration fact sheet"],
    ["fact-sheet-on-ports.pdf", "fact sheet on ports"],
    ["2013-09-27-ports.html", "2013-09-27 ports"],
    ["U.S. Positions - Copy.docx", "U.S. Positions"],
    ["note.v2.docx", "note"],
    ["Ports%20and+quays.txt", "Ports and quays"],
    ["ورقة_موقف.pdf", "ورقة موقف"],
    ["立场文件.pdf", "立场文件"],
    ["Überblick – Häfen.odt", "Überblick – Häfen"],
  ])("%s", (name, title) => expect(titleOfFileName(name)).toBe(title));

  it.each([
    "pasted 2013-09-27 16.54.07.txt",
    "scan_20130927.pdf",
    "document (3).pdf",
    "Untitled.docx",
    "index.html",
    "12345.pdf",
    "a3f9c0d1e2.pdf",
    "N1345678.pdf",
    "file",
    "",
  ])("is none for “%s”", (name) => expect(titleOfFileName(name)).toBeNull());
});

describe("the title that a file's properties give", () => {
  it.each(["Positions for the Dialogue", "  Häfen\n und Kais ", "立场文件 2013", "Migration", "ورقة موقف"])(
    "%j",
    (said) => expect(titleOfProperties(said)).toBe(said.trim().replace(/\s+/g, " ")),
  );

  it.each([
    "",
    "Microsoft Word - Positions FINAL.doc",
    "positions final.docx",
    "cover_v3.indd 1",
    "untitled",
    "Document1",
    "PowerPoint Presentation",
    "WPS_0426b",
    "2013-09",
    "x".repeat(301),
  ])("is none for %j", (said) => expect(titleOfProperties(said)).toBeNull());
});
