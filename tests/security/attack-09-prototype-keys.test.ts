import { expect, it } from "vitest";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";

it("attack 9: keys that reach for prototypes are passed over and pollute nothing", () => {
  const json: unknown = JSON.parse(`{
    "type": "doc", "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } },
    "content": [{ "type": "paragraph", "__proto__": { "content": [{ "type": "iframe" }], "polluted": true },
      "content": [{ "type": "text", "text": "x", "marks": [{ "type": "bold", "prototype": { "polluted": true } }] }] }]
  }`);
  const note = parseNoteDocument(json);
  expect(JSON.parse(JSON.stringify(note))).toEqual({
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: "x", marks: [{ type: "bold" }] }] }],
  });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect((note as unknown as Record<string, unknown>).polluted).toBeUndefined();
});
