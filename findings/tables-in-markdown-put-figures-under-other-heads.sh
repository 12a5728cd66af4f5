#!/bin/sh
# A good guess: a converter from HTML to Markdown that writes tables either gives cells that reach over rows and columns (rowspan, colspan)
# their places, with empty or repeated cells, or leaves such a table as HTML, as Turndown does with one that has no head.
# What happens: Turndown with its plugin for tables writes the cells that are there and no more. Below a country that reaches over two rows, the
# second row begins at the left: "2014" stands under "Country" and the 580 persons under "Year". Below a head "2013" over two
# columns the figures of the second one stand under "2014", and those of 2014 have no column, so that readers of Markdown (GFM: "the
# excess is ignored") show neither. node-html-markdown does the same, and gives the excess a column without a head. A foot that stands
# before the body (<tfoot>, which every browser prints last) becomes its first row (with all three). Nothing says so; rehype-remark gets rows and columns right.
# Matters for statistics: each figure is whole and stands under a head, but not its own.
# Seen with turndown 7.2.5, turndown-plugin-gfm 1.0.2, node-html-markdown 2.0.0, rehype-remark 10.0.1.
# Source: seen in the output; HTML standard, 4.9.11 and 4.9.12; GFM 0.29, 4.10.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact turndown@7.2.5 turndown-plugin-gfm@1.0.2 node-html-markdown@2.0.0 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-gfm@4.0.1 remark-stringify@11.0.0 unified@11.0.5
cat > write.mjs <<'JS'
import { NodeHtmlMarkdown } from "node-html-markdown";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import TurndownService from "turndown";
import { gfm } from "turndown-plugin-gfm";
import { unified } from "unified";
const row = (...cells) => `<tr>${cells.join("")}</tr>`;
const td = (words, span = "") => `<td${span}>${words}</td>`;
const th = (words, span = "") => `<th${span}>${words}</th>`;
const rows = `<table><thead>${row(th("Country"), th("Year"), th("Persons"))}</thead><tfoot>${row(td("All"), td("both"), td("1130"))}</tfoot>
<tbody>${row(td("Kenya", ' rowspan="2"'), td("2013"), td("550"))}${row(td("2014"), td("580"))}</tbody></table>`;
const columns = `<table><thead>${row(th("Country"), th("2013", ' colspan="2"'), th("2014"))}</thead>
<tbody>${row(td("Kenya"), td("550"), td("12"), td("580"))}</tbody></table>`;
const turndown = new TurndownService();
turndown.use(gfm);
const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkGfm).use(remarkStringify);
const writers = {
  turndown: (html) => turndown.turndown(html),
  "node-html-markdown": (html) => NodeHtmlMarkdown.translate(html),
  "rehype-remark": (html) => String(rehype.processSync(html)),
};
const cells = (markdown) =>
  markdown
    .trim()
    .split("\n")
    .filter((line) => !/^[|\s:-]+$/.test(line))
    .map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()).join("|"));
const seen = {};
for (const [name, write] of Object.entries(writers)) {
  seen[name] = [cells(write(rows)), cells(write(columns))];
  console.log(`${name}:`, seen[name]);
}
const shifted = (name) => {
  const [down, across] = seen[name];
  return down[1] === "All|both|1130" && /^2014\|580(\|)?$/.test(down[3]) && across[1] === "Kenya|550|12|580" && /^Country\|2013\|2014/.test(across[0]);
};
const [down, across] = seen["rehype-remark"];
const right = down[3] === "|2014|580" && across[0] === "Country|2013||2014";
process.exit(shifted("turndown") && shifted("node-html-markdown") && right ? 0 : 1);
JS
node write.mjs
