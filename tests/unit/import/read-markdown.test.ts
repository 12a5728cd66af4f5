import { expect, it } from "vitest";
import { readMarkdown } from "@/lib/server/import/read-markdown";

const blocks = (source: string) => {
  const { text, blocks: found } = readMarkdown(source);
  return found.map(({ kind, start, end, level, chrome }) => [
    kind,
    text.slice(start, end),
    ...(level === undefined ? [] : [level]),
    ...(chrome ? [chrome] : []),
  ]);
};

it("reads the blocks of Markdown, marks gone and words kept", () => {
  expect(
    blocks(`---
title: Positions
---
# Positions *on* migration

A paragraph with **bold**, \`code_with_marks\`, [a link](https://a.example/b_(c)), ![a map](m.png) and \\*stars\\*
that goes on.

Setext heading
--------------

3. Third *item*

   its second paragraph
   - nested
4. Fourth

> Quoted words
> of a person.

| Year | Amount |
|------|-------:|
| 2013 | $18 million |

\`\`\`
as = it stands
\`\`\`

<div>Inside a tag</div>

A note[^1] &amp; an entity.
`),
  ).toEqual([
    ["paragraph", "title: Positions", "front matter"],
    ["heading", "Positions on migration", 1],
    ["paragraph", "A paragraph with bold, code_with_marks, a link, a map and *stars* that goes on."],
    ["heading", "Setext heading", 2],
    ["list-item", "3. Third item", 1],
    ["paragraph", "its second paragraph", 1],
    ["list-item", "• nested", 2],
    ["list-item", "4. Fourth", 1],
    ["quote", "Quoted words of a person."],
    ["table-row", "Year\tAmount"],
    ["table-row", "2013\t$18 million"],
    ["paragraph", "as = it stands"],
    ["paragraph", "Inside a tag"],
    ["paragraph", "A note[1] & an entity."],
  ]);
});

it("keeps names with underscores and lone signs", () => {
  expect(blocks("snake_case_name and 2 * 3 * 4 and a_b")).toEqual([
    ["paragraph", "snake_case_name and 2 * 3 * 4 and a_b"],
  ]);
});
