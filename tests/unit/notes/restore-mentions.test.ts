import fc from "fast-check";
import { expect, test } from "vitest";
import { mentionedIds, mentionsOf } from "@/lib/core/notes/mentions";
import type { NoteDocument } from "@/lib/core/notes/note-document";
import { noteFromMarkdown } from "@/lib/core/notes/note-from-markdown";
import { noteMarkdown } from "@/lib/core/notes/note-markdown";
import { notePlainText } from "@/lib/core/notes/note-plain-text";
import { restoreMentions } from "@/lib/core/notes/restore-mentions";
import { noteTo } from "@/tests/factories/note-of";
import { noteArbitrary } from "./note-arbitrary";

const [ada, adaLong] = [
  { userId: "0197a3c2-5d4e-7f10-8a9b-0c1d2e3f4a5b", name: "Ada" },
  { userId: "0197a3c2-5d4e-7f10-8a9b-0c1d2e3f4a5c", name: "Ada <Example>" },
];

test("law: who a note mentions is mentioned after its words went out and came in", () => {
  const part = fc.constantFrom(ada, adaLong, " asks ", ", ", " *and* ", " @Eve ");
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const note = noteTo("To ", ...parts.flatMap((each) => [each, " "]), "all") as NoteDocument;
      const restored = restoreMentions(noteFromMarkdown(noteMarkdown(note)), note);
      expect(mentionsOf(restored)).toEqual(mentionsOf(note));
    }),
  );
});

test("law: no word becomes another, and nobody is mentioned who was not", () => {
  fc.assert(
    fc.property(noteArbitrary, noteArbitrary, (note, before) => {
      const edited = noteFromMarkdown(noteMarkdown(note));
      const restored = restoreMentions(edited, before);
      expect(notePlainText(restored)).toBe(notePlainText(edited));
      const known = mentionedIds(before);
      expect(mentionedIds(restored).filter((id) => !known.includes(id))).toEqual([]);
    }),
  );
});

test("the longer name is meant, what begins like a name is none, and nobody is mentioned anew", () => {
  const before = noteTo(ada, " asks ", adaLong) as NoteDocument;
  const edited = noteFromMarkdown("@Ada \\<Example\\> answers @Ada, not @Adam or @Eve.");
  expect(mentionedIds(restoreMentions(edited, before))).toEqual([adaLong.userId, ada.userId]);
  expect(restoreMentions(edited, noteTo("nobody") as NoteDocument)).toBe(edited);
});
