#!/bin/sh
# A good guess: a quotation that a page marks up with <q> reads as a quotation after conversion to text, Markdown or PDF, as it does in every browser: HTML says that the
# marks are put in by the reader of the page and must not be written beside the element, so a converter has to write them.
# What happens: turndown, node-html-markdown, html-to-text, html-to-pdfmake and dom-to-semantic-markdown let the words stand without marks: "The State said no one is returned."
# is the author's own sentence now. Nothing says so. rehype-remark writes the marks.
# Matters for papers that quote what States said: who says it is lost, and a quoted position becomes one of the paper.
# Seen with turndown 7.2.5, node-html-markdown 2.0.0, html-to-text 10.0.1, html-to-pdfmake 2.5.34, dom-to-semantic-markdown 1.5.0; rehype-remark 10.0.1 as comparison.
# Source: HTML Standard, 4.5.7 (the q element) and 15.3.6 (quotes, which a reader puts in); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact turndown@7.2.5 node-html-markdown@2.0.0 html-to-text@10.0.1 html-to-pdfmake@2.5.34 dom-to-semantic-markdown@1.5.0 jsdom@26.1.0 unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0
cat > convert.mjs <<'JS'
import { createRequire } from "node:module";
import { JSDOM } from "jsdom";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
const require = createRequire(import.meta.url);
const Turndown = require("turndown");
const { NodeHtmlMarkdown } = require("node-html-markdown");
const { convert } = require("html-to-text");
const toPdfmake = require("html-to-pdfmake");
const { convertHtmlToMarkdown } = require("dom-to-semantic-markdown");
const html = "<p>The State said <q>no one is returned</q>.</p>";
const { window } = new JSDOM("");
const text = (part) => (typeof part === "string" ? part : Array.isArray(part) ? part.map(text).join("") : text(part.text ?? ""));
const seen = {
  turndown: new Turndown().turndown(html),
  "node-html-markdown": NodeHtmlMarkdown.translate(html),
  "html-to-text": convert(html),
  "html-to-pdfmake": text(toPdfmake(html, { window })),
  "dom-to-semantic-markdown": convertHtmlToMarkdown(html, { overrideDOMParser: new window.DOMParser() }),
  "rehype-remark": String(unified().use(rehypeParse).use(rehypeRemark).use(remarkStringify).processSync(html)),
};
let asSeen = true;
for (const [name, written] of Object.entries(seen)) {
  console.log(`${name}: ${written.trim()}`);
  asSeen &&= written.trim() === (name === "rehype-remark" ? 'The State said "no one is returned".' : "The State said no one is returned.");
}
process.exit(asSeen ? 0 : 1);
JS
node convert.mjs
