import { expect, test } from "vitest";
import { cleanFileName } from "@/lib/core/documents/clean-file-name";
import { readVersion } from "@/lib/server/import/read-version";

test.each([
  ["report\u202Efdp.exe", "reportfdp.exe"],
  ["a\u2066b\u2069.txt", "ab.txt"],
  ["../../x", "x"],
  ["C:\\Windows\\con.txt", "_con.txt"],
  ["con.txt", "_con.txt"],
  ["a\r\nSet-Cookie: x.txt", "aSet-Cookie_ x.txt"],
  ['say "hi".txt', "say _hi_.txt"],
  ["🗺️ Karte.txt", "🗺️ Karte.txt"],
  ["...", "file"],
  ["", "file"],
])("attacks 13 and 27: %j becomes %j", (name, clean) => {
  expect(cleanFileName(name)).toBe(clean);
  expect(cleanFileName(clean)).toBe(clean);
});

test("a name of 300 characters keeps its ending", () => {
  const clean = cleanFileName(`${"é".repeat(300)}.docx`);
  expect(clean).toHaveLength(160);
  expect(clean).toMatch(/\.docx$/);
});

test("a version is stored under its clean name; marks of direction stay in the text, where they belong", async () => {
  const { version } = await readVersion({
    bytes: new TextEncoder().encode("The office said \u202Eabc\u202C of it."),
    fileName: "report\u202Etxt.txt",
  });
  expect(version.fileName).toBe("reporttxt.txt");
  expect(version.text).toContain("\u202Eabc\u202C");
});
