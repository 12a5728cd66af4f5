import { describe, expect, it } from "vitest";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";
import { cpuMilliseconds } from "@/tests/fixtures/cpu-milliseconds";

function refusedWithin(milliseconds: number, json: unknown): void {
  const started = cpuMilliseconds();
  expect(() => parseNoteDocument(json)).toThrow(expect.objectContaining({ code: "too-large" }));
  expect(cpuMilliseconds() - started).toBeLessThan(milliseconds);
}

describe("attack 8: notes made to exhaust the server", () => {
  it("refuses ten thousand levels in no time and without overflowing the stack", () => {
    let nested: unknown = { type: "paragraph" };
    for (let i = 0; i < 10_000; i += 1) nested = { type: "blockquote", content: [nested] };
    refusedWithin(200, { type: "doc", content: [nested] });
  });

  it("refuses five million nodes in no time", () => {
    refusedWithin(200, { type: "doc", content: new Array(5_000_000).fill({ type: "paragraph" }) });
  });

  it("refuses a text of fifty million characters in no time", () => {
    const text = "x".repeat(50_000_000);
    refusedWithin(200, { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] });
  });

  it("refuses a note that holds itself", () => {
    const note: { type: string; content: unknown[] } = { type: "doc", content: [] };
    note.content.push(note);
    refusedWithin(200, note);
  });
});
