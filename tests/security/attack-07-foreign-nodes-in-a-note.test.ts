import { describe, expect, it } from "vitest";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";

const doc = (...content: unknown[]) => ({ type: "doc", content });
const text = (marks: unknown[]) => doc({ type: "paragraph", content: [{ type: "text", text: "x", marks }] });

describe("attack 7: nodes, marks and attributes a note must not hold", () => {
  it.each([
    ["a frame", doc({ type: "iframe", attrs: { srcdoc: "<script>alert(1)</script>" } })],
    [
      "an image",
      doc({ type: "paragraph", content: [{ type: "image", attrs: { src: "x", onerror: "alert(1)" } }] }),
    ],
    ["a heading with markup for its level", doc({ type: "heading", attrs: { level: "<img>" }, content: [] })],
    ["code", doc({ type: "codeBlock", content: [{ type: "text", text: "x" }] })],
    ["a handler on a paragraph", doc({ type: "paragraph", attrs: { onclick: "alert(1)" } })],
    [
      "a style on a list",
      doc({ type: "bulletList", attrs: { style: "background:url(//evil)" }, content: [] }),
    ],
    ["a handler on a mark", text([{ type: "bold", attrs: { onclick: "alert(1)" } }])],
    ["a style on a link", text([{ type: "link", attrs: { href: "https://example.org", style: "x" } }])],
    ["a link without an address", text([{ type: "link" }])],
    ["an unknown mark", text([{ type: "textStyle", attrs: { color: "red" } }])],
    ["a mark twice", text([{ type: "bold" }, { type: "bold" }])],
    ["a type that is an object", doc({ type: { toString: () => "paragraph" } })],
    ["a list number that is markup", doc({ type: "orderedList", attrs: { start: "<img>" }, content: [] })],
    ["text that is an object", doc({ type: "paragraph", content: [{ type: "text", text: { a: 1 } }] })],
  ])("refuses %s", (_what, json) => {
    expect(() => parseNoteDocument(json)).toThrow(expect.objectContaining({ code: "invalid" }));
  });
});
