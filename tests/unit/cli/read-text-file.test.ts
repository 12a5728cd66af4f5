import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { readTextFile, utf8Text } from "@/cli/read-text-file";

const folder = mkdtempSync(path.join(tmpdir(), "variorum-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(bytes: Uint8Array): string {
  const file = path.join(folder, "text.txt");
  writeFileSync(file, bytes);
  return file;
}

describe("utf8Text", () => {
  it("answers what the platform answers, for text of any script and for bytes that are no text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string()), (text) => {
        expect(utf8Text(Buffer.from(text))).toBe(Buffer.from(text).toString("utf8"));
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(utf8Text(Buffer.from(bytes))).toBe(Buffer.from(bytes).toString("utf8"));
      }),
    );
  });
});

describe("readTextFile", () => {
  it("takes a byte order mark off and nothing else", () => {
    expect(readTextFile(written(Buffer.from("\ufeff\r\n«Été» 人口 🙂 ")), "oldFile")).toBe(
      "\r\n«Été» 人口 🙂 ",
    );
    expect(readTextFile(written(Buffer.from("")), "oldFile")).toBe("");
  });

  it("says what is wrong with a path, a file that is missing, and bytes that are no text", () => {
    expect(() => readTextFile(7, "oldFile")).toThrow('"oldFile" must be a path.');
    expect(() => readTextFile(path.join(folder, "none.txt"), "oldFile")).toThrow("could not be read");
    expect(() => readTextFile(written(Buffer.from([0x41, 0, 0x42])), "oldFile")).toThrow("NUL");
  });
});
