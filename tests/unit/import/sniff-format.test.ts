import { expect, it } from "vitest";
import { sniffFormat } from "@/lib/server/import/sniff-format";

const formatOf = (text: string, fileName: string) =>
  sniffFormat({ bytes: new Uint8Array(Buffer.from(text)), fileName });

it.each([
  ["Lamps shall be lit. See <http://ports.example.org/lamps> and <https://ports.example.org>.", "text"],
  ["Tolls are < 5 dollars and > 3 dollars; <name of the port> pays.", "text"],
  ["Lamps shall be lit.<br>Tolls are paid.", "html"],
  ["Lamps <EM>shall</EM> be lit.", "html"],
] as const)(
  "a text that is named .html is a page only where a tag of HTML stands in it: %s",
  (text, format) => {
    expect(formatOf(text, "act.html")).toBe(format);
  },
);

it("an export that is called after what it was made of is read; a page that says it is a PDF is not", () => {
  expect(formatOf("%PDF-1.7\n", "report.docx.pdf")).toBe("pdf");
  expect(() => formatOf("<!doctype html><p>Lamps shall be lit.", "report.pdf.html")).toThrow("says both");
  expect(() => formatOf("Lamps shall be lit.", "report.docx.txt")).toThrow("says both");
});

it("a Word file with a password is said to have one, and is not taken for an old one", () => {
  const container = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(504).fill(0)]);
  const directory = (name: string) =>
    Buffer.concat([container, Buffer.from(name, "utf16le"), Buffer.alloc(64)]);
  const open = (name: string) => () => sniffFormat({ bytes: directory(name), fileName: "act.docx" });
  expect(open("EncryptedPackage")).toThrow("protected by a password");
  expect(open("WordDocument")).toThrow("an old Word file (.doc)");
  expect(open("Workbook")).toThrow("an old spreadsheet (.xls)");
  expect(open("__properties_version1.0")).toThrow("a message of Outlook (.msg)");
  expect(open("Contents")).toThrow("old Office file");
});

it("a page that was exported to Word is read as what it is; no other text is that is named .doc", () => {
  expect(
    formatOf("<html xmlns:w='urn:schemas-microsoft-com:office:word'><p>Lamps shall be lit.", "act.doc"),
  ).toBe("html");
  const message =
    "Date: Mon, 5 May 2014 10:00:00 +0000 (UTC)\r\nSubject: Exported\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n--a\r\nContent-Type: text/html\r\n\r\n<p>Lamps.\r\n--a--\r\n";
  expect(formatOf(message, "act.doc")).toBe("mhtml");
  expect(() => formatOf("Lamps shall be lit.", "act.doc")).toThrow("named .doc, but it is plain text");
  expect(() => formatOf("%PDF-1.7\n", "act.doc")).toThrow("named .doc, but it is a PDF");
});
