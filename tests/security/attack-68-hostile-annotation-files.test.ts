import { describe, expect, it } from "vitest";
import { exchangeLimits, readAnnotations } from "@/lib/core/exchange/read-annotations";
import { cpuMilliseconds } from "@/tests/fixtures/cpu-milliseconds";

const base = {
  "@context": "http://www.w3.org/ns/anno.jsonld",
  id: "http://example.org/anno1",
  type: "Annotation",
  bodyValue: "x",
};
const quoted = (selector: unknown) => ({ ...base, target: { source: "http://example.org/p", selector } });
const good = quoted({ type: "TextQuoteSelector", exact: "words" });
const read = (json: unknown) => readAnnotations(JSON.stringify(json));
const position = (start: unknown, end: unknown) => [
  { type: "TextQuoteSelector", exact: "words" },
  { type: "TextPositionSelector", start, end },
];
const reply = (id: string, target: string) => ({ ...base, id, motivation: "replying", target });

describe("attack 68: files of annotations made to do harm", () => {
  it.each([
    ["a selector nobody knows", quoted({ type: "EvilSelector" }), /unknown selector/],
    [
      "a selector that says nothing by words",
      quoted({ type: "XPathSelector", value: "//p" }),
      /TextQuoteSelector/,
    ],
    ["a quote without words", quoted({ type: "TextQuoteSelector", exact: "" }), /without words/],
    ["a negative offset", quoted(position(-4, 9)), /negative/],
    ["reversed offsets", quoted(position(9, 4)), /ends before/],
    ["an offset that is no number", quoted(position("1", 4)), /whole number/],
    ["an offset beyond counting", quoted(position(1, 1e300)), /whole number/],
    ["an id that runs code", { ...good, id: "javascript:alert(1)" }, /id/],
    ["no id", { ...good, id: undefined }, /id/],
    ["a target that runs code", { ...base, target: "javascript:alert(1)" }, /source/],
    ["a body that runs code", { ...good, body: { type: "Text", id: "javascript:alert(1)" } }, /body/],
    [
      "a body that is nowhere",
      { ...good, body: { type: "Choice", items: ["http://example.org/1"] } },
      /body/,
    ],
    ["a date that is none", { ...good, created: "2013-02-30T00:00:00Z" }, /date/],
    ["a date that is a number", { ...good, created: 20130927 }, /date/],
    ["a reply to itself", [reply("urn:x:1", "urn:x:1")], /ring/],
    [
      "a ring of replies",
      [reply("urn:x:1", "urn:x:2"), reply("urn:x:2", "urn:x:3"), reply("urn:x:3", "urn:x:1")],
      /ring/,
    ],
    [
      "pages that are elsewhere",
      { ...base, type: "AnnotationCollection", first: "http://example.org/p1" },
      /pages/,
    ],
    ["something else", { hello: "world" }, /no annotations/],
    ["a number", 7, /no annotations/],
  ])("refuses %s", (_what, json, message) => {
    expect(() => read(json)).toThrow(
      expect.objectContaining({ code: "invalid", message: expect.stringMatching(message) }),
    );
  });

  it("takes what is sound of a file, and gives the reason for each that is not", () => {
    const file = [
      good,
      { ...good, id: "javascript:alert(1)" },
      { ...quoted(position(3, 1)), id: "urn:x:3" },
      5,
      good,
    ];
    const { annotations, refused } = read(file);
    expect(annotations.map(({ id }) => id)).toEqual([good.id]);
    expect(refused).toEqual([
      { where: "javascript:alert(1)", what: expect.stringContaining("no id") },
      { where: "urn:x:3", what: expect.stringContaining("ends before") },
      { where: "annotation 4", what: "is no annotation" },
      { where: good.id, what: expect.stringContaining("more than once") },
    ]);
    expect(() => read(file.slice(1, 4))).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/^Nothing was imported/),
        details: { count: 3, problems: [refused[0], refused[1], { ...refused[2], where: "annotation 3" }] },
      }),
    );
  });

  it("refuses what is too large, too deep or no JSON, fast", () => {
    const started = cpuMilliseconds();
    const refused = (json: string, code: string) =>
      expect(() => readAnnotations(json)).toThrow(expect.objectContaining({ code }));
    refused(`"${"x".repeat(10_000_000)}"`, "too-large");
    refused(`${"[".repeat(100_000)}${"]".repeat(100_000)}`, "too-large");
    refused(JSON.stringify(Array.from({ length: exchangeLimits.annotations + 1 }, () => good)), "too-large");
    refused("{", "unreadable");
    refused("", "unreadable");
    expect(cpuMilliseconds() - started).toBeLessThan(2000);
  });

  it("never looks up keys that reach for prototypes", () => {
    const json = `{"__proto__":{"type":"Annotation"},"constructor":{"prototype":{"polluted":1}},"target":"http://example.org/1"}`;
    expect(() => readAnnotations(json)).toThrow(expect.objectContaining({ code: "invalid" }));
    const inside = JSON.stringify(good).replace('"source"', '"__proto__":{"polluted":true},"source"');
    expect(readAnnotations(inside).annotations).toHaveLength(1);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("makes inert notes of HTML bodies", () => {
    const value =
      '<p onclick="alert(1)">Hi <script>alert(1)</script><a href="javascript:alert(1)">there</a></p>';
    const { annotations } = read({
      ...good,
      bodyValue: undefined,
      body: { type: "TextualBody", format: "text/html", value },
    });
    expect(annotations[0]?.note).toEqual({
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "Hi there" }] }],
    });
  });

  it("refuses a note that is too long instead of cutting it", () => {
    expect(() => read({ ...good, bodyValue: "x".repeat(30_000) })).toThrow(/20000 characters/);
  });

  it("reads a ring-free chain of twenty thousand replies quickly", () => {
    const chain = Array.from({ length: exchangeLimits.annotations - 1 }, (_, i) =>
      reply(`urn:x:${i + 1}`, `urn:x:${i}`),
    );
    const started = cpuMilliseconds();
    expect(read([{ ...good, id: "urn:x:0" }, ...chain.reverse()]).annotations[0]?.replies).toHaveLength(
      chain.length,
    );
    expect(cpuMilliseconds() - started).toBeLessThan(4000);
  });
});
