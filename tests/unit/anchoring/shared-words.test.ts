import fc from "fast-check";
import { expect, test } from "vitest";
import { sharedWords } from "@/lib/core/anchoring/shared-words";

test("law: every shared word stands in both passages, once, at most eight of them", () => {
  const word = fc.constantFrom("mandate", "Office", "office", "to", "combat", "2013", "العمل", "人", ".");
  const passage = fc.array(word).map((words) => words.join(" "));
  fc.assert(
    fc.property(passage, passage, (sought, there) => {
      const shared = sharedWords(sought, there);
      expect(shared.length).toBeLessThanOrEqual(8);
      expect(new Set(shared.map((each) => each.toLowerCase())).size).toBe(shared.length);
      for (const each of shared) {
        expect(there).toContain(each);
        expect(sought.toLowerCase()).toContain(each.toLowerCase());
      }
    }),
  );
});

test("names what tells, the longest first", () => {
  expect(sharedWords("its mandate under the Act of 2000", "The act of 2000 and the new mandate")).toEqual([
    "mandate",
    "2000",
  ]);
});
