import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describePassage } from "@/lib/core/anchoring/describe-passage";
import { indexPassages } from "@/lib/core/anchoring/passage-index";
import { annotationCollection, annotationFile } from "@/lib/core/exchange/annotation-collection";
import { exchangeTarget } from "@/lib/core/exchange/exchange-target";
import { placeImported } from "@/lib/core/exchange/place-imported";
import { readAnnotations } from "@/lib/core/exchange/read-annotations";
import { webAnnotation } from "@/lib/core/exchange/web-annotation";
import { noteFromHtml } from "@/lib/core/notes/note-from-html";
import { noteFromPlainText } from "@/lib/core/notes/note-from-plain-text";
import { codePoints } from "@/lib/core/text/code-points";
import { exchangeSets } from "./exchange-arbitrary";

const id = "https://variorum.example/documents/1/annotations";

describe("annotationFile and readAnnotations", () => {
  it("go out, in and out again without changing a byte", () => {
    fc.assert(
      fc.property(exchangeSets, (annotations) => {
        const file = annotationFile(annotations, id, "Trafficking in persons");
        const { annotations: read, looseReplies, warnings } = readAnnotations(file);
        expect(looseReplies).toEqual([]);
        expect(warnings).toEqual([]);
        expect(annotationFile(read, id, "Trafficking in persons")).toBe(file);
      }),
    );
  });

  it("write what the model demands of every annotation", () => {
    fc.assert(
      fc.property(exchangeSets, (annotations) => {
        for (const annotation of annotations) {
          const json = JSON.parse(JSON.stringify(webAnnotation(annotation)));
          expect(json["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
          expect(json).toMatchObject({ id: annotation.id, type: "Annotation", motivation: "commenting" });
          for (const time of [json.created, json.modified, json.target.state?.sourceDate])
            if (time !== undefined) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
          for (const body of json.body) expect(typeof body.value).toBe("string");
          if (json.target.state) expect(typeof json.target.state.sourceDate).toBe("string");
          expect(json.target.selector[0]).toMatchObject({
            type: "TextQuoteSelector",
            exact: annotation.target.quote,
          });
        }
      }),
    );
  });

  it("serve every item once, in pages that know one another", () => {
    fc.assert(
      fc.property(exchangeSets, fc.integer({ min: 1, max: 3 }), (annotations, pageSize) => {
        const parts = annotationCollection(annotations, {
          id,
          label: "x",
          pageId: (n) => `${id}?page=${n}`,
          pageSize,
        });
        const pages = Array.from({ length: parts.pageCount }, (_, n) =>
          JSON.parse(JSON.stringify(parts.page(n))),
        );
        const items = pages.flatMap((page) => page.items);
        expect(items).toHaveLength(parts.total);
        expect(new Set(items.map((item) => item.id)).size).toBe(parts.total);
        expect(JSON.parse(JSON.stringify(parts.collection())).total).toBe(parts.total);
        pages.forEach((page, n) => {
          expect(page.startIndex).toBe(n * pageSize);
          expect(page.next).toBe(pages[n + 1]?.id);
          expect(page.prev).toBe(pages[n - 1]?.id);
        });
        for (const past of [-1, parts.pageCount, 0.5]) expect(parts.page(past)).toBeNull();
      }),
    );
  });

  it("count in code points, and find the same passage again, in emoji and Arabic", () => {
    const text = "👩‍👩‍👧 𝒳 حقوق المهاجرين are human rights. 🇩🇪 They are rights of 人權 everywhere.";
    const points = codePoints(text);
    const index = indexPassages(text);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 30 }), (start, length) => {
        const selector = describePassage(text, { start, end: Math.min(text.length, start + length) });
        const target = exchangeTarget(selector, points, {
          source: "https://x.example/",
          sourceDate: null,
          cached: null,
        });
        expect([...text].slice(target.position?.start, target.position?.end).join("")).toBe(selector.quote);
        expect(placeImported(index, points, target).selector).toEqual(selector);
        expect(placeImported(index, points, { ...target, position: null }).selector).toEqual(selector);
      }),
    );
  });

  it("believes a position only where the quote stands, and reports what stands nowhere", () => {
    const text = "The Office awards grants. The Office reports each year on its grants to Congress.";
    const target = {
      source: "https://x.example/",
      quote: "reports each year on its grants",
      prefix: "The Office ",
      suffix: " to Congress.",
      sourceDate: null,
      cached: null,
    };
    const place = (over: object) =>
      placeImported(indexPassages(text), codePoints(text), { ...target, position: null, ...over });
    expect(place({ position: { start: 3, end: 9 } }).selector?.start).toBe(37);
    expect(place({ quote: "was closed for good in the winter" })).toMatchObject({
      placement: { range: null },
      selector: null,
    });
    expect(place({ quote: "" }).selector).toBeNull();
  });
});

describe("readAnnotations", () => {
  it("reads Hypothesis rows with their threads, as often as one likes", () => {
    const row = (id: string, over: object = {}) => ({
      id,
      created: "2026-01-05T10:00:00.123456+00:00",
      updated: "2026-01-05T10:00:00.123456+00:00",
      user: "acct:analyst@hypothes.is",
      uri: "https://www.state.gov/j/tip/",
      text: "Compare **2013**.\n\nStill true?",
      tags: ["leadership"],
      target: [
        {
          source: "https://www.state.gov/j/tip/",
          selector: [
            {
              type: "RangeSelector",
              startContainer: "/p[1]",
              startOffset: 0,
              endContainer: "/p[1]",
              endOffset: 5,
            },
            { type: "TextPositionSelector", start: 100, end: 105 },
            { type: "TextQuoteSelector", exact: "headed by", prefix: "It is ", suffix: " Ambassador" },
          ],
        },
      ],
      ...over,
    });
    const rows = [
      row("a1"),
      row("b2", { references: ["a1"], target: [{ source: "x" }] }),
      row("c3", { references: ["a1", "b2"] }),
    ];
    const { annotations } = readAnnotations(JSON.stringify({ total: 3, rows }));
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatchObject({
      id: "https://hypothes.is/a/a1",
      creator: { id: "acct:analyst@hypothes.is", name: "analyst" },
      created: "2026-01-05T10:00:00.123Z",
      note: noteFromHtml("<p>Compare <b>2013</b>.</p><p>Still true?</p>"),
      target: { quote: "headed by", position: null },
    });
    expect(annotations[0]?.replies.map((reply) => [reply.id, reply.inReplyTo])).toEqual([
      ["https://hypothes.is/a/b2", "https://hypothes.is/a/a1"],
      ["https://hypothes.is/a/c3", "https://hypothes.is/a/a1"],
    ]);
    const again = readAnnotations(annotationFile(annotations, id, "x")).annotations;
    expect(annotationFile(again, id, "x")).toBe(annotationFile(annotations, id, "x"));
  });

  it("reads the model's other ways of saying the same: one body, plain text, a bare target, extra selectors", () => {
    const base = {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: "http://example.org/anno1",
      type: "Annotation",
    };
    const read = (over: object) =>
      readAnnotations(JSON.stringify({ ...base, target: "http://example.org/page1", ...over }));
    expect(read({ bodyValue: "Comment" }).annotations[0]?.note).toEqual(noteFromPlainText("Comment"));
    expect(read({ body: { type: "TextualBody", value: "<b>x</b>" } }).annotations[0]?.note).toEqual(
      noteFromPlainText("<b>x</b>"),
    );
    expect(read({ body: "http://example.org/post1" }).annotations[0]?.note.content).toHaveLength(1);
    expect(read({}).annotations[0]?.target).toMatchObject({ source: "http://example.org/page1", quote: "" });
    const selector = [
      { type: "XPathSelector", value: "/p" },
      { type: "TextQuoteSelector", exact: "x" },
    ];
    const { annotations, warnings } = read({ target: { source: "http://example.org/page1", selector } });
    expect(annotations[0]?.target.quote).toBe("x");
    expect(warnings[0]?.what).toContain("XPathSelector");
    const tag = { type: "TextualBody", purpose: "tagging", value: "t".repeat(99) };
    expect(read({ body: [tag] })).toMatchObject({
      annotations: [{ tags: ["t".repeat(60)] }],
      warnings: [{ where: base.id }],
    });
  });

  it("reads files of programs that are free with ids, people and targets", () => {
    const quote = (exact: string, extra: object = {}) => ({
      source: "http://example.org/page1",
      selector: [
        { type: "TextQuoteSelector", exact },
        { type: "TextPositionSelector", start: 3, end: 9 },
      ],
      ...extra,
    });
    const base = {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "Annotation",
      body: [
        { type: "TextualBody", purpose: "commenting", value: "A **comment**", format: "text/markdown" },
        { type: "TextualBody", purpose: "tagging", value: "Place" },
      ],
    };
    const file = [
      {
        ...base,
        id: "#A88B22D0-6106-4872-9435-C78B5E89FEDE",
        creator: "analyst",
        target: [quote("one"), quote("two")],
      },
      {
        ...base,
        id: "3f9f3e0a-7a5c-4b5e-9a43-0c4d2f1f9b11",
        creator: { id: "u17", name: "Desk" },
        target: quote("three"),
      },
      {
        ...base,
        id: "urn:uuid:3f9f3e0a-7a5c-4b5e-9a43-0c4d2f1f9b12",
        motivation: "replying",
        target: "3f9f3e0a-7a5c-4b5e-9a43-0c4d2f1f9b11",
      },
      {
        ...base,
        id: "http://example.org/4",
        target: {
          source: "http://example.org/page1",
          selector: {
            type: "XPathSelector",
            value: "/p[2]",
            refinedBy: { type: "TextQuoteSelector", exact: "four" },
          },
        },
      },
      {
        ...base,
        id: "http://example.org/5",
        target: { source: "http://example.org/page1", selector: { type: "SvgSelector" } },
      },
    ];
    const { annotations, refused, warnings } = readAnnotations(JSON.stringify(file));
    expect(
      annotations.map(({ id, creator, target, replies }) => [id, creator, target.quote, replies.length]),
    ).toEqual([
      ["urn:uuid:a88b22d0-6106-4872-9435-c78b5e89fede", { id: null, name: "analyst" }, "one", 0],
      ["urn:uuid:3f9f3e0a-7a5c-4b5e-9a43-0c4d2f1f9b11", { id: null, name: "Desk" }, "three", 1],
      ["http://example.org/4", null, "four", 0],
    ]);
    expect(annotations[0]).toMatchObject({ tags: ["Place"], note: noteFromHtml("<p>A <b>comment</b></p>") });
    expect(refused).toEqual([
      { where: "http://example.org/5", what: expect.stringContaining("no TextQuoteSelector") },
    ]);
    expect(warnings.map(({ what }) => what)).toEqual([
      expect.stringMatching(/2 passages.*“two”/),
      expect.stringContaining("XPathSelector"),
    ]);
  });

  it("keeps replies to annotations it does not know apart", () => {
    const reply = {
      id: "urn:x:2",
      type: "Annotation",
      motivation: "replying",
      target: "urn:x:1",
      bodyValue: "Yes",
    };
    expect(readAnnotations(JSON.stringify([reply]))).toMatchObject({
      annotations: [],
      looseReplies: [{ inReplyTo: "urn:x:1" }],
    });
  });
});
