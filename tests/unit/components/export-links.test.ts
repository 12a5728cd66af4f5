import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ExportLinks } from "@/components/topics/export-links";

const files = [["HTML", "/x.html"]] as const;
const shown = (props: { readonly pdf?: string | null }) =>
  renderToStaticMarkup(createElement(ExportLinks, { files, ...props }));

test("a PDF is a file where the server makes one, else it is said that none is made and the browser is offered", () => {
  expect(shown({ pdf: "/x.pdf" })).toContain('<a href="/x.pdf" download="">PDF</a>');
  expect(shown({ pdf: "/x.pdf" })).not.toContain("<button");
  expect(shown({ pdf: null })).toMatch(
    /The server has no Chromium.*<button[^>]*>Print it to a PDF<\/button>/,
  );
  expect(shown({})).not.toContain("PDF");
});
