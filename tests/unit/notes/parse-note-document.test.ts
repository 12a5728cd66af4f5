import { getSchema } from "@tiptap/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noteExtensions } from "@/components/annotations/note-extensions";
import { noteLimits } from "@/lib/core/notes/note-document";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";
import { noteArbitrary } from "./note-arbitrary";

const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
const doc = (...content: unknown[]) => ({ type: "doc", content });
const code = (value: string) => expect.objectContaining({ code: value });

describe("parseNoteDocument", () => {
  const schema = getSchema(noteExtensions(""));

  it("leaves an allowed note as it is, and the editor takes what it answers", () => {
    fc.assert(
      fc.property(noteArbitrary, (note) => {
        expect(parseNoteDocument(note)).toEqual(note);
        schema.nodeFromJSON(note).check();
      }),
    );
  });

  it("takes what the editor writes and keeps what matters of it", () => {
    fc.assert(
      fc.property(noteArbitrary, (note) => {
        const written = JSON.parse(JSON.stringify(schema.nodeFromJSON(note).toJSON()));
        const parsed = parseNoteDocument(written);
        expect(parseNoteDocument(parsed)).toEqual(parsed);
        expect(schema.nodeFromJSON(parsed).textContent).toBe(schema.nodeFromJSON(note).textContent);
      }),
    );
  });

  it("answers any JSON with a note or with a stated refusal, never another failure", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 6 }),
        fc.constantFrom("content", "marks", "text", "attrs"),
        (value, key) => {
          for (const json of [
            value,
            doc(value),
            doc({ type: "paragraph", [key]: value }),
            doc({ ...paragraph("x"), [key]: [value] }),
          ]) {
            try {
              expect(parseNoteDocument(json).type).toBe("doc");
            } catch (error) {
              expect(["invalid", "too-large"]).toContain((error as { code?: string }).code);
            }
          }
        },
      ),
    );
  });

  it("refuses a root that is no document and a document without a paragraph", () => {
    for (const json of [
      null,
      3,
      "doc",
      [],
      {},
      paragraph("x"),
      doc(),
      { type: "doc" },
      { type: "doc", content: {} },
    ])
      expect(() => parseNoteDocument(json)).toThrow(code("invalid"));
  });

  it("refuses what the editor's schema would refuse: loose text, empty lists, items without a paragraph", () => {
    for (const block of [
      { type: "text", text: "loose" },
      { type: "bulletList", content: [] },
      { type: "bulletList", content: [paragraph("x")] },
      {
        type: "orderedList",
        content: [{ type: "listItem", content: [{ type: "bulletList", content: [] }] }],
      },
      { type: "blockquote" },
      { type: "paragraph", content: [paragraph("x")] },
    ])
      expect(() => parseNoteDocument(doc(block))).toThrow(code("invalid"));
  });

  it(`holds ${noteLimits.characters} characters and not one more`, () => {
    expect(() => parseNoteDocument(doc(paragraph("x".repeat(noteLimits.characters))))).not.toThrow();
    expect(() =>
      parseNoteDocument(doc(paragraph("x".repeat(noteLimits.characters)), paragraph("y"))),
    ).toThrow(code("too-large"));
  });

  it("says where the fault is", () => {
    expect(() => parseNoteDocument(doc(paragraph("x"), { type: "iframe" }))).toThrow(/“iframe”.*note › 2/);
  });
});
