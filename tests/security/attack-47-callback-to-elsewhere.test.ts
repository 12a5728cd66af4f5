import fc from "fast-check";
import { expect, test } from "vitest";
import { safeCallbackPath } from "@/lib/core/accounts/safe-callback-path";

test.each([
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https:evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "/\t/evil.example",
  "/\n/evil.example",
  "///evil.example",
  "/.//evil.example",
  "",
  null,
  undefined,
])("%j leads to the first page", (asked) => {
  expect(safeCallbackPath(asked)).toBe("/");
});

test("a path of ours is kept with its query and fragment", () => {
  expect(safeCallbackPath("/versions/1?view=inline#change-2")).toBe("/versions/1?view=inline#change-2");
});

test("whatever is asked, a browser stays on this site", () => {
  const hostile = fc.string({
    unit: fc.constantFrom("/", "\\", "\t", "\n", ".", ":", "@", "?", "#", "e", "%2f", "h"),
  });
  fc.assert(
    fc.property(hostile, (asked) => {
      const base = "https://variorum.example.gov";
      expect(new URL(safeCallbackPath(asked), base).origin).toBe(base);
    }),
    { numRuns: 5_000 },
  );
});
