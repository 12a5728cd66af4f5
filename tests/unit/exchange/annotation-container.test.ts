import { describe, expect, it } from "vitest";
import { annotationCollection } from "@/lib/core/exchange/annotation-collection";
import {
  annotationContainer,
  type Contained,
  preferredContainment,
} from "@/lib/core/exchange/annotation-container";
import type { ExchangeAnnotation } from "@/lib/core/exchange/exchange-annotation";
import { noteFromPlainText } from "@/lib/core/notes/note-from-plain-text";

const annotation = (n: number): ExchangeAnnotation => ({
  id: `https://variorum.example/annotations/${n}`,
  creator: null,
  created: null,
  modified: null,
  note: noteFromPlainText(`Note ${n}`),
  tags: [],
  rights: null,
  target: {
    source: "https://www.state.gov/j/tip/",
    quote: "headed by",
    prefix: "",
    suffix: "",
    position: null,
    sourceDate: null,
    cached: null,
  },
  replies: [],
});

const id = "https://variorum.example/annotations/";
const container = (count: number, contained: Contained) =>
  JSON.parse(
    JSON.stringify(
      annotationContainer(
        annotationCollection(
          Array.from({ length: count }, (_, n) => annotation(n)),
          {
            id,
            label: "Notes",
            pageId: (n) => `${id}?page=${n}`,
            pageSize: 2,
            contained: contained === "iris" ? "iris" : "descriptions",
          },
        ),
        contained,
      ),
    ),
  );

describe("annotationContainer", () => {
  it("holds the first page whole, as ids, or only its name", () => {
    for (const contained of ["descriptions", "iris", "none"] as const)
      expect(container(3, contained)).toMatchObject({
        "@context": ["http://www.w3.org/ns/anno.jsonld", "http://www.w3.org/ns/ldp.jsonld"],
        id,
        type: ["BasicContainer", "AnnotationCollection"],
        total: 3,
        last: `${id}?page=1`,
      });
    expect(container(3, "descriptions").first.items[1]).toMatchObject({ id: `${id}1`, type: "Annotation" });
    expect(container(3, "iris").first).toMatchObject({ items: [`${id}0`, `${id}1`], next: `${id}?page=1` });
    expect(container(3, "none").first).toBe(`${id}?page=0`);
  });

  it("of nothing names no pages", () => {
    expect(container(0, "descriptions")).toMatchObject({ total: 0 });
    expect(container(0, "descriptions")).not.toHaveProperty("first");
    expect(container(0, "none")).not.toHaveProperty("last");
  });
});

describe("preferredContainment", () => {
  const asks = (...names: string[]) => `return=representation;include="${names.join(" ")}"`;
  it.each([
    [null, "descriptions"],
    ["", "descriptions"],
    ["respond-async", "descriptions"],
    [asks("http://www.w3.org/ns/oa#PreferContainedDescriptions"), "descriptions"],
    [asks("http://www.w3.org/ns/oa#PreferContainedIRIs"), "iris"],
    [asks("http://www.w3.org/ns/ldp#PreferMinimalContainer"), "none"],
    [
      asks("http://www.w3.org/ns/oa#PreferContainedIRIs", "http://www.w3.org/ns/ldp#PreferMinimalContainer"),
      "none",
    ],
    [`return = representation; include = "http://www.w3.org/ns/oa#PreferContainedIRIs"`, "iris"],
    [`${"x".repeat(100_000)}`, "descriptions"],
  ])("reads %j as %s", (header, contained) => {
    expect(preferredContainment(header)).toBe(contained);
  });
});
