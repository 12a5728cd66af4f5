#!/bin/sh
# A good guess: turndown, node-html-markdown and html-to-md, which turn pages into Markdown, mark what would be read as Markdown with a backslash, as they do with stars and with figures at the
# head of a line. A page that shows <amount in euro> (&lt;amount in euro&gt; in HTML), a blank to be filled in, shows it after being read again.
# What happens: angle brackets are not marked. "<amount in euro>" is an element of HTML for a reader of Markdown, and is shown as nothing: "States shall pay <amount in euro> by
# <date>." is "States shall pay by ." when the Markdown is shown; "<not agreed>" in a draft vanishes, and of "a<b and c>d" stays "ad". rehype-remark writes
# "\<amount in euro>", which is shown as it was.
# Matters for model agreements, forms and drafts: the open places are gone, and the sentence seems to be finished.
# Seen with turndown 7.2.5, node-html-markdown 2.0.0, html-to-md 0.8.8, rehype-remark 10.0.1, marked 16.4.1. Source: CommonMark 0.31.2, 6.6 (raw HTML) and 2.4 (backslash escapes); seen in
# the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact turndown@7.2.5 node-html-markdown@2.0.0 html-to-md@0.8.8 unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0 marked@16.4.1
cat > convert.mjs <<'JS'
import htmlToMdModule from "html-to-md";
import { marked } from "marked";
import { NodeHtmlMarkdown } from "node-html-markdown";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkStringify from "remark-stringify";
import TurndownService from "turndown";
import { unified } from "unified";
const htmlToMd = htmlToMdModule.default ?? htmlToMdModule;
const writers = {
  turndown: (html) => new TurndownService().turndown(html),
  "node-html-markdown": (html) => NodeHtmlMarkdown.translate(html),
  "html-to-md": (html) => htmlToMd(html),
  "rehype-remark": (html) => String(unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify).processSync(html)),
};
const shown = (markdown) =>
  marked
    .parse(markdown)
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/ +/g, " ")
    .trim();
const pages = {
  "<p>States shall pay &lt;amount in euro&gt; by &lt;date&gt;.</p>": ["States shall pay by .", "States shall pay <amount in euro> by <date>."],
  "<p>States shall meet &lt;not agreed&gt; in 2016.</p>": ["States shall meet in 2016.", "States shall meet <not agreed> in 2016."],
  "<p>a&lt;b and c&gt;d, 5*3</p>": ["ad, 5*3", "a<b and c>d, 5*3"],
};
const seen = Object.entries(pages).flatMap(([html, [wrong, right]]) =>
  Object.entries(writers).map(([name, write]) => {
    const markdown = write(html).trim();
    console.log(`${name.padEnd(20)} ${markdown}\n${" ".repeat(20)} shown: ${shown(markdown)}`);
    return shown(markdown) === (name === "rehype-remark" ? right : wrong);
  }),
);
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node convert.mjs
