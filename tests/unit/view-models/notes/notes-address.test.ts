import { expect, test } from "vitest";
import type { SavedViewView } from "@/lib/contracts/saved-view-view";
import {
  askedHref,
  askedNotes,
  isSameQuestion,
  notesHref,
  questionOf,
  readNotesAddress,
  savedViewHref,
} from "@/lib/view-models/notes/notes-address";

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

const view: SavedViewView = {
  id: "018f4e5a-0000-7000-8000-000000000001",
  revision: 1,
  name: "Open questions",
  asked: { stance: "question", state: "open" },
  shared: false,
  ownerName: null,
  may: { edit: true, delete: true },
};
const at = (href: string) => Object.fromEntries(new URL(href, "http://x").searchParams);
const shown = (href: string, views = [view]) => askedNotes(at(href), views);

test("the address of a saved view asks what that asks by now, on any page of it", () => {
  const href = savedViewHref(view.id);
  expect(shown(href)).toEqual({ input: view.asked, view, isLost: false });
  const anew = { ...view, asked: { state: "resolved" } as const };
  expect(shown(href, [anew]).input).toEqual(anew.asked);
  const after = "2026-11-30T10:00:00.000Z_018f4e5a-0000-7000-8000-00000000000a";
  const next = askedHref({ ...view.asked, after }, view);
  expect(next).not.toContain("stance");
  expect(shown(next)).toEqual({ input: { ...view.asked, after }, view, isLost: false });
});

test("what an address says itself holds, and is a change of the view it names", () => {
  const changed = { stance: "concern" } as const;
  expect(shown(askedHref(changed, view))).toEqual({ input: changed, view, isLost: false });
  // The form of filters with nothing chosen, and the same on its second page.
  const form = `/notes?view=${view.id}&document=&by=&stance=&state=&assigned=&due=&tag=&sort=`;
  expect(shown(form)).toEqual({ input: {}, view, isLost: false });
  expect(isSameQuestion(shown(askedHref({}, view)).input, {})).toBe(true);
  expect(isSameQuestion(shown(askedHref({}, view)).input, view.asked)).toBe(false);
});

test("a view that is not there is said to be lost, and what the address asks beside it is listed", () => {
  for (const name of ["018f4e5a-0000-7000-8000-000000000002", "no-id", "__proto__"])
    expect(shown(`/notes?view=${name}&state=open`)).toEqual({
      input: { state: "open" },
      view: null,
      isLost: true,
    });
  expect(shown("/notes?view=&state=open").isLost).toBe(false);
});

test("two questions are the same whatever their page is, and in the order that goes without saying", () => {
  expect(isSameQuestion({ tag: "a", after: "x" }, { tag: "a", sort: "newest" })).toBe(true);
  expect(isSameQuestion({ tag: "a" }, { tag: "a", sort: "oldest" })).toBe(false);
  expect(questionOf({ tag: "a", sort: "newest", after: "x" })).toEqual({ tag: "a" });
});
