import fc from "fast-check";
import { expect, test } from "vitest";
import type { Code } from "@/lib/core/codebook/code";
import { codebookOf } from "@/lib/core/codebook/codebook";

const code = (id: string, name: string, more: Partial<Code> = {}): Code => ({
  id,
  name,
  notation: "",
  definition: "",
  colour: "slate",
  formerKeys: [],
  mergedIntoId: null,
  deleted: false,
  ...more,
});

/** Codebooks in which a code may be merged into one made before it, as services write them, and some are deleted. */
const codes = fc
  .array(fc.record({ into: fc.option(fc.nat(30), { nil: null }), deleted: fc.boolean(), name: fc.nat(8) }), {
    maxLength: 20,
  })
  .map((list) =>
    list.map(({ into, deleted, name }, at) => {
      const mergedIntoId = into !== null && into < at ? `c${into}` : null;
      return code(`c${at}`, `Name ${name}`, { mergedIntoId, deleted: deleted && mergedIntoId === null });
    }),
  );

test("law: each code stands for one code in use or for none, and belongs to exactly that one's group", () => {
  fc.assert(
    fc.property(codes, (list) => {
      const book = codebookOf(list);
      for (const each of list) {
        const end = book.standing(each.id);
        const groups = book.codes.filter(({ id }) => book.idsOf(id).includes(each.id));
        expect(groups).toEqual(end ? [end] : []);
        if (end) expect(end).toMatchObject({ deleted: false, mergedIntoId: null });
      }
    }),
  );
});

test("law: a tag with the name of a code in use means a code of that name in use", () => {
  fc.assert(
    fc.property(codes, (list) => {
      const book = codebookOf(list);
      for (const each of book.codes) expect(book.ofTag(each.name.toUpperCase())?.name).toBe(each.name);
    }),
  );
});

test("tags follow renaming and merging; free tags and names of deleted codes mean no code", () => {
  const book = codebookOf([
    code("a", "Trafficking in persons", { formerKeys: ["human trafficking"] }),
    code("b", "Forced labour", { mergedIntoId: "a", formerKeys: ["slavery"] }),
    code("c", "Visas", { deleted: true }),
    code("d", "Slavery"),
  ]);
  expect(book.ofTag(" HUMAN  trafficking ")?.id).toBe("a");
  expect(book.ofTag("Forced labour")?.id).toBe("a");
  expect(book.ofTag("slavery")?.id).toBe("d");
  expect(book.ofTag("Visas")).toBeNull();
  expect(book.ofTag("anything")).toBeNull();
  expect(book.standing("c")).toBeNull();
  expect(book.standing("unknown")).toBeNull();
});

test("notations sort as numbers and lead to the code in use", () => {
  const book = codebookOf([
    code("a", "Ten", { notation: "10" }),
    code("b", "Nine", { notation: "9" }),
    code("c", "Another nine", { notation: "9.1", mergedIntoId: "b" }),
    code("d", "Alone"),
  ]);
  expect(book.codes.map(({ id }) => id)).toEqual(["b", "a", "d"]);
  expect(book.ofNotation("9.1")?.id).toBe("b");
  expect(book.ofNotation("")).toBeNull();
});

test("a circle of merges, which nobody can make, ends as nothing", () => {
  const book = codebookOf([code("a", "A", { mergedIntoId: "b" }), code("b", "B", { mergedIntoId: "a" })]);
  expect(book.standing("a")).toBeNull();
  expect(book.codes).toEqual([]);
});
