import { expect, test } from "vitest";
import { leftToSave } from "@/lib/view-models/documents/left-to-save";

test("an import is saved when every text that was put in is read or taken away", () => {
  expect(leftToSave({ reading: [], failed: [] })).toBeNull();
});

test("texts that are still being read are named, and come before those that cannot be", () => {
  expect(leftToSave({ reading: ["a.md"], failed: ["b.md"] })).toBe(
    "“a.md” is still being read. Save when that is done, or cancel it.",
  );
  expect(leftToSave({ reading: ["a.md", "b.md"], failed: [] })).toBe(
    "“a.md” and “b.md” are still being read. Save when that is done, or cancel it.",
  );
  expect(leftToSave({ reading: ["a", "b", "c", "d", "e"], failed: [] })).toContain(
    "“a”, “b”, “c”, and 2 others are still",
  );
});

test("a text that could not be read is taken away by a person, not by saving", () => {
  expect(leftToSave({ reading: [], failed: ["b.pdf"] })).toBe(
    "“b.pdf” could not be read. Remove it to save the rest.",
  );
});
