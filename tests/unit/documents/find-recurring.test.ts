import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findRecurring } from "@/lib/core/documents/furniture/find-recurring";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";

const body = (name: string) =>
  `The ${name} has been described here at such a length that it is a paragraph of its own.`;
const page = (title: string, name: string) =>
  readPlainText(
    `Ministry of Things\n\nNews and views\n\n${title}\n\nFact Sheet\n\nOffice of the Spokesperson\n\n${body(name)}\n\nCommon words\n\n${body(name)} Again, and at some length, so that it is a paragraph.\n\nCommon words\n\nWrite to our desk`,
  );
const [one, two, three] = [page("Fish", "fish"), page("Ships", "ship"), page("Nets", "net")];
const said = (of: typeof one, others: readonly (typeof one)[]) =>
  findRecurring(of, others).map(({ at, pages }) => {
    const block = of.blocks[at];
    return [of.text.slice(block?.start, block?.end), pages];
  });

describe("lines that recur on a site", () => {
  it("are told at the edges of the page only, and not those of the masthead", () => {
    expect(said(one, [two, three])).toEqual([
      ["News and views", 2],
      ["Common words", 2],
      ["Write to our desk", 2],
    ]);
  });

  it("are no evidence on one other page, nor on a page that has nothing of its own", () => {
    expect(findRecurring(one, [two])).toEqual([]);
    expect(findRecurring(one, [one, one, two])).toEqual([]);
  });

  it("are left alone where they are folded or a person has brought them back", () => {
    const judged = {
      ...one,
      blocks: one.blocks.map((block, at) =>
        at === 0 ? { ...block, chrome: "site name" } : at === 1 ? { ...block, was: "navigation" } : block,
      ),
    };
    expect(said(judged, [two, three])).toEqual([
      ["Common words", 2],
      ["Write to our desk", 2],
    ]);
  });

  it("are never a paragraph that is this page's alone, nor anything between two such", () => {
    const line = fc.constantFrom(
      "Home",
      "News",
      "Write to us",
      body("fish"),
      body("ship"),
      body("net"),
      "About us",
    );
    const text = fc
      .array(line, { minLength: 1, maxLength: 12 })
      .map((lines) => readPlainText(lines.join("\n\n")));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (of, others) => {
        const found = findRecurring(of, others);
        const everywhere = (at: number) =>
          others.filter(({ text: other, blocks }) =>
            blocks.some(
              ({ start, end }) =>
                other.slice(start, end) === of.text.slice(of.blocks[at]?.start, of.blocks[at]?.end),
            ),
          ).length;
        for (const { at, pages } of found) {
          expect(pages).toBeGreaterThanOrEqual(2);
          expect(pages).toBe(everywhere(at));
          expect(of.blocks[at]?.chrome).toBeNull();
        }
      }),
    );
  });
});
