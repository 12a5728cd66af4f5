import fc from "fast-check";
import type { ExchangeAnnotation, ExchangeReply } from "@/lib/core/exchange/exchange-annotation";
import { noteArbitrary } from "@/tests/unit/notes/note-arbitrary";

const time = fc.option(
  fc.constantFrom("2013-09-27T00:00:00Z", "2026-11-22T08:15:30.125Z", "2013-10-02T12:00:00.000Z"),
);
const words = fc.constantFrom(
  "the protection",
  "👩‍👩‍👧 family",
  "حقوق المهاجرين",
  "人權",
  "a\nb",
  '"quoted" & <b>',
);
const entry = {
  creator: fc.option(
    fc.record({
      id: fc.option(fc.constant("https://variorum.example/people/7")),
      name: fc.constantFrom("Desk officer", "مكتب"),
    }),
  ),
  created: time,
  modified: time,
  note: noteArbitrary,
  tags: fc.uniqueArray(fc.constantFrom("leadership", "funding", "حقوق", "👍"), { maxLength: 3 }),
  rights: fc.option(fc.constant("https://creativecommons.org/publicdomain/zero/1.0/")),
};
const target = fc.record({
  source: fc.constantFrom("https://www.state.gov/j/tip/", "urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e"),
  quote: words,
  prefix: fc.oneof(fc.constant(""), words),
  suffix: fc.oneof(fc.constant(""), words),
  position: fc.option(
    fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 99 })).map(([start, n]) => ({ start, end: start + n })),
  ),
  sourceDate: time,
  cached: fc.option(fc.constant("https://variorum.example/versions/3")),
});

/** Sets of annotations with their threads, every id its own. */
export const exchangeSets: fc.Arbitrary<ExchangeAnnotation[]> = fc
  .array(fc.tuple(fc.record({ ...entry, target }), fc.array(fc.record(entry), { maxLength: 2 })), {
    maxLength: 4,
  })
  .map((threads) =>
    threads.map(([annotation, replies], a) => {
      const id = `https://variorum.example/annotations/${a}`;
      const thread: ExchangeReply[] = replies.map((reply, r) => ({
        ...reply,
        id: `${id}-${r}`,
        inReplyTo: id,
      }));
      return { ...annotation, id, replies: thread };
    }),
  );
