import { expect, it } from "vitest";
import { readMarkdown } from "@/lib/server/import/markdown/read-markdown";
import { cpuMilliseconds } from "@/tests/fixtures/cpu-milliseconds";

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

it("reads title and date of the front matter, and leaves comments out", () => {
  const yaml = readMarkdown(
    `---\ntitle: "Lake access"\ndate: 2014-05-06\ntags: [water]\n---\n\nTowns open the shore. <!-- was:\nright -->\n`,
  );
  expect(yaml.metadata).toMatchObject({
    title: "Lake access",
    date: { iso: "2014-05-06", basis: "published" },
  });
  expect(yaml.text).not.toContain("right");
  const toml = readMarkdown(
    `+++\ntitle = 'Lakes'\ndate = 2014-05-06T10:00:00Z\n+++\n# Lake rules\n\nTowns open the shore.\n`,
  );
  expect(toml.metadata).toMatchObject({ title: "Lake rules", date: { iso: "2014-05-06" } });
  expect(blocks("```\n<!-- code -->\n```")).toEqual([["paragraph", "<!-- code -->"]]);
});

it("counts lists, keeps lettered lines, definitions and notes apart, and sets struck words aside", () => {
  expect(
    blocks(`The keeper

(a) opens the gate
(b) counts the boats[^n]

1. Ask.
1. Pay ~~$30~~ $45.
1. ~~Wait.~~

Agency
: Office of Ports

12<sup>1</sup> percent

[^n]: By letter.
`),
  ).toEqual([
    ["paragraph", "The keeper"],
    ["list-item", "(a) opens the gate", 1],
    ["list-item", "(b) counts the boats[n]", 1],
    ["list-item", "1. Ask.", 1],
    ["list-item", "2. Pay $45.", 1],
    ["paragraph", "$30", "struck out in the source"],
    ["paragraph", "3. Wait.", "struck out in the source"],
    ["paragraph", "Agency"],
    ["paragraph", "Office of Ports"],
    ["paragraph", "12[1] percent"],
    ["paragraph", "[n] By letter."],
  ]);
});

it("reads no style sheets and scripts as words or title, but code that shows them", () => {
  const page = readMarkdown(
    "<style>\nbody { color: red }\n\n.box > p { margin: 0 }\n</style>\n<SCRIPT src='a.js'>\nopen();\n</SCRIPT>\n\nHarbour rules\n=============\n\nWrite `<style>` first. Boats <script>go()</script>wait.\n",
  );
  expect(page.metadata.title).toBe("Harbour rules");
  expect(page.text).toBe("Harbour rules\n\nWrite <style> first. Boats wait.");
  expect(blocks("Towns <style> open the shore.")).toEqual([["paragraph", "Towns open the shore."]]);
});

it("takes time in proportion to its length where nothing ends", () => {
  const time = (source: string) => {
    const started = process.cpuUsage();
    readMarkdown(source);
    return process.cpuUsage(started).user;
  };
  for (const mark of ["<!-- ", "<style> ", "`", "<script"]) {
    time(mark.repeat(20_000));
    const short = Math.max(5_000, time(mark.repeat(20_000)));
    expect(time(mark.repeat(80_000)) / short).toBeLessThan(12);
  }
});

it("reads tables and lists that are written in HTML as HTML, and one that never ends line by line", () => {
  const source = `# Fees

<table>
<tr><th>Berth</th><th>2012</th></tr>
<tr><td>Small</td><td>$1.2</td></tr>
</table>
<ol type="a" start="3">
<li>Pay at the quay.</li>
</ol>

<ul>
Never ends.
`;
  expect(blocks(source)).toEqual([
    ["heading", "Fees", 1],
    ["table-row", "Berth\t2012"],
    ["table-row", "Small\t$1.2"],
    ["list-item", "c. Pay at the quay.", 1],
    ["paragraph", "Never ends."],
  ]);
});

it("spends time in proportion to beginnings that never end", () => {
  const time = (count: number) => {
    const start = cpuMilliseconds();
    readMarkdown("<table>\n".repeat(count));
    return cpuMilliseconds() - start;
  };
  time(1_000);
  expect(time(40_000)).toBeLessThan(4_000);
});

it("takes its title from the front matter where several headings are of the first level", () => {
  const front = '---\ntitle: "Harbour fees"\n---\n';
  expect(readMarkdown(`${front}# Scope\n\nAll ports.\n\n# Fees\n\nNone.`).metadata.title).toBe(
    "Harbour fees",
  );
  expect(readMarkdown(`${front}# Fees of all harbours\n\nNone.`).metadata.title).toBe("Fees of all harbours");
});

it("keeps what an author put in angle brackets and is no tag", () => {
  const source = [
    "States shall pay <amount in euro> by <date of entry>, <b>at most</b> 5 % <unit>, and <x-note>write</x-note> to <office@example.org>.",
    "<not agreed> The text of <Member states> stands.",
    "<Note>",
    "<Tip>Mind <Tip level={2}>this</Tip></Tip>",
  ];
  expect(blocks(source.join("\n\n")).map(([, words]) => words)).toEqual([
    "States shall pay <amount in euro> by <date of entry>, at most 5 % <unit>, and write to office@example.org.",
    "<not agreed> The text of <Member states> stands.",
    "Mind this",
  ]);
});

it("spends time in proportion to angle brackets that are no tags, or never end", () => {
  const time = (line: string) => {
    const start = cpuMilliseconds();
    readMarkdown(line);
    return cpuMilliseconds() - start;
  };
  for (const line of [
    "<q x> ".repeat(40_000),
    `<${"a".repeat(240_000)}`,
    "<a".repeat(120_000),
    "</q".repeat(80_000),
  ])
    expect(time(line)).toBeLessThan(4_000);
});

it("keeps votes and answers in brackets, and drops where links lead", () => {
  const source = `Vote on the text:

[Ghana]: yes
[Chad]: no
[Togo]: abstained

[Chair]: Agreed.

See [the annex][annex], [2] and [site].

[annex]: annex.pdf
[2]: https://example.org "Site"
[site]: <https://example.org/a>
[faq]: #faq`;
  expect(blocks(source).map(([, words]) => words)).toEqual([
    "Vote on the text:",
    "[Ghana]: yes",
    "[Chad]: no",
    "[Togo]: abstained",
    "[Chair]: Agreed.",
    "See the annex, [2] and [site].",
  ]);
});
