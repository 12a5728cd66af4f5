import fc from "fast-check";
import type { NoteDocument } from "@/lib/core/notes/note-document";

const mark = fc.constantFrom(
  { type: "bold" },
  { type: "italic" },
  { type: "link", attrs: { href: "https://www.state.gov/g/tip/?a=1&b=<2>#c" } },
  { type: "link", attrs: { href: "mailto:office@state.gov" } },
);
const text = fc.record({
  type: fc.constant("text"),
  text: fc.constantFrom(
    "rights",
    " ",
    "a < b & c",
    "👩‍👩‍👧",
    "حقوق",
    "{{1+1}}",
    "$" + "{7*7}",
    '"quoted"',
    "\u00a0nbsp",
  ),
  marks: fc.uniqueArray(mark, { minLength: 1, maxLength: 3, selector: (m) => m.type }),
});
const plain = fc.constantFrom(
  { type: "text", text: "words" },
  { type: "hardBreak" },
  { type: "mention", attrs: { id: "0197a3c2-5d4e-7f10-8a9b-0c1d2e3f4a5b", name: "Ada <Example> & Söhne" } },
  { type: "mention", attrs: { id: "0197a3c2-5d4e-7f10-8a9b-0c1d2e3f4a5c", name: "محمد" } },
);

/** Notes as the editor makes them: small, of every node and mark, nested a few levels deep. */
export const noteArbitrary: fc.Arbitrary<NoteDocument> = fc.letrec((tie) => ({
  paragraph: fc.oneof(
    fc.constant({ type: "paragraph" }),
    fc.record({
      type: fc.constant("paragraph"),
      content: fc.array(fc.oneof(plain, text), { minLength: 1, maxLength: 4 }),
    }),
  ),
  item: fc.record({
    type: fc.constant("listItem"),
    content: fc
      .tuple(tie("paragraph"), fc.array(tie("block"), { maxLength: 1 }))
      .map(([first, rest]) => [first, ...rest]),
  }),
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("paragraph"),
    fc.record({
      type: fc.constant("bulletList"),
      content: fc.array(tie("item"), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      type: fc.constant("orderedList"),
      attrs: fc.record(
        { start: fc.integer({ min: 1, max: 20 }), type: fc.constantFrom("a", "A", "i", "I") },
        { requiredKeys: ["start"] },
      ),
      content: fc.array(tie("item"), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      type: fc.constant("blockquote"),
      content: fc.array(tie("block"), { minLength: 1, maxLength: 2 }),
    }),
  ),
  note: fc.record({
    type: fc.constant("doc"),
    content: fc.array(tie("block"), { minLength: 1, maxLength: 4 }),
  }),
})).note as fc.Arbitrary<NoteDocument>;
