import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { NoteDifferences } from "@/components/annotations/note-differences";

const html = (saved: string, mine: string) =>
  renderToStaticMarkup(createElement(NoteDifferences, { saved, mine }));

describe("where two texts of a stale edit differ", () => {
  test("tells the words of each side", () => {
    const page = html("The goal is five percent.", "The goal is nine percent, says the paper.");
    expect(page).toContain("<del>five</del>");
    expect(page).toContain("<ins>nine</ins>");
    expect(page).toContain("says the paper");
  });

  test("shows what was written as words, never as markup", () => {
    expect(html("same words here", "same words <b>here</b>")).toContain("&lt;b&gt;");
  });

  test("says nothing where the texts share nothing, or too much differs", () => {
    expect(html("one two", "drei vier")).toBe("");
    const many = (word: string) => Array.from({ length: 3_000 }, (_, at) => `${word}${at}`).join(" ");
    expect(html(many("a"), many("b"))).toBe("");
  });
});
