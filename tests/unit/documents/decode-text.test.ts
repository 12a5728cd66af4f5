import { describe, expect, it } from "vitest";
import { decodeText, MAX_DOCUMENT_CHARACTERS } from "@/lib/core/documents/plain-text/decode-text";
import { AppError } from "@/lib/core/errors";

const words = "Ministère – «café» “quotes” naïve";
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
  const view = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2));
  if (mark) view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at++)
    view.setUint16((at + (mark ? 1 : 0)) * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const refused = (bytes: Uint8Array, declared?: string): AppError => {
  try {
    decodeText(bytes, declared);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("was not refused");
};

describe("decodeText", () => {
  it.each([
    ["UTF-8", utf8(words), "utf-8"],
    ["UTF-8 with a mark", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(words)]), "utf-8"],
    ["UTF-16 LE with a mark", utf16(words, true, true), "utf-16le"],
    ["UTF-16 BE with a mark", utf16(words, false, true), "utf-16be"],
    ["UTF-16 LE without a mark", utf16(words, true, false), "utf-16le"],
  ])("reads %s", (_, bytes, encoding) => {
    expect(decodeText(bytes)).toMatchObject({ text: words, encoding });
  });

  it("reads Windows-1252 and says so", () => {
    const bytes = new Uint8Array([
      ...utf8("The Minist"),
      0xe8,
      ...utf8("re said "),
      0x93,
      ...utf8("stop"),
      0x94,
      0x20,
      0x97,
      ...utf8(" now."),
    ]);
    const read = decodeText(bytes);
    expect(read.text).toBe("The Ministère said “stop” — now.");
    expect(read.warnings).toHaveLength(1);
  });

  it("follows a declared encoding the bytes are valid in", () => {
    const cyrillic = new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    expect(decodeText(cyrillic, "windows-1251").text).toBe("Привет");
    expect(refused(cyrillic).code).toBe("unreadable");
    expect(decodeText(utf8(words), "no-such-encoding").text).toBe(words);
  });

  it.each([
    ["an empty file", new Uint8Array(), "invalid", /empty/],
    ["white space only", utf8(" \n\t\u00a0\r\n"), "invalid", /white space/],
    ["a PDF", utf8("%PDF-1.7 …"), "unsupported", /a PDF/],
    ["a ZIP", utf8("PK\u0003\u0004…"), "unsupported", /ZIP/],
    [
      "an old Word file",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
      "unsupported",
      /Office/,
    ],
    ["a program", utf8("MZ\u0090\u0000\u0003\u0000"), "unsupported", /program/],
    [
      "a text full of controls",
      new TextEncoder().encode("a\u0001b\u0002c".repeat(20)),
      "unsupported",
      /binary/,
    ],
    ["a zero in a short text", new TextEncoder().encode("The lamp\u0000 burns."), "unsupported", /binary/],
    ["unknown binary", new Uint8Array(100).fill(1), "unsupported", /binary/],
    ["UTF-32", new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), "unsupported", /UTF-32/],
    ["too long a text", new Uint8Array(MAX_DOCUMENT_CHARACTERS + 1).fill(0x61), "too-large", /2,000,000/],
  ])("refuses %s by name", (_, bytes, code, message) => {
    const error = refused(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});

it("a control that strays into a text does not make it a binary file", () => {
  for (const words of ["The lamp\u0007 burns.", "a\u0008b c\u0001d ".repeat(4) + "words ".repeat(40)])
    expect(decodeText(new TextEncoder().encode(words)).text).toBe(words);
});
