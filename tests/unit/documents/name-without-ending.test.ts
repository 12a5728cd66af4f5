import { expect, test } from "vitest";
import { nameWithoutEnding } from "@/lib/core/documents/name-without-ending";

test.each([
  ["a.md", "a"],
  ["Draft 2.DOCX", "Draft 2"],
  ["page.warc.gz", "page"],
  ["pasted 2026-11-22 16.54.07.txt", "pasted 2026-11-22 16.54.07"],
  ["Annex v1.2", "Annex v1.2"],
  ["U.S. Positions.pdf", "U.S. Positions"],
  ["A.RES.66.288", "A.RES.66.288"],
  ["notes.txt.old", "notes.txt.old"],
  [".md", ".md"],
  ["مسودة.html", "مسودة"],
])("%s is called %s", (fileName, name) => {
  expect(nameWithoutEnding(fileName)).toBe(name);
});
