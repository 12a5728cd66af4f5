#!/bin/sh
# A good guess: article-extractor, which gives the main text of a page as clean HTML, takes away the markup that it does not keep and leaves its words, as cleaners
# of HTML do; or it drops what is deleted (<del>) and keeps what was put in for it (<ins>).
# What happens: an element that is not on its list goes with all of its words, and the list has neither <ins>, <del>, <s>, <q>, <time>, <mark>, <cite> nor
# <dt> and <caption>. "States shall <ins>not</ins> detain children" is "States shall detain children", the day of a meeting marked as <time> is not there,
# and what a delegate said in <q> is an empty place between commas. A list of officers (<dl>) keeps the offices behind the roles (<dd>)
# and loses the roles: nobody can tell the chair from the vice-chair. Of a table the caption with unit and year is gone. Nothing says so.
# Version 8.1.0, which cleaned with sanitize-html, keeps the words of all of them.
# Matters for whoever archives, quotes or compares statements by what it gives: sentences read whole and say the opposite.
# Seen with @extractus/article-extractor 9.0.1 and 8.1.0.
# Source: seen in the output; defaultAllowedTags (config) and cleanify (utils/html) of the package, which removes the node; HTML standard, 4.5 and 4.7.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @extractus/article-extractor@9.0.1 old@npm:@extractus/article-extractor@8.1.0
cat > read.mjs <<'JS'
import { extractFromHtml } from "@extractus/article-extractor";
import { extractFromHtml as extractByOld } from "old";
const page = `<!doctype html><html lang="en"><head><title>Positions on ports</title></head><body><main><article><h1>Positions on ports</h1>
<p>The Assembly met on <time datetime="2013-10-03">3 October 2013</time> and took up the report on ports, lamps and dues that it had asked for in the year before.</p>
<p>States shall <ins>not</ins> detain children, whatever the reason may be, and shall report on it each year to the Assembly and to its committee.</p>
<p>The delegate of Chad said, <q>we shall lift the tolls</q>, and the committee took note of it, as it had done with the other statements of the day.</p>
<dl><dt>Chair</dt><dd>Office of Ports</dd><dt>Vice-Chair</dt><dd>Office of Lamps</dd></dl>
<table><caption>Dues in million dollars, 2013</caption><thead><tr><th>Port</th><th>Dues</th></tr></thead><tbody><tr><td>North</td><td>12</td></tr></tbody></table>
<p>The committee asked for more of it in the coming year, with figures for each of the ports that were named in the annex.</p></article></main></body></html>`;
const parts = ["3 October 2013", "shall not detain", "we shall lift the tolls", "Chair<", "Vice-Chair", "Dues in million"];
const read = async (extract) => {
  const { content } = await extract(page, "https://ports.example/positions");
  const plain = content.replace(/<\/?(?:ins|q|time)\b[^>]*>/g, "").replace(/\s+/g, " ");
  return { content, kept: parts.filter((part) => plain.includes(part)) };
};
const now = await read(extractFromHtml);
const old = await read(extractByOld);
console.log(now.content);
console.log("9.0.1 has:", now.kept);
console.log("8.1.0 has:", old.kept);
process.exit(
  now.kept.length === 0 &&
    now.content.includes("<p>States shall detain children,") &&
    now.content.includes("<dl><dd>Office of Ports</dd><dd>Office of Lamps</dd></dl>") &&
    old.kept.length === parts.length
    ? 0
    : 1,
);
JS
node read.mjs
