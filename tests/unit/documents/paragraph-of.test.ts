import { expect, test } from "vitest";
import type { Block } from "@/lib/core/documents/block";
import { paragraphOf } from "@/lib/core/documents/paragraph-of";

const block = (start: number, end: number, chrome: Block["chrome"] = null): Block => ({
  start,
  end,
  kind: "paragraph",
  chrome,
});

test("a passage is in the paragraph where it begins; page navigation is not counted", () => {
  const blocks = [block(0, 5), block(6, 9, "navigation"), block(10, 20), block(21, 30)];
  expect(paragraphOf(blocks, { start: 0, end: 5 })).toEqual({ number: 1, of: 3 });
  expect(paragraphOf(blocks, { start: 12, end: 25 })).toEqual({ number: 2, of: 3 });
  expect(paragraphOf(blocks, { start: 29, end: 30 })).toEqual({ number: 3, of: 3 });
});

test("a passage in page navigation, between paragraphs or behind them is in none", () => {
  const blocks = [block(0, 5), block(6, 9, "navigation"), block(10, 20)];
  expect(paragraphOf(blocks, { start: 6, end: 9 })).toBeNull();
  expect(paragraphOf(blocks, { start: 5, end: 6 })).toBeNull();
  expect(paragraphOf(blocks, { start: 20, end: 21 })).toBeNull();
  expect(paragraphOf([], { start: 0, end: 1 })).toBeNull();
});
