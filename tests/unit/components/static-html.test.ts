import fc from "fast-check";
import { createElement, Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { staticHtml } from "@/components/ui/static-html";

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }).map((raw) => raw.replaceAll("\0", "")),
  fc.constantFrom(
    "</script><script>alert(1)</script>",
    "\"' onfocus=alert(1) x='",
    "<!--",
    "]]>",
    "&amp;",
    "日本 👩‍👩‍👧",
  ),
);
const props = fc.record(
  {
    className: text,
    id: text,
    tabIndex: fc.constantFrom(-1, 0),
    lang: text,
    title: text,
    "data-x": text,
    "aria-label": text,
    hidden: fc.boolean(),
    open: fc.boolean(),
  },
  { requiredKeys: [] },
);
const { tree } = fc.letrec<{ tree: ReactNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.constantFrom(null, undefined, false, true),
    fc
      .tuple(
        fc.constantFrom("div", "p", "ins", "del", "span", "a", "li"),
        props,
        fc.array(tie("tree"), { maxLength: 3 }),
      )
      .map(([type, given, children]) => createElement(type, given, ...(children as ReactNode[]))),
    fc
      .array(tie("tree"), { maxLength: 3 })
      .map((children) => createElement(Fragment, null, ...(children as ReactNode[]))),
    tie("tree").map((child) =>
      createElement(({ inside }: { inside: ReactNode }) => inside, { inside: child as ReactNode }),
    ),
  ),
}));

describe("staticHtml", () => {
  it("writes what React's own static renderer writes", () => {
    fc.assert(
      fc.property(tree, (node) => {
        expect(staticHtml(node)).toBe(renderToStaticMarkup(node));
      }),
      { numRuns: 1000 },
    );
  });

  it("writes styles as React does, their quotes escaped", () => {
    const styled = createElement("p", {
      style: { inlineSize: "2.5rem", gridColumn: 3, color: `"red" & <b>`, "--tracks": "1fr auto" } as object,
    });
    expect(staticHtml(styled)).toBe(renderToStaticMarkup(styled));
  });

  it("refuses what it cannot write instead of writing something else", () => {
    expect(() => staticHtml(createElement("a", { onClick: () => 1 }))).toThrow(/onClick/);
    // biome-ignore lint/security/noDangerouslySetInnerHtml: that it is refused is what is tested
    expect(() => staticHtml(createElement("p", { dangerouslySetInnerHTML: { __html: "<b>" } }))).toThrow();
    expect(() => staticHtml(createElement("p", { 'x" onfocus="': "1" }))).toThrow();
    expect(() => staticHtml(Promise.resolve("later") as unknown as ReactNode)).toThrow();
  });
});
