import { expect, test } from "vitest";
import { fileNameOf } from "@/lib/core/documents/clean-file-name";

test("a title with slashes names its file whole", () => {
  expect(fileNameOf("Asylum/refugees and <b>fees</b>", ".csv")).toBe("Asylum_refugees and _b_fees__b_.csv");
  expect(fileNameOf("Back\\slash", ", notes.jsonld")).toBe("Back_slash, notes.jsonld");
  expect(fileNameOf("a".repeat(300), ".docx")).toMatch(/^a{155}\.docx$/);
});
