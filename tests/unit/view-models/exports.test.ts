import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkdown } from "@/lib/server/import/markdown/read-markdown";
import { DEFAULT_OPTIONS } from "@/lib/view-models/comparison/compare-options";
import { changesJson } from "@/lib/view-models/exports/changes-json";
import { changesMarkdown } from "@/lib/view-models/exports/changes-markdown";
import { markdownWords } from "@/lib/view-models/exports/markdown-words";
import { makeCompareView } from "@/tests/factories/make-compare-view";
import { MOVED_AND_REWORDED } from "@/tests/fixtures/moved-and-reworded";
import { corpusTexts } from "@/tests/fixtures/text-arbitraries";

const origin = "https://variorum.example";
const view = makeCompareView(MOVED_AND_REWORDED.older, MOVED_AND_REWORDED.newer, { facts: null });

describe("words in Markdown", () => {
  it("read back as they were, whatever signs they hold", () => {
    const sign = fc.constantFrom(..."*_`[]<>#|~\\+-=.)!&1ab é".split(""));
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 20 }), (signs) => {
        const words = signs.join("").replace(/\s+/g, " ").trim();
        fc.pre(/[a-z1]/.test(words) && !/&[a-z0-9#]/i.test(words));
        expect(readMarkdown(`Before.\n\n${markdownWords(words)}\n\nAfter.`, []).text.split("\n\n")[1]).toBe(
          words,
        );
      }),
    );
  });

  it("read back where they are sentences of the example texts", () => {
    for (const { text } of corpusTexts)
      for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
        const words = line.replace(/\s+/gu, " ").trim();
        expect(readMarkdown(`Before.\n\n> ${markdownWords(words)}\n`, []).text).toContain(words);
      }
  });
});

describe("changes to take away", () => {
  it("stand in the Markdown with both passages, the sources and their own addresses", () => {
    const markdown = changesMarkdown(view, DEFAULT_OPTIONS, origin);
    expect(markdown).toContain("# Paper: older compared with newer");
    expect(markdown).toContain("“should” → “must”");
    expect(markdown).toContain("> 1\\. The council must publish");
    expect(markdown).toMatch(/<https:\/\/variorum\.example\/compare\/older\/newer#change-[0-9a-z]{14}>/);
    expect(markdown).toContain("## Sources");
  });

  it("stand in the data with ranges that fit the texts beside them", () => {
    const data = JSON.parse(changesJson(view, DEFAULT_OPTIONS, origin));
    expect(data.changes.length).toBeGreaterThan(3);
    for (const change of data.changes)
      for (const side of ["older", "newer"] as const) {
        const place = change[side];
        if (place) expect(data[side].text.slice(place.start, place.end).trim()).toBe(place.text);
      }
  });
});
