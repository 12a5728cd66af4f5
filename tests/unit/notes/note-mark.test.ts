import fc from "fast-check";
import { expect, test } from "vitest";
import { type NoteMarks, noteMark } from "@/lib/core/notes/note-mark";
import { digestOf } from "@/lib/core/text/digest-of";

const marks: fc.Arbitrary<NoteMarks> = fc.record({
  id: fc.uuid(),
  revision: fc.integer({ min: 1, max: 50 }),
  placeRevision: fc.integer({ min: 1, max: 5 }),
  replies: fc.uniqueArray(fc.record({ id: fc.uuid(), revision: fc.integer({ min: 1, max: 9 }) }), {
    maxLength: 4,
    selector: ({ id }) => id,
  }),
});
const notes = fc.uniqueArray(marks, { maxLength: 12, selector: ({ id }) => id });
const digest = (all: readonly NoteMarks[]) => digestOf(all.map(noteMark));

test("law: the order of notes and of their answers says nothing", () => {
  fc.assert(
    fc.property(notes, (all) => {
      const turned = all.map((note) => ({ ...note, replies: [...note.replies].reverse() })).reverse();
      expect(digest(turned)).toBe(digest(all));
    }),
  );
});

test("law: one note more, less or changed, and one answer more or changed, is another digest", () => {
  fc.assert(
    fc.property(notes, marks, (all, one) => {
      fc.pre(all.every(({ id }) => id !== one.id));
      const other = [
        [...all, one],
        [...all, { ...one, revision: one.revision + 1 }],
        [...all, { ...one, placeRevision: one.placeRevision + 1 }],
        [...all, { ...one, replies: [...one.replies, { id: "an answer", revision: 1 }] }],
        [...all, { ...one, replies: [...one.replies, { id: "an answer", revision: 2 }] }],
      ].map(digest);
      expect(new Set([digest(all), ...other]).size).toBe(6);
    }),
  );
});

test("is short, and goes through an address as it is", () => {
  fc.assert(
    fc.property(notes, (all) => {
      expect(digest(all)).toMatch(/^[0-9a-z]{1,6}-[0-9a-z]{1,6}$/);
    }),
  );
});

test("2,000 notes that differ in one letter or number have digests of their own", () => {
  const lines = Array.from({ length: 2_000 }, (_, at) => `note-${at} 1 1 `);
  const digests = new Set(lines.map((_, at) => digestOf(lines.with(at, `note-${at} 2 1 `))));
  expect(digests.size).toBe(2_000);
});
