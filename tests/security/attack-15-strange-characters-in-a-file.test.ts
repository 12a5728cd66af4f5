import { expect, test } from "vitest";
import { importBytes } from "@/lib/server/import/import-bytes";

const read = (text: string) => importBytes({ bytes: new TextEncoder().encode(text), fileName: "a.txt" });

test("ten thousand combining marks, NUL and controls give a text that any database takes", async () => {
  const { text } = await read(`The of\u0000fice z${"\u0301".repeat(10_000)} said\u0007 so.`);
  expect(text).not.toMatch(/[^\P{Cc}\n\t]/u);
  expect(text).toBe(text.normalize("NFC"));
  expect(text).toMatch(/^The office /);
});

test("a lone surrogate in UTF-16 becomes U+FFFD, with a warning or without a crash", async () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00]);
  const { text } = await importBytes({ bytes, fileName: "a.txt" });
  expect(text.isWellFormed()).toBe(true);
  expect(text).toMatch(/^A\ufffdB$/);
});
