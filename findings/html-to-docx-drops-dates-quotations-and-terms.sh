#!/bin/sh
# A good guess: html-to-docx and the library that goes on with it, @turbodocx/html-to-docx, write the words of a page into a Word file; of elements that they have no
# format for (time, abbr, q, cite, dfn, small), they leave the look out and keep the words, as browsers and other converters do.
# What happens: the words are gone. "The note of <time>17 June 2013</time> applies until <abbr>COP</abbr> 21" is "The note of applies until 21" in the Word file,
# a quotation in <q> and a term that is defined in <dfn> are missing, too. Words in span, b, i, u, del, ins, mark and code
# are kept. Nothing says so, and the sentences around close up. A sentence may turn around: "The State may <small>not</small> return" loses its "not".
# Matters for notes written for the web, where time, abbr, q and dfn are used as they are meant: the dates and quotations are missing in the file that is sent.
# Seen with html-to-docx 1.8.0, @turbodocx/html-to-docx 1.23.1. Source: HTML Standard, 4.5 (text-level semantics); their documentation; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 jszip@3.10.1
cat > write.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const JSZip = require("jszip");
const writers = { "html-to-docx": require("html-to-docx"), "@turbodocx/html-to-docx": require("@turbodocx/html-to-docx") };
const lost = ["time", "abbr", "q", "cite", "dfn", "small", "data", "bdi", "font"];
const kept = ["span", "b", "i", "u", "del", "ins", "mark", "code", "sup"];
const words = async (write, html) => {
  const zip = await JSZip.loadAsync(await write(html));
  const xml = await zip.file("word/document.xml").async("string");
  return xml.replace(/<[^>]*>/g, "").replace(/\s+/g, " ").trim();
};
let asSeen = true;
for (const [name, write] of Object.entries(writers)) {
  const note = '<p>The note of <time datetime="2013-06-17">17 June 2013</time> applies until <abbr>COP</abbr> 21. The State may <small>not</small> return anyone.</p>';
  const sentence = await words(write, note);
  console.log(`${name}: ${sentence}`);
  asSeen &&= sentence === "The note of applies until 21. The State may return anyone.";
  for (const element of [...lost, ...kept]) {
    const written = await words(write, `<p>before <${element}>words</${element}> after</p>`);
    const there = written.includes("words");
    asSeen &&= there === kept.includes(element) && written.includes("after");
    if (!there) console.log(`${name}: the words of ${element} are gone: ${written}`);
  }
}
process.exit(asSeen ? 0 : 1);
JS
node write.mjs
