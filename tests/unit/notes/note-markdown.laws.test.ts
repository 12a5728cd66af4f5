import fc from "fast-check";
import { expect, test } from "vitest";
import type { NoteDocument } from "@/lib/core/notes/note-document";
import { noteFromMarkdown } from "@/lib/core/notes/note-from-markdown";
import { noteFromPlainText } from "@/lib/core/notes/note-from-plain-text";
import { noteHtml } from "@/lib/core/notes/note-html";
import { noteMarkdown } from "@/lib/core/notes/note-markdown";
import { notePlainText } from "@/lib/core/notes/note-plain-text";
import { noteArbitrary } from "./note-arbitrary";

const again = (note: NoteDocument) => noteFromMarkdown(noteMarkdown(note));
/** Markdown has no blanks at the ends of lines, and no empty paragraphs. */
const words = (note: NoteDocument) => notePlainText(note).replace(/\s+/gu, " ").trim();

test("law: no word of a note is lost on the way through Markdown, whatever its form", () => {
  fc.assert(
    fc.property(noteArbitrary, (note) => {
      expect(words(again(note))).toBe(words(note));
    }),
    { numRuns: 500 },
  );
});

test("law: what Markdown has made of a note goes out as the same Markdown", () => {
  fc.assert(
    fc.property(noteArbitrary, (note) => {
      const markdown = noteMarkdown(note);
      expect(noteMarkdown(noteFromMarkdown(markdown))).toBe(markdown);
    }),
    { numRuns: 500 },
  );
});

test("law: lines of plain words come back as they were, with every sign in them", () => {
  const part = fc.constantFrom(
    "word",
    "2013",
    "3.",
    "1)",
    "#",
    "-",
    "+",
    "*",
    "_",
    "**",
    "`",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "~~",
    "|",
    "&amp;",
    "\\",
    "=",
    "---",
    "https://example.org/a_b",
    "www.example.org",
    "a@example.org",
    "“quoted”",
    "حقوق",
    ":",
    "!",
    ".",
  );
  const line = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(
      fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      (paragraphs) => {
        const note = noteFromPlainText(paragraphs.map((lines) => lines.join("\n")).join("\n\n"));
        expect(noteHtml(again(note))).toBe(noteHtml(note));
      },
    ),
    { numRuns: 1000 },
  );
});
