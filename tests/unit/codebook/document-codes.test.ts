import fc from "fast-check";
import { expect, test } from "vitest";
import type { Code } from "@/lib/core/codebook/code";
import { codebookOf } from "@/lib/core/codebook/codebook";
import { codesOfDocument, restateCodes } from "@/lib/core/codebook/document-codes";

const code = (at: number, mergedIntoId: string | null = null, deleted = false): Code => ({
  id: `c${at}`,
  name: `Code ${at}`,
  notation: "",
  definition: "",
  colour: "slate",
  formerKeys: [],
  mergedIntoId,
  deleted,
});

const codes: fc.Arbitrary<readonly Code[]> = fc
  .array(fc.record({ into: fc.option(fc.nat(6)), deleted: fc.boolean() }), { minLength: 1, maxLength: 7 })
  .map((list) =>
    list.map(({ into, deleted }, at) =>
      code(at, into !== null && into < at ? `c${into}` : null, deleted && !(into !== null && into < at)),
    ),
  );
const ids = fc.uniqueArray(fc.nat(8).map((at) => `c${at}`));

test("law: what a person says stands, is shown and, said again, changes nothing", () => {
  fc.assert(
    fc.property(codes, ids, ids, (list, had, wanted) => {
      const book = codebookOf(list);
      const chosen = codesOfDocument(book, wanted);
      const kept = restateCodes(book, had, chosen);
      expect(codesOfDocument(book, kept)).toEqual(chosen);
      expect(restateCodes(book, kept, chosen)).toEqual(kept);
      expect(new Set(kept).size).toBe(kept.length);
    }),
  );
});

test("law: who says what is shown loses nothing, not even what nobody sees for now", () => {
  fc.assert(
    fc.property(codes, ids, (list, had) => {
      const book = codebookOf(list);
      expect(restateCodes(book, had, codesOfDocument(book, had))).toEqual(had);
    }),
  );
});

test("law: the order in which a document was tagged makes no difference to what is shown", () => {
  fc.assert(
    fc.property(codes, ids, (list, had) => {
      const book = codebookOf(list);
      expect(codesOfDocument(book, had.toReversed())).toEqual(codesOfDocument(book, had));
    }),
  );
});

test("a merge that is undone gives the document its own code back, whatever was edited meanwhile", () => {
  const merged = codebookOf([code(1), code(2, "c1"), code(3)]);
  const shown = codesOfDocument(merged, ["c2"]);
  expect(shown.map(({ id }) => id)).toEqual(["c1"]);
  const edited = restateCodes(merged, ["c2"], [...shown, code(3)]);
  expect(edited).toEqual(["c2", "c3"]);
  const apart = codebookOf([code(1), code(2), code(3)]);
  expect(codesOfDocument(apart, edited).map(({ id }) => id)).toEqual(["c2", "c3"]);
});
