#!/bin/sh
# A good guess: a program that makes a Word file of HTML has all words of the page in it; what Word has no form for comes as plain paragraphs.
# What happens: the foot of a table (<tfoot>, its row of totals) and its caption, with unit and year, are left out by html-to-docx and by
# @turbodocx/html-to-docx, though head and body are there. html-to-docx also leaves out all but the first paragraph of a list item, and
# writes <del> as plain words, so that "shall <del>not</del> detain" says the opposite in Word; what follows a list within an
# item becomes an item with a number of its own there, and every clause after it is one higher. Nothing says so.
# Turbodocx strikes <del> out and has the paragraphs of an item.
# Matters for papers and tables that are handed on as Word files: the sum of the dues and a clause's second half are gone.
# Seen with html-to-docx 1.8.0, @turbodocx/html-to-docx 1.23.1, mammoth 1.13.0 to read what was made.
# Source: HTML standard, 4.9.7 and 4.4.8 (an item may hold paragraphs); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 mammoth@1.13.0
cat > make.mjs <<'JS'
import turbo from "@turbodocx/html-to-docx";
import plain from "html-to-docx";
import mammoth from "mammoth";
const table =
  "<table><caption>Dues in 2013, million dollars</caption><thead><tr><th>Country</th><th>Dues</th></tr></thead>" +
  "<tbody><tr><td>Chad</td><td>5</td></tr><tr><td>Mali</td><td>6</td></tr></tbody><tfoot><tr><td>Total</td><td>11</td></tr></tfoot></table>";
const list =
  "<ol><li><p>Ports dredge.</p><p>They report each year.</p></li><li>Ships pay:<ul><li>by weight</li></ul>but not in winter.</li><li>States act.</li></ol>";
const page = `${table}<p>States shall <del>not</del> detain.</p>${list}`;
const read = {};
for (const [name, make] of Object.entries({ "html-to-docx": plain, turbodocx: turbo })) {
  const made = await make(page);
  const buffer = Buffer.from(made.arrayBuffer ? await made.arrayBuffer() : made);
  read[name] = (await mammoth.convertToHtml({ buffer })).value;
  console.log(`${name}: ${read[name]}`);
}
const lost = (html) => html.includes("Mali") && !/Total|11|million dollars/.test(html);
const asSeen =
  Object.values(read).every(lost) &&
  !read["html-to-docx"].includes("report each year") &&
  /shall not ?detain/.test(read["html-to-docx"].replace(/<\/?p>/g, "")) &&
  /<li>but not in winter\.<\/li><li>States act/.test(read["html-to-docx"]) &&
  read.turbodocx.includes("report each year") &&
  read.turbodocx.includes("<s>not</s>");
process.exit(asSeen ? 0 : 1);
JS
node make.mjs
