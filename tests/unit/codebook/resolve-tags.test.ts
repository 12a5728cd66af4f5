import fc from "fast-check";
import { expect, test } from "vitest";
import { type Code, codeKey } from "@/lib/core/codebook/code";
import { codebookOf } from "@/lib/core/codebook/codebook";
import { resolveTags } from "@/lib/core/codebook/resolve-tags";

const names = ["Funding", "funding ", "Visas", "Scope", "ＶＩＳＡＳ", "Border control"];
const codes: fc.Arbitrary<readonly Code[]> = fc
  .uniqueArray(
    fc.record({ name: fc.constantFrom(...names), into: fc.option(fc.nat(5)), deleted: fc.boolean() }),
    {
      selector: ({ name }) => codeKey(name),
    },
  )
  .map((list) =>
    list.map(({ name, into, deleted }, at) => {
      const mergedIntoId = into !== null && into < at ? `c${into}` : null;
      const rest = { notation: "", definition: "", colour: "slate", formerKeys: [] } as const;
      return { ...rest, id: `c${at}`, name, mergedIntoId, deleted: deleted && mergedIntoId === null };
    }),
  );
const tags = fc.array(fc.constantFrom(...names, "free", "Free", "other"), { maxLength: 8 });

test("law: tags are resolved once and for all, nothing is lost, and what means the same stands once", () => {
  fc.assert(
    fc.property(codes, tags, (list, written) => {
      const book = codebookOf(list);
      const resolved = resolveTags(book, written);
      const shown = resolved.map(({ name }) => name);
      expect(resolveTags(book, shown)).toEqual(resolved);
      expect(new Set(shown.map(codeKey)).size).toBe(shown.length);
      for (const tag of written) expect(shown.map(codeKey)).toContain(codeKey(book.ofTag(tag)?.name ?? tag));
      for (const { name, code } of resolved) expect(code).toBe(book.ofTag(name));
    }),
  );
});

test("law: a key is one of a code exactly where a tag of that key means the code", () => {
  fc.assert(
    fc.property(codes, tags, (list, written) => {
      const book = codebookOf(list);
      for (const tag of written)
        for (const { id } of list)
          expect(book.keysOf(id).includes(codeKey(tag))).toBe(book.ofTag(tag)?.id === id);
    }),
  );
});
