#!/bin/sh
# A good guess: opml, a package of the maker of OPML, writes an outline as XML (stringify) that it reads again (parse). The title in the head is escaped as the texts of the outline
# are: "&" is "&amp;".
# What happens: the texts are escaped, the head is not. A title "Articles 33 & 34" is written with a bare "&", and parse stops at it. "Draft <2>" is written as a tag, and parse
# stops there, too. A title with a tag that is closed, "The <em>new</em> draft", is written and read without an error, as no text any more. The same words as a text of the outline
# come back as they were.
# Matters for outlines of papers, whose titles have "&" and "<" often: the file opens nowhere, and was well when it was read.
# Seen with opml 0.5.8. Source: XML 1.0, 2.4 (Character Data and Markup); OPML 2.0, title; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact opml@0.5.8
cat > titles.mjs <<'JS'
import opml from "opml";
const read = (text) => new Promise((resolve) => opml.parse(text, (error, outline) => resolve(error ? `error: ${error.message.split("\n")[0]}` : outline.opml)));
const titles = ["Articles 33 and 34", "Articles 33 & 34", "Draft <2>", "The <em>new</em> draft"];
const seen = [];
for (const title of titles) {
  const written = opml.stringify({ opml: { version: "2.0", head: { title }, body: { subs: [{ text: "Note" }] } } });
  const outline = await read(written);
  const told = typeof outline === "string" ? outline : JSON.stringify(outline.head.title);
  const asText = (await read(opml.stringify({ opml: { version: "2.0", head: { title: "Notes" }, body: { subs: [{ text: title }] } } }))).body.subs[0].text;
  console.log(`${title}: ${/<title>.*<\/title>/.exec(written)[0]}, read ${told}; as a text ${asText}`);
  seen.push(told === JSON.stringify(title), asText === title);
}
process.exit(seen.join() === "true,true,false,true,false,true,false,true" ? 0 : 1);
JS
node titles.mjs
