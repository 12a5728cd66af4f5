import { expect, it } from "vitest";
import { lineText } from "@/lib/server/import/pdf/line-text";
import type { Row, Word } from "@/lib/server/import/pdf/set-words";
import type { Tag } from "@/lib/server/import/pdf/structure-tags";
import { orderOfTags } from "@/lib/server/import/pdf/tagged-order";

/** Words on one line, each with its place and the number of its marked content; `null` is in no tag. */
function row(y: number, words: readonly (readonly [text: string, x: number, mark: number | null])[]): Row {
  const set = words.map(([text, x, mark], at): Word => {
    const place = { x, end: x + 5 * text.length, y, size: 10, order: 1000 - y + at };
    const style = { bold: false, spaced: at > 0, raised: false, artifact: false, hidden: false };
    return { units: [...text], mark, ...place, ...style };
  });
  return { words: set, y, size: 10 };
}
const tag = (block: number, role: Tag["role"]): Tag => ({ block, role, level: 1, cell: null });

it("keeps what a style sheet prints before and behind words in their line, though nothing tags it", () => {
  const lines = [
    row(700, [
      ["Duties", 50, 0],
      ["of", 90, 0],
      ["all", 110, 0],
    ]),
    row(680, [
      ["§", 50, null],
      ["1", 60, null],
      ["Dredge", 75, 1],
      ["it.", 115, 1],
    ]),
    row(660, [
      ["See", 50, 2],
      ["rules", 70, 2],
      ["(ports.example)", 100, null],
    ]),
  ];
  const tags = new Map([
    [0, tag(0, "heading")],
    [1, tag(1, "item")],
    [2, tag(2, "paragraph")],
  ]);
  const long = row(640, [["Words".repeat(120), 50, 3]]);
  const { whole, regions } = orderOfTags([...lines, long], new Map([...tags, [3, tag(3, "paragraph")]]));
  expect(whole).toBe(true);
  const texts = regions.flatMap((region) => (region.kind === "text" ? region.rows : []));
  expect(texts.map(({ words }) => lineText(words)).slice(0, 3)).toEqual([
    "Duties of all",
    "§ 1 Dredge it.",
    "See rules (ports.example)",
  ]);
});
