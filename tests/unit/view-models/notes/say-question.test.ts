import { expect, test } from "vitest";
import { notesChoices, sayQuestion } from "@/lib/view-models/notes/say-question";

const filters = {
  documents: [{ id: "d", name: "Harbours" }],
  offices: [],
  authors: [{ id: "p", name: "Ana" }],
  tags: [],
};
const person = { email: null, mayReview: true };
const colleagues = [
  { id: "p", name: "Ana", isMe: true, ...person },
  { id: "q", name: "Ben", isMe: false, ...person, email: "ben@example.gov" },
];
const say = (asked: Parameters<typeof sayQuestion>[0]) =>
  sayQuestion(asked, notesChoices(asked, filters, colleagues));

test("what is asked for is said in the words of the form, each filter once", () => {
  expect(
    say({
      documentId: "d",
      authorId: "p",
      stance: "record",
      state: "draft",
      assigned: "q",
      due: "any",
      tag: "ports & trade",
      mine: "yes",
      sort: "oldest",
    }),
  ).toEqual([
    "Document: Harbours",
    "Written by: Ana",
    "Stance: For the record",
    "State: My drafts",
    "Assigned to: Ben, ben@example.gov",
    "Due: On any day",
    "Tag: ports & trade",
    "Only mine",
    "Oldest first",
  ]);
  expect(say({})).toEqual([]);
  expect(say({ sort: "newest" })).toEqual([]);
});

test("a document that is gone and people who have left are choices by a name that says so, and oneself is none of them", () => {
  const asked = { documentId: "x", authorId: "y", assigned: "z" };
  const choices = notesChoices(asked, filters, colleagues);
  expect(choices.documents.at(-1)).toEqual(["x", "A document that is not here"]);
  expect(choices.authors.at(-1)).toEqual(["y", "Somebody who has left"]);
  expect(choices.assigned.at(-1)).toEqual(["z", "Somebody who has left"]);
  expect(say({ assigned: "p" })).toEqual(["Assigned to: Ana"]);
  expect(notesChoices({}, filters, colleagues).documents).toEqual([["d", "Harbours"]]);
});
