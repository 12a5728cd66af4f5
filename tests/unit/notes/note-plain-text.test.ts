import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noteFromPlainText } from "@/lib/core/notes/note-from-plain-text";
import { notePlainText } from "@/lib/core/notes/note-plain-text";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";

describe("notePlainText", () => {
  it("gives the words line by line", () => {
    const item = (text: string) => ({
      type: "listItem",
      content: [{ type: "paragraph", content: [{ type: "text", text }] }],
    });
    const note = parseNoteDocument({
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [{ type: "text", text: "See" }, { type: "hardBreak" }, { type: "text", text: "below:" }],
        },
        { type: "bulletList", content: [item("one"), item("two")] },
        { type: "blockquote", content: [{ type: "paragraph" }] },
      ],
    });
    expect(notePlainText(note)).toBe("See\nbelow:\none\ntwo\n");
  });

  it("gives back the lines of a note made from plain text", () => {
    const line = fc.constantFrom("Rights", "of migrants.", "👩‍👩‍👧", "<b>", "حقوق");
    fc.assert(
      fc.property(fc.array(fc.array(line, { minLength: 1 }), { minLength: 1 }), (paragraphs) => {
        const note = noteFromPlainText(paragraphs.map((lines) => lines.join("\n")).join("\n\n"));
        expect(note.content).toHaveLength(paragraphs.length);
        expect(notePlainText(note)).toBe(paragraphs.flat().join("\n"));
        expect(parseNoteDocument(note)).toEqual(note);
      }),
    );
  });
});
