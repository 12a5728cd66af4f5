import { expect, it } from "vitest";
import { notePlainText } from "@/lib/core/notes/note-plain-text";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";

it.each([
  "{{constructor.constructor('alert(1)')()}}",
  "$" + "{7*7}",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
])("attacks 1, 2 and 12: %s in a note stays the text it is", (text) => {
  const note = parseNoteDocument({
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text }] }],
  });
  expect(notePlainText(note)).toBe(text);
});
