import fc from "fast-check";
import { expect, test } from "vitest";
import { judgementsDigest } from "@/lib/core/reviews/judgements-digest";

const some = fc.uniqueArray(
  fc.record({ changeKey: fc.stringMatching(/^[0-9a-f]{4,8}$/), revision: fc.nat(9) }),
  { selector: ({ changeKey }) => changeKey, maxLength: 6 },
);
const marks = fc.record({
  reviews: some,
  assignments: some,
  openReading: fc.option(fc.uuid()),
  finished: fc.array(fc.constantFrom("2026-01-01", "2026-01-02"), { maxLength: 2 }),
  signOffs: fc.uniqueArray(fc.uuid(), { maxLength: 2 }),
});

test("law: a judgement or an assignment more changes the one digest, a signature, a reading begun or finished the other", () => {
  fc.assert(
    fc.property(marks, fc.uuid(), (all, id) => {
      const { judgements, standing } = judgementsDigest(all);
      for (const more of [
        { ...all, reviews: [...all.reviews, { changeKey: id, revision: 1 }] },
        { ...all, assignments: [...all.assignments, { changeKey: id, revision: 1 }] },
      ]) {
        const judged = judgementsDigest(more);
        expect([judged.judgements === judgements, judged.standing]).toEqual([false, standing]);
      }
      for (const other of [
        { ...all, signOffs: [...all.signOffs, id] },
        { ...all, finished: [...all.finished, id] },
        { ...all, openReading: id },
      ])
        expect(judgementsDigest(other)).toEqual({
          judgements,
          standing: expect.not.stringMatching(standing),
        });
    }),
  );
});
