import fc from "fast-check";
import { expect, test } from "vitest";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { digestOfShown } from "@/lib/view-models/notes/digest-of-shown";
import { heldBack, sayNewsOfNotes, withFreshNotes } from "@/lib/view-models/notes/news-of-notes";
import { makeNoteView, makeReplyView } from "@/tests/factories/make-note-view";

const state = fc
  .uniqueArray(fc.record({ at: fc.nat(8), revision: fc.integer({ min: 1, max: 3 }) }), {
    selector: ({ at }) => at,
    maxLength: 8,
  })
  .map((all) => all.map(({ at, revision }) => makeNoteView({ id: `n${at}`, revision })));

test("law: what is shown after all was asked for is what the server has", () => {
  fc.assert(
    fc.property(state, state, (shown, now) => {
      const after = withFreshNotes(shown, { ids: null, notes: now }, null);
      expect(digestOfShown(after)).toBe(digestOfShown(now));
      // Once more changes nothing, down to the object.
      expect(withFreshNotes(after, { ids: null, notes: now }, null)).toBe(after);
      expect(sayNewsOfNotes(after, after)).toBeNull();
    }),
  );
});

test("law: notes that were not asked for, and the one that is written in, stay as they are", () => {
  fc.assert(
    fc.property(state, state, fc.nat(8), fc.nat(8), (shown, now, asked, held) => {
      const ids = [`n${asked}`];
      const notes = now.filter(({ id }) => ids.includes(id));
      const after = withFreshNotes(shown, { ids, notes }, `n${held}`);
      for (const note of shown)
        if (note.id !== `n${asked}` || note.id === `n${held}`) expect(after).toContain(note);
      expect(after.filter(({ id }) => id === `n${asked}`).length).toBeLessThanOrEqual(1);
    }),
  );
});

test("tells whether the note that is written in was changed or deleted meanwhile", () => {
  const note = makeNoteView({ id: "a", revision: 1 });
  const told = (notes: readonly AnnotationView[], ids: readonly string[] | null = ["a"]) =>
    heldBack([note], { ids, notes }, "a");
  expect(told([makeNoteView({ id: "a", revision: 2 })])).toBe("changed");
  expect(told([])).toBe("deleted");
  expect(told([makeNoteView({ id: "a", revision: 1 })])).toBeNull();
  expect(told([], ["b"])).toBeNull();
  expect(heldBack([note], { ids: null, notes: [] }, null)).toBeNull();
});

test("says what others did in one sentence", () => {
  const one = makeNoteView({ id: "a", authorName: "Ines", quote: "safe and orderly" });
  const two = makeNoteView({ id: "b", authorName: "Mo", quote: "by 2015" });
  const answered = { ...one, replies: [makeReplyView({ id: "r", authorName: "Mo" })] };
  const say = sayNewsOfNotes;
  expect(say([], [one])).toBe("A note by Ines on “safe and orderly” was added.");
  expect(say([one], [answered])).toBe("Mo replied to the note on “safe and orderly”.");
  expect(say([answered], [one])).toBe("The note by Ines on “safe and orderly” was changed.");
  expect(say([one], [{ ...one, revision: 2 }])).toBe("The note by Ines on “safe and orderly” was changed.");
  expect(say([one], [])).toBe("The note by Ines on “safe and orderly” was deleted.");
  expect(say([], [one, two])).toBe("2 notes were added or changed.");
  expect(say([one, two], [])).toBe("2 notes were deleted.");
});
