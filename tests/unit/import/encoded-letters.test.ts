import { expect, it } from "vitest";
import { readMhtml } from "@/lib/server/import/mhtml/read-mhtml";
import { sniffFormat } from "@/lib/server/import/sniff-format";

const WORDS = "The ministry’s fund is €12 million – ça va.";
const head = (charset: string, transfer = "8bit") =>
  [
    "From: Ada <ada@ports.example>",
    "Subject: The fund",
    "Date: Mon, 5 May 2014 10:00:00 +0200",
    "MIME-Version: 1.0",
    `Content-Type: text/plain; charset=${charset}`,
    `Content-Transfer-Encoding: ${transfer}`,
    "",
    "",
  ].join("\r\n");
const textOf = (file: Buffer) => {
  const bytes = new Uint8Array(file);
  expect(sniffFormat({ bytes, fileName: "fund.eml" })).toBe("mhtml");
  return readMhtml(bytes).document.text;
};

it.each([
  ["UTF-16", Buffer.from([0xff, 0xfe]), (text: string) => Buffer.from(text, "utf16le")],
  [
    "UTF-16, high bytes first",
    Buffer.from([0xfe, 0xff]),
    (text: string) => Buffer.from(text, "utf16le").swap16(),
  ],
  ["UTF-8 with a mark", Buffer.from([0xef, 0xbb, 0xbf]), (text: string) => Buffer.from(text)],
])("a letter that an editor saved as %s is read, whatever it says of its own encoding", (_, mark, encode) => {
  for (const charset of ["utf-8", "windows-1252", "iso-8859-1"])
    expect(textOf(Buffer.concat([mark, encode(head(charset) + WORDS)]))).toBe(WORDS);
});

it("keeps the encoding of what was made letters for its transfer in such a file", () => {
  const inside = Buffer.from("Ça va, 5 £.", "latin1").toString("base64");
  const file = Buffer.from(`\ufeff${head("iso-8859-1", "base64")}${inside}`, "utf16le");
  expect(textOf(file)).toBe("Ça va, 5 £.");
});

it("reads a letter in UTF-7, as older programs of mail sent it", () => {
  const letter = "The ministry+IBk-s fund is +IKw-12 million +IBM +AOc-a va: 1 +- 1.";
  expect(textOf(Buffer.from(head("utf-7", "7bit") + letter))).toBe(`${WORDS.slice(0, -1)}: 1 + 1.`);
});
