import { describe, expect, it } from "vitest";
import { externalLink } from "@/lib/core/notes/external-link";
import { isSafeLink } from "@/lib/core/notes/is-safe-link";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";

const linked = (href: unknown) => ({
  type: "doc",
  content: [
    { type: "paragraph", content: [{ type: "text", text: "x", marks: [{ type: "link", attrs: { href } }] }] },
  ],
});

describe("attack 5: link addresses that run code", () => {
  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    " java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "\ufeffjavascript:alert(1)",
    "java\u00adscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "&#106;avascript:alert(1)",
    "javascript&colon;alert(1)",
    "view-source:javascript:alert(1)",
    "blob:https://example.org/x",
    "file:///etc/hosts",
    "https://state.gov@evil.example/",
    "https:\\\\evil.example",
    "https://",
    "mailto:",
    "",
    `https://example.org/${"a".repeat(3000)}`,
    null,
    7,
    { toString: () => "https://example.org" },
  ])("refuses %j on save and on render", (href) => {
    expect(isSafeLink(href)).toBe(false);
    expect(() => parseNoteDocument(linked(href))).toThrow(expect.objectContaining({ code: "invalid" }));
  });

  it.each([
    "https://www.state.gov/g/tip/",
    "http://example.org/a?b=c#d",
    "HTTPS://Example.org/",
    "mailto:office@state.gov",
  ])("keeps %s as written", (href) => {
    expect(externalLink(href)).toBe(href);
    expect(parseNoteDocument(linked(href))).toEqual(linked(href));
  });
});
