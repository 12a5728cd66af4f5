import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { readDocx } from "@/lib/server/import/docx/read-docx";
import { readHtml } from "@/lib/server/import/html/read-html";
import { readOdt } from "@/lib/server/import/odt/read-odt";
import { asDocx, asHtml, asOdt } from "@/tests/factories/write-plain-document";
import { blocksOf, notesOf, type PlainDocument, plainDocuments } from "@/tests/fixtures/plain-document";

const writers: Readonly<Record<string, (document: PlainDocument) => Promise<CanonicalDocument>>> = {
  HTML: async (document) => readHtml(asHtml(document), { origin: "page" }),
  "a Word file": async (document) => readDocx(await asDocx(document)),
  OpenDocument: async (document) => readOdt(await asOdt(document)),
};

/** The document's own blocks, but for those of its notes, which each format keeps in a place of its own. */
function content({ text, blocks }: CanonicalDocument, document: PlainDocument) {
  const notes = notesOf(document);
  const isNote = (words: string) =>
    /^(?:\[\d+\]|\d+\.)/.test(words) && notes.includes(words.replace(/^\S+ |\s*↩$/g, ""));
  return blocks
    .filter(({ chrome, start, end }) => chrome === null && !isNote(text.slice(start, end)))
    .map(({ kind, level, marker, start, end }) => ({
      kind,
      words: text.slice(start, end),
      ...(marker === undefined ? {} : { marker }),
      ...(level === undefined ? {} : { level }),
    }));
}

describe.each(Object.entries(writers))("a document written as %s", (_, write) => {
  it("reads back as the blocks it was made of, and every note is there once", async () => {
    await fc.assert(
      fc.asyncProperty(plainDocuments, async (document) => {
        const read = await write(document);
        expect(content(read, document)).toEqual(blocksOf(document));
        for (const note of notesOf(document)) {
          const said = notesOf(document).filter((each) => each === note).length;
          const elsewhere =
            JSON.stringify(document.parts).split(JSON.stringify(note).slice(1, -1)).length - 1 - said;
          expect(read.text.split(note).length - 1).toBe(said + elsewhere);
        }
      }),
      { numRuns: 60 },
    );
  });
});
