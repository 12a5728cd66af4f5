import { expect, test } from "vitest";
import { notesHref, readNotesAddress } from "@/lib/view-models/notes/notes-address";

test("an address is the view it was made of", () => {
  const input = { tag: "öl & gas", stance: "concern", state: "open", sort: "oldest", mine: "yes" } as const;
  const read = new URL(notesHref(input), "http://x").searchParams;
  expect(readNotesAddress(Object.fromEntries(read))).toEqual(input);
  expect(notesHref({})).toBe("/notes");
  expect(readNotesAddress({ document: "", by: "", tag: "", sort: "" })).toEqual({});
});

test.each([
  { sort: "password" },
  { after: "-1" },
  { document: "1" },
  { stance: "__proto__" },
  { mine: "no" },
])("attack-66: %j lists nothing", (parameters) => {
  expect(() => readNotesAddress(parameters)).toThrow(/cannot be listed/);
});
