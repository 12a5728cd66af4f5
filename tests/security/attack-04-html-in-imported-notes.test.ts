import { describe, expect, it } from "vitest";
import { noteFromHtml } from "@/lib/core/notes/note-from-html";
import { noteHtml } from "@/lib/core/notes/note-html";
import { cpuMilliseconds } from "@/tests/fixtures/cpu-milliseconds";

describe("attacks 1 to 4 and 10: HTML bodies of imported annotations", () => {
  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    '<a href="javascript:alert(1)">x</a>',
    '<p style="background:url(//evil)" onclick="alert(1)">x</p>',
    "<style>@import url(//evil)</style>",
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    "<base href=//evil><meta http-equiv=refresh content=0><form action=//evil><input name=x></form>",
  ])("leaves nothing that acts of %s, and nothing new comes of a second pass", (html) => {
    const clean = noteHtml(noteFromHtml(html));
    expect(
      clean.replace(/<\/?(div|p|ul|ol|li|blockquote|strong|em|br)( data-note="1"| start="\d+")?>/g, ""),
    ).not.toMatch(/[<>]/);
    expect(noteHtml(noteFromHtml(clean))).toBe(clean);
  });

  it("takes ten thousand nested elements without falling over", () => {
    const started = cpuMilliseconds();
    expect(noteHtml(noteFromHtml(`${"<blockquote><div>".repeat(5000)}deep`)).length).toBeLessThan(2000);
    expect(cpuMilliseconds() - started).toBeLessThan(2000);
  });

  it("refuses a note that is too long", () => {
    expect(() => noteFromHtml("x".repeat(20_001))).toThrow(expect.objectContaining({ code: "too-large" }));
    expect(() => noteFromHtml("<b>".repeat(100_000))).toThrow(expect.objectContaining({ code: "too-large" }));
  });
});
