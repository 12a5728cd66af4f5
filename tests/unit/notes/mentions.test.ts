import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapMentions, mentionedIds, mentionsOf } from "@/lib/core/notes/mentions";
import { noteLimits } from "@/lib/core/notes/note-document";
import { noteFromHtml } from "@/lib/core/notes/note-from-html";
import { noteHtml } from "@/lib/core/notes/note-html";
import { notePlainText } from "@/lib/core/notes/note-plain-text";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";
import { noteArbitrary } from "./note-arbitrary";

const ID = "0197a3c2-5d4e-7f10-8a9b-0c1d2e3f4a5b";
const mention = (attrs: unknown, more: object = {}) => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "mention", attrs, ...more }] }],
});
const code = (value: string) => expect.objectContaining({ code: value });

describe("the mentions of a note", () => {
  it("are left as they are, or become words that read the same; a note without any is the very same", () => {
    fc.assert(
      fc.property(noteArbitrary, (note) => {
        expect(mapMentions(note, (each) => each)).toBe(note);
        const words = mapMentions(note, ({ attrs }) => ({ type: "text", text: `@${attrs.name}` }));
        expect(mentionsOf(words)).toEqual([]);
        expect(notePlainText(words)).toBe(notePlainText(note));
        expect(noteHtml(words)).toBe(noteHtml(note));
        expect(mentionedIds(note)).toEqual([...new Set(mentionsOf(note).map(({ attrs }) => attrs.id))]);
        if (mentionsOf(note).length === 0) expect(words).toBe(note);
      }),
    );
  });

  it("go out as words, and no HTML brings one in", () => {
    const note = parseNoteDocument(mention({ id: ID, name: "Ada <b>Example</b>" }));
    expect(noteHtml(note)).toBe('<div data-note="1"><p>@Ada &lt;b&gt;Example&lt;/b&gt;</p></div>');
    expect(notePlainText(note)).toBe("@Ada <b>Example</b>");
    for (const wrap of ["div", 'div data-note="1"']) {
      const read = noteFromHtml(`<${wrap}><p><span data-mention="${ID}">@Ada</span></p></div>`);
      expect(mentionsOf(read)).toEqual([]);
      expect(notePlainText(read)).toBe("@Ada");
    }
  });

  it("have an id and a name on one line, and nothing else", () => {
    const [cleaned] = mentionsOf(parseNoteDocument(mention({ id: ID, name: " Ada\n\u0000 Example " })));
    expect(cleaned?.attrs).toEqual({ id: ID, name: "Ada Example" });
    const bold = parseNoteDocument(mention({ id: ID, name: "Ada" }, { marks: [{ type: "bold" }] }));
    expect(bold).toEqual(parseNoteDocument(mention({ id: ID, name: "Ada" })));
    for (const attrs of [
      undefined,
      {},
      { id: ID },
      { id: ID, name: "" },
      { id: ID, name: "\u0000 " },
      { id: ID, name: { toString: () => "Ada" } },
      { id: ID, name: "a".repeat(noteLimits.mentionName + 1) },
      { id: `${ID}'--`, name: "Ada" },
      { id: [ID], name: "Ada" },
      { name: "Ada" },
      { id: ID, name: "Ada", href: "javascript:alert(1)" },
    ])
      expect(() => parseNoteDocument(mention(attrs))).toThrow(code("invalid"));
    expect(() => parseNoteDocument(mention({ id: ID, name: "Ada" }, { text: "Ada" }))).toThrow(
      code("invalid"),
    );
  });

  it("count as the words they are, and are not without end", () => {
    const many = (count: number) => ({
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: Array.from({ length: count }, () => ({ type: "mention", attrs: { id: ID, name: "Ada" } })),
        },
      ],
    });
    expect(mentionsOf(parseNoteDocument(many(noteLimits.mentions)))).toHaveLength(noteLimits.mentions);
    expect(() => parseNoteDocument(many(noteLimits.mentions + 1))).toThrow(code("too-large"));
    const long = { type: "text", text: "a".repeat(noteLimits.characters - 3) };
    const full = (name: string) => ({
      type: "doc",
      content: [{ type: "paragraph", content: [long, { type: "mention", attrs: { id: ID, name } }] }],
    });
    expect(notePlainText(parseNoteDocument(full("Al")))).toHaveLength(noteLimits.characters);
    expect(() => parseNoteDocument(full("Ada"))).toThrow(code("too-large"));
  });
});
