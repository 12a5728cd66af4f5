import fc from "fast-check";
import { parse, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import { parseHtml } from "@/lib/server/import/html/parse-html";

const TAGS = (
  "p b i a div span table tr td th tbody caption col select option ul li pre textarea title script style svg math mi " +
  "foreignObject template body html head h1 br img button form noscript frameset plaintext xmp"
).split(" ");
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("word", "two words", " ", "\n", "\t ", " lead", "trail ", "a\nb", "ü", "漢字"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("\r", "\r\n", "x\r\ny", "\n\r", "\0", "a\0b", "\f", "\ufeff", "\u00a0"),
  },
  { weight: 2, arbitrary: fc.constantFrom("😀", "a😀b", "\ud800", "x\udc00y", "\ud83d", "\uffff", "\u0001") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "&amp;",
      "&lt",
      "&nbsp;x",
      "&#32;",
      "&#13;",
      "&#0;",
      "& ",
      "&x",
      "&notin;",
      "<",
      "< ",
      "</",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("<!-- c -->", "<![CDATA[ d ]]>", "<!doctype html>", "<?x?>", "<!"),
  },
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.constantFrom("", "", "/"),
        fc.constantFrom("", "", ' class="a b"', " x=y"),
      )
      .map(([tag, close, attributes]) => (close ? `</${tag}>` : `<${tag}${attributes}>`)),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);

describe("the tree of an HTML text", () => {
  it("is the one that parse5 makes, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join("");
        expect(serialize(parseHtml(html))).toBe(serialize(parse(html)));
      }),
      { numRuns: 3000 },
    );
  });

  it("is the same across the pieces in which a long text is read", () => {
    const html =
      `<p>${"Some words, & more.\r\nAnd 😀 so on. ".repeat(9000)}<b>${"bold ".repeat(30_000)}</b></p>`.repeat(
        2,
      );
    expect(serialize(parseHtml(html))).toBe(serialize(parse(html)));
  });

  it("keeps words one by one where white space has a meaning of its own", () => {
    const html =
      "<table> lost <tr> row <td>a cell of words</td></tr></table><select> one <option> two three</select>";
    expect(serialize(parseHtml(html))).toBe(serialize(parse(html)));
    expect(serialize(parseHtml(html))).toContain("a cell of words");
  });
});
