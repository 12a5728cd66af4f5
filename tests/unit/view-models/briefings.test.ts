import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BriefingItemView, BriefingView, CitedVersionView } from "@/lib/contracts/briefing-view";
import { quoteWords } from "@/lib/core/briefings/excerpt-words";
import { writeOutlineDocument } from "@/lib/server/export/word/write-outline-document";
import { readDocx } from "@/lib/server/import/docx/read-docx";
import { briefingPaper } from "@/lib/view-models/briefings/briefing-paper";
import { briefingMarkdown } from "@/lib/view-models/exports/briefing-markdown";
import { briefingOutline } from "@/lib/view-models/exports/briefing-outline";
import { quoteRuns } from "@/lib/view-models/exports/outline";
import { outlineHtml } from "@/lib/view-models/exports/outline-html";

const source = (id: string): CitedVersionView => ({
  document: { id: "d", title: "Ports & <towns>", office: "Port office", kind: null, lang: "en", dir: "ltr" },
  version: {
    id,
    documentId: "d",
    ordinal: 1,
    label: id,
    date: { iso: id, precision: "year", basis: "published", quote: null },
    dateNote: null,
    words: 9,
  },
  provenance: {
    sourceUrl: `https://ports.example/${id}`,
    capturedAt: `${id}-05-01T00:00:00.000Z`,
    fileName: "page.html",
    mediaType: "text/html",
    bytes: 9,
    sha256: id.padEnd(64, "0"),
    importedAt: "2026-01-01T00:00:00.000Z",
    importerVersion: "1",
    warnings: [],
  },
  inTrash: false,
});

const item = (id: string, more: Partial<BriefingItemView> = {}): BriefingItemView => ({
  id,
  kind: "change",
  revision: 1,
  heading: "",
  comment: "",
  sentence: `The 2016 version no longer has ${id} of the 2013 version`,
  madeSentence: null,
  sentenceByName: null,
  olderVersionId: "2013",
  versionId: "2016",
  older: {
    versionId: "2013",
    words: `Words of ${id}`,
    marks: [{ start: 0, end: 5 }],
    position: null,
    href: "/v",
  },
  newer: null,
  note: null,
  standing: "stands",
  href: `/compare/2013/2016/changes/${id}`,
  addedByName: "A",
  ...more,
});

const at = (position: string, id: string) =>
  item(id, { older: { versionId: "2013", words: id, marks: [], position, href: null } });

const briefing = (items: readonly BriefingItemView[], more: Partial<BriefingView> = {}): BriefingView => ({
  id: "b",
  workspaceId: "w",
  title: "For <the> visit",
  introduction: "First.\n\nSecond *line*.",
  template: "changes",
  authorName: "A",
  changedAt: "2026-01-01T00:00:00.000Z",
  revision: 1,
  items,
  sources: [source("2013"), source("2016")],
  may: { edit: true, delete: true, share: true },
  ...more,
});

describe("a briefing as it is handed over", () => {
  test("every template has each item once, numbered from 1, with its sources", () => {
    const items = fc.uniqueArray(fc.tuple(fc.constantFrom("1", "2", "10"), fc.nat()), {
      selector: ([, id]) => id,
    });
    const template = fc.constantFrom("changes" as const, "positions" as const, "note" as const);
    fc.assert(
      fc.property(items, fc.nat(3), template, (placed, outside, name) => {
        const all = [
          ...placed.map(([position, id]) => at(position, `i${id}`)),
          ...Array.from({ length: outside }, (_, id) => item(`o${id}`)),
        ];
        const paper = briefingPaper(briefing(all, { template: name }));
        const laid = paper.sections.flatMap((section) => section.items);
        expect(laid.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1));
        expect(laid.map((each) => each.item.id).sort()).toEqual(all.map(({ id }) => id).sort());
        for (const each of laid) expect(each.sources).toEqual([1, 2]);
        if (name !== "positions") expect(laid.map((each) => each.item)).toEqual(all);
      }),
    );
  });

  test("position by position: in the order in which the items come to them, what stands in none last", () => {
    const items = [at("10", "a"), item("b"), at("2", "c"), at("10", "d")];
    const { sections } = briefingPaper(briefing(items, { template: "positions" }));
    expect(
      sections.map(({ heading, items: inside }) => [heading, inside.map((each) => each.item.id)]),
    ).toEqual([
      ["Position 10", ["a", "d"]],
      ["Position 2", ["c"]],
      ["Outside the positions", ["b"]],
    ]);
  });

  test("each file has the sentence and whose it is, both sides, what no longer stands, and the annex", async () => {
    const items = [
      item("a", { heading: "Money", comment: "Ask *them*.", sentence: "It is gone.", sentenceByName: "Ana" }),
      item("b", { standing: "untold" }),
      item("c", {
        kind: "note",
        sentence: "",
        older: null,
        olderVersionId: null,
        newer: { versionId: "2016", words: "harbour", marks: [], position: null, href: null },
        note: { text: "Which one?", authorName: "Ben", at: "2026-02-03T00:00:00.000Z" },
        href: null,
      }),
    ];
    const view = briefing(items);
    const markdown = briefingMarkdown(view, "https://v.example");
    const outline = briefingOutline(view, "https://v.example");
    const html = outlineHtml(outline);
    const bytes = await writeOutlineDocument(outline);
    const read = await readDocx(bytes);
    const word = `${read.text}\n${(await readDocx(bytes, "rejected")).text}`;
    for (const said of [
      "It is gone.",
      "sentence by Ana",
      "Words of a",
      "Not stated in this version.",
      "The comparison, computed anew, no longer tells this change apart.",
      "Note by Ben, 3 February 2026 UTC",
      "Which one?",
      "Port office",
      "2013-05-01T00:00:00.000Z",
      "https://ports.example/2016",
      "2016".padEnd(64, "0"),
    ]) {
      expect(markdown.replace(/\\/g, "")).toContain(said);
      expect(html.replace(/<[^>]+>/g, "")).toContain(said);
      expect(word).toContain(said === "Not stated in this version." ? "not stated in 2016" : said);
    }
    expect(read.text).not.toContain("Words of a");
    expect(markdown).toContain("## Money");
    expect(markdown).toContain("Ask \\*them\\*.");
    expect(html).toContain("<del>Words</del> of a");
    expect(html).not.toMatch(/<the>|<towns>|<script|<link|src=/);
    const headings = read.blocks
      .filter(({ kind }) => kind === "heading")
      .map(({ start, end }) => read.text.slice(start, end));
    expect(headings).toEqual(["For <the> visit", "Money", "Sources"]);
  });

  test("titles, labels and rows of tables stay readable beside words of another direction", () => {
    const arabic = (id: string) => {
      const { document, ...rest } = source(id);
      return { ...rest, document: { ...document, id, title: `ورقة ${id}`, lang: "ar", dir: "rtl" as const } };
    };
    const paper = briefingPaper(briefing([item("a")], { sources: [arabic("2013"), arabic("2016")] }));
    const [quote] = paper.sections[0]?.items[0]?.quotes ?? [];
    expect(quote?.name).toBe("\u2068ورقة 2013\u2069, 2013");
    expect(paper.sources.map(({ title }) => title)).toEqual([
      "\u2068ورقة 2013\u2069, 2013",
      "\u2068ورقة 2016\u2069, 2016",
    ]);
    expect(quoteWords("Islands\t€2.1 million\t\tLegal aid", 80)).toBe("“Islands | €2.1 million | Legal aid”");
  });

  test("the short note has sentences and sources, and no quotes", () => {
    const view = briefing([item("a")], { template: "note" });
    for (const file of [briefingMarkdown(view, ""), outlineHtml(briefingOutline(view, ""))]) {
      expect(file).not.toContain("Words of a");
      expect(file).toContain("no longer has a of");
      expect(file).toContain("Sources");
    }
  });
});

test("the runs of a quote are its words, and the marked ones those at the marks", () => {
  const marked = fc.string({ maxLength: 30 }).chain((words) =>
    fc.tuple(
      fc.constant(words),
      fc.uniqueArray(fc.nat(words.length), { maxLength: 6 }).map((ends) => ends.sort((a, b) => a - b)),
    ),
  );
  fc.assert(
    fc.property(marked, ([words, ends]) => {
      const ranges = ends.flatMap((start, index) =>
        index % 2 === 0 && ends[index + 1] !== undefined ? [{ start, end: ends[index + 1] as number }] : [],
      );
      const runs = quoteRuns(words, { kind: "ins", ranges });
      expect(runs.map((run) => run.words).join("")).toBe(words);
      expect(runs.filter((run) => run.marked).map((run) => run.words)).toEqual(
        ranges.map(({ start, end }) => words.slice(start, end)),
      );
    }),
  );
});
