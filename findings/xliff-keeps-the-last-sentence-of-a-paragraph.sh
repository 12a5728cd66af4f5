#!/bin/sh
# A good guess: xliff, the library for files of translators on npm, gives all of the text of an XLIFF 2.0 file, and what it read it writes back as the same text.
# What happens: a unit (a paragraph) may hold a segment for each sentence; that is what segments are for. Of them the last one is kept, and the sentences before
# it are gone, with their translations. Writing breaks the words: every mark within a text (bold words, a link, a placeholder) is put on a line of its
# own and set in by blanks, so that "réfugié<pc>s</pc>" is "réfugié s" and "2013<ph/>2016" is two numbers with blanks between them; white space in a
# segment counts. XLIFF 1.2 is written so, too, and its datatype "html" comes back as "plaintext". No error, no warning.
# Matters for translated conventions and positions: the file that goes back to the translators has a sentence a paragraph.
# Seen with xliff 6.4.0. Source: OASIS XLIFF 2.0, 4.2.2.5 ("One or more <segment> or <ignorable>"); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact xliff@6.4.0
cat > round.mjs <<'JS'
import xliff from "xliff";
const unit = (id, ...sentences) =>
  `<unit id="${id}">${sentences.map((words, at) => `<segment id="s${at}"><source>${words}</source></segment>`).join("")}</unit>`;
const file = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="en"><file id="f">${unit("u1", "Les États agissent.", "Ils ne détiennent pas.", "Ils informent.")}${unit("u2", 'Les réfugié<pc id="1">s</pc>, 2013<ph id="2"/>2016')}</file></xliff>`;
const read = await xliff.xliff2js(file);
const written = await xliff.js2xliff(read);
const text = (source) => source.replace(/<[^>]*>/g, "");
const back = [...written.matchAll(/<source>([\s\S]*?)<\/source>/g)].map(([, source]) => text(source));
console.log("read:   ", JSON.stringify(read.resources.f));
console.log("written:", JSON.stringify(back));
const lost = read.resources.f.u1.source === "Ils informent.";
const broken = /^Les réfugié\n\s+s, 2013\n\s+2016\s*$/.test(back[1] ?? "");
process.exit(lost && broken ? 0 : 1);
JS
node round.mjs
