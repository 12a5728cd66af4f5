#!/bin/sh
# A good guess: readers of EPUB, in which offices publish their long reports, give the title and everybody who wrote it, and the chapters in the order of the book.
# What happens: of two offices that wrote a report, each named in a creator of its own as the format has it, epub2 and @gxl/epub-parser give the first one alone; of a main title and a
# second one ("Harbours", "Review of 2016") only the first is left, so that two yearly reviews have one name. @lingo-reader/epub-parser has both
# offices, and an empty chapter where the name of its file has a blank in it (in the package it is "part%20two.xhtml", as an address must be): its words are gone, and
# the chapters around it read on. A line on the console tells of it, the result does not. epub2 and @gxl/epub-parser read that chapter.
# Matters for citing and for search: an office loses its report, and a chapter can neither be found nor be missed.
# Seen with epub2 3.0.2, @gxl/epub-parser 2.0.4, @lingo-reader/epub-parser 0.4.6. Source: EPUB 3.3, package document (dc:title and dc:creator may be repeated; href of an item is a URL); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact epub2@3.0.2 @gxl/epub-parser@2.0.4 @lingo-reader/epub-parser@0.4.6 fflate@0.8.2
cat > read.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initEpubFile } from "@lingo-reader/epub-parser";
import { strToU8, zipSync } from "fflate";
const require = createRequire(import.meta.url);
const { EPub } = require("epub2");
const { parseEpub } = require("@gxl/epub-parser");
const page = (words) =>
  `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${words}</title></head><body><p>${words}</p></body></html>`;
const kind = 'media-type="application/xhtml+xml"';
const files = {
  mimetype: "application/epub+zip",
  "META-INF/container.xml":
    '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
  "OPS/package.opf": `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:5f6f2c3e-1111-4a4a-8b8b-0123456789ab</dc:identifier><dc:title>Harbours</dc:title><dc:title>Review of 2016</dc:title><dc:creator>Harbour Office</dc:creator><dc:creator>Lighthouse Office</dc:creator><dc:language>en</dc:language><meta property="dcterms:modified">2017-01-01T00:00:00Z</meta></metadata><manifest><item id="one" href="one.xhtml" ${kind}/><item id="two" href="part%20two.xhtml" ${kind}/><item id="three" href="three.xhtml" ${kind}/><item id="nav" href="nav.xhtml" ${kind} properties="nav"/></manifest><spine><itemref idref="one"/><itemref idref="two"/><itemref idref="three"/></spine></package>`,
  "OPS/one.xhtml": page("States shall act."),
  "OPS/part two.xhtml": page("They shall not wait."),
  "OPS/three.xhtml": page("They report."),
  "OPS/nav.xhtml":
    '<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Contents</title></head><body><nav epub:type="toc"><ol><li><a href="one.xhtml">One</a></li></ol></nav></body></html>',
};
writeFileSync("report.epub", zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { level: name === "mimetype" ? 0 : 6 }]]))));
const words = (html) => html.replace(/<head>.*<\/head>/s, "").replace(/<[^>]*>/g, "").trim();
const book = await EPub.createAsync("report.epub");
const chapters = [];
for (const { id } of book.flow) chapters.push(words(await book.getChapterAsync(id)));
const parsed = await parseEpub("report.epub", { type: "path" });
const lingo = await initEpubFile("report.epub");
const pages = [];
for (const { id } of lingo.getSpine()) pages.push(words((await lingo.loadChapter(id)).html));
const seen = {
  epub2: [book.metadata.title, book.metadata.creator, chapters.join(" | ")],
  "@gxl/epub-parser": [parsed.info.title, parsed.info.author, parsed.sections.map(({ htmlString }) => words(htmlString)).join(" | ")],
  "@lingo-reader/epub-parser": [lingo.getMetadata().title, lingo.getMetadata().creator.map(({ contributor }) => contributor).join(", "), pages.join(" | ")],
};
console.log(seen);
const all = "States shall act. | They shall not wait. | They report.";
const one = ["epub2", "@gxl/epub-parser"].every((name) => seen[name].join() === ["Harbours", "Harbour Office", all].join());
process.exit(one && seen["@lingo-reader/epub-parser"].join() === "Harbours,Harbour Office, Lighthouse Office,States shall act. |  | They report." ? 0 : 1);
JS
node read.mjs
