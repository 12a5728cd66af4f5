import { expect, test } from "vitest";
import { sayTableImport } from "@/lib/view-models/tables/say-table-import";

const nothing = { isDone: false, changed: 0, added: 0, unchanged: 2, problems: [], unread: [] };

test("a table says what it changes, what it leaves and what of it was not read", () => {
  expect(sayTableImport(nothing, "note")).toBe("Nothing to change, 2 as they were.");
  expect(sayTableImport({ ...nothing, unread: ["labels", "my own"] }, "note")).toBe(
    "Nothing to change, 2 as they were, columns “labels”, “my own” not read.",
  );
  expect(
    sayTableImport(
      {
        ...nothing,
        isDone: true,
        changed: 1,
        unread: ["a", "b", "c", "d"],
        problems: [{ row: 2, what: "x" }],
      },
      "fact",
    ),
  ).toBe("1 fact changed, 2 as they were, columns “a”, “b”, “c” and 1 more not read, 1 row not taken:");
});
