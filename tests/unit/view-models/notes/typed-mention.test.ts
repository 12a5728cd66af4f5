import fc from "fast-check";
import { expect, test } from "vitest";
import { matchMembers } from "@/lib/view-models/notes/match-members";
import { typedMention } from "@/lib/view-models/notes/typed-mention";

test("a name is typed behind an @ that begins a word", () => {
  expect(typedMention("@")).toEqual({ typed: "", length: 1 });
  expect(typedMention("As said, @Ada Ex")).toEqual({ typed: "Ada Ex", length: 7 });
  expect(typedMention("(@O’Neil")).toEqual({ typed: "O’Neil", length: 7 });
  expect(typedMention("\ufffc@Bea")).toEqual({ typed: "Bea", length: 4 });
  expect(typedMention("حقوق @محم")).toEqual({ typed: "محم", length: 4 });
});

test("addresses, lone signs and long words are words", () => {
  for (const words of [
    "",
    "Ada",
    "office@example.org",
    "a.b-c@",
    "@ ",
    "@ Ada",
    "@Ada\ufffc",
    "@Ada, then",
    "@one two three four five",
    `@${"a".repeat(61)}`,
  ])
    expect(typedMention(words)).toBeNull();
});

test("what is found ends where the caret stands", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("@", "A", "é", " ", ".", "\ufffc", "👩") }), (before) => {
      const found = typedMention(before);
      if (found)
        expect(before.endsWith(`@${found.typed}`) && found.length === found.typed.length + 1).toBe(true);
    }),
  );
});

const member = (name: string, isMe = false) => ({ id: name, name, email: null, isMe, mayReview: true });
const MEMBERS = [
  member("Ada Example"),
  member("João Ramalho"),
  member("Me Myself", true),
  member("Zoë Ada-Jones"),
];
const named = (typed: string) => matchMembers(MEMBERS, typed).map(({ name }) => name);

test("members are found by any word of their name, without capitals and accents, oneself never", () => {
  expect(named("")).toEqual(["Ada Example", "João Ramalho", "Zoë Ada-Jones"]);
  expect(named("ada")).toEqual(["Ada Example", "Zoë Ada-Jones"]);
  expect(named("JOAO r")).toEqual(["João Ramalho"]);
  expect(named("jones")).toEqual(["Zoë Ada-Jones"]);
  expect(named("Ada ")).toEqual(["Ada Example"]);
  expect(named("me")).toEqual([]);
  expect(
    matchMembers(
      Array.from({ length: 50 }, (_, at) => member(`Ann ${at}`)),
      "ann",
    ),
  ).toHaveLength(8);
});
