import fc from "fast-check";
import { expect, test } from "vitest";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import {
  activeMark,
  type DeskEvent,
  type DeskState,
  deskReducer,
  draftPassage,
  initialDesk,
  isNoteMark,
  isTrayShown,
  pendingHighlight,
} from "@/lib/view-models/reader/desk-state";

const ids = fc.constantFrom("a", "b", "c");
const range = fc.tuple(fc.nat(50), fc.nat(50)).map(([start, length]) => ({ start, end: start + length + 1 }));
/** Of a note the reducer looks at its name and at whether it has a place. */
const note = fc
  .record({ id: ids, range: fc.option(range) })
  .map(({ id, range }) => ({ id, placement: { range } }) as AnnotationView);
const event: fc.Arbitrary<DeskEvent> = fc.oneof(
  fc.record({ type: fc.constantFrom("note-opened", "note-toggled", "note-saved"), id: ids }),
  fc.record({ type: fc.constant("note-named"), id: ids, withoutPlace: fc.boolean() }),
  fc.record({ type: fc.constant("annotation-begun"), passage: range }),
  fc.record({
    type: fc.constant("writing-changed"),
    writing: fc.option(fc.record({ kind: fc.constant("edit"), annotationId: ids })),
  }),
  fc.record({ type: fc.constant("selecting-changed"), selecting: fc.boolean() }),
  fc.record({ type: fc.constant("tray-changed"), open: fc.boolean() }),
  fc.record({ type: fc.constant("attaching-begun"), note }),
  fc.record({ type: fc.constant("place-looked-at"), range: fc.option(range) }),
  fc.record({
    type: fc.constantFrom("attaching-cancelled", "decision-sent", "decision-taken", "focused"),
  }),
  fc.record({
    type: fc.constant("place-decided"),
    note,
    decision: fc.constantFrom("confirmed", "left-orphaned", "undecided", "re-attached"),
  }),
) as fc.Arbitrary<DeskEvent>;
const run = (events: readonly DeskEvent[], from: DeskState = initialDesk) => events.reduce(deskReducer, from);

test("whatever happens, the tray never covers the text while words are selected for a note", () => {
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const desk = run(events);
      expect(isTrayShown(desk) && desk.attaching !== null).toBe(false);
    }),
  );
});

test("the mark that stands out is the draft's, else that of the place looked at, else the open note's", () => {
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const desk = run(events);
      const mark = activeMark(desk);
      if (draftPassage(desk)) expect(pendingHighlight(desk)).toMatchObject(draftPassage(desk) ?? {});
      if (draftPassage(desk) || desk.looking) expect(mark !== null && isNoteMark(mark)).toBe(false);
      else expect(mark).toBe(desk.openId);
    }),
  );
});

test("a saved note is open, has the focus, and nothing is being written any more", () => {
  fc.assert(
    fc.property(fc.array(event), ids, (events, id) => {
      const desk = run([...events, { type: "note-saved", id }]);
      expect(desk).toMatchObject({ openId: id, writing: null, focus: { kind: "note", id } });
      expect(run([{ type: "focused" }], desk).focus).toBeNull();
    }),
  );
});

test("opening twice is closing; cancelling gives the note back its focus and leaves its place alone", () => {
  fc.assert(
    fc.property(fc.array(event), ids, note, (events, id, attached) => {
      const before = { ...run(events), openId: null };
      const toggle: DeskEvent = { type: "note-toggled", id };
      expect(run([toggle, toggle], before)).toEqual(before);
      const begun = run([...events, { type: "attaching-begun", note: attached }]);
      const cancelled = run([{ type: "attaching-cancelled" }], begun);
      expect(cancelled).toEqual({
        ...begun,
        attaching: null,
        selecting: false,
        focus: { kind: "note", id: attached.id },
      });
    }),
  );
});

test("a note that is left without a place is looked for in the tray, any other one where it stands", () => {
  fc.assert(
    fc.property(fc.array(event), note, (events, decided) => {
      const left = run([...events, { type: "place-decided", note: decided, decision: "left-orphaned" }]);
      expect(left).toMatchObject({ openId: null, focus: { kind: "tray" } });
      const put = run([...events, { type: "place-decided", note: decided, decision: "re-attached" }]);
      expect(put).toMatchObject({ openId: decided.id, trayOpen: decided.placement.range === null });
    }),
  );
});
