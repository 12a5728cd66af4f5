import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noteFromHtml } from "@/lib/core/notes/note-from-html";
import { noteHtml } from "@/lib/core/notes/note-html";
import { notePlainText } from "@/lib/core/notes/note-plain-text";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";
import { noteArbitrary } from "./note-arbitrary";

describe("noteHtml and noteFromHtml", () => {
  it("go there and back without changing a byte or a word", () => {
    fc.assert(
      fc.property(noteArbitrary, (note) => {
        const html = noteHtml(note);
        const back = noteFromHtml(html);
        expect(noteHtml(back)).toBe(html);
        expect(notePlainText(back)).toBe(notePlainText(note));
        expect(parseNoteDocument(back)).toEqual(back);
      }),
    );
  });

  it("makes a note of any HTML at all", () => {
    const tags = [
      "p",
      "ul",
      "li",
      "ol",
      "b",
      "a",
      "table",
      "td",
      "div",
      "script",
      "blockquote",
      "br",
      "svg",
      "math",
      "x-y",
    ];
    const piece = fc.oneof(
      fc.constantFrom(...tags).map((tag) => `<${tag} onclick="alert(1)" href="javascript:alert(1)">`),
      fc.constantFrom(...tags).map((tag) => `</${tag}>`),
      fc.constantFrom("words", " ", "\n", "&lt;b&gt;", "<!-- c -->", "\u0000", "<"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const note = noteFromHtml(pieces.join(""));
        expect(parseNoteDocument(note)).toEqual(note);
        expect(noteHtml(noteFromHtml(noteHtml(note)))).toBe(noteHtml(note));
      }),
    );
  });

  it("reads foreign HTML as browsers lay it out", () => {
    const note = noteFromHtml(
      `<h2>Funding</h2>\n  <p>Since <b>2001</b>,\n   <a href="https://www.state.gov/">the Office</a> gave <span>grants</span>. </p>
       <ol start=3><li>one<li><p>two</p><ul><li>inner</li></ul></ol> loose <div>end</div>`,
    );
    expect(noteHtml(note)).toBe(
      '<div data-note="1"><p><strong>Funding</strong></p><p>Since <strong>2001</strong>, ' +
        '<a href="https://www.state.gov/">the Office</a> gave grants.</p>' +
        '<ol start="3"><li><p>one</p></li><li><p>two</p><ul><li><p>inner</p></li></ul></li></ol>' +
        "<p>loose</p><p>end</p></div>",
    );
  });
});
