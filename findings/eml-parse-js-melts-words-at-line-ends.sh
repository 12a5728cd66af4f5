#!/bin/sh
# A good guess: eml-parse-js reads messages; a line end in the HTML of one is a blank, as in any HTML, and a text that is declared as 8bit in ISO-8859-1 is read as it stands.
# What happens: the line ends of HTML are taken out and nothing put in their place: "States shall", "not return" is "States shallnot return", with each encoding. A text with 8bit
# and any character set but UTF-8 is "", since it is decoded as base64, which it is not (the error goes to the console, the message is read without its text); with 7bit or
# quoted-printable it is right. The name of an attachment loses its blanks and ends at a semicolon in it. postal-mime reads all of them.
# Matters for statements that come by mail: words are melted wherever the writer's program broke a line, and older messages are empty.
# Seen with eml-parse-js 1.1.15, postal-mime 4.0.0. Source: HTML, 13.2 and CSS Text 3 (line breaks collapse to a space); RFC 2045, section 6.2 (8bit); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact eml-parse-js@1.1.15 postal-mime@4.0.0
cat > read.mjs <<'JS'
import emlParse from "eml-parse-js";
import PostalMime from "postal-mime";
const message = (type, encoding, lines) =>
  ["From: a@example.org", "Subject: Vote", "MIME-Version: 1.0", `Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, "", ...lines].join("\r\n");
const html = ["<p>States shall", "not return", "refugees.</p>"];
const cases = [
  [message("text/html; charset=utf-8", "7bit", html), "html", "<p>States shallnot returnrefugees.</p>"],
  [message("text/html; charset=utf-8", "quoted-printable", html), "html", "<p>States shallnot returnrefugees.</p>"],
  [message("text/plain; charset=utf-8", "8bit", ["States shall not."]), "text", "States shall not."],
  [message("text/plain; charset=iso-8859-1", "7bit", ["States shall not."]), "text", "States shall not."],
  [message("text/plain; charset=iso-8859-1", "8bit", ["States shall not."]), "text", ""],
];
let same = true;
for (const [text, part, expected] of cases) {
  const errors = console.error;
  console.error = () => {};
  const seen = emlParse.readEml(text)[part];
  console.error = errors;
  const right = (await PostalMime.parse(text))[part].trim();
  const [type, encoding] = text.split("\r\n").slice(3, 5);
  console.log(`${type}, ${encoding}: eml-parse-js ${JSON.stringify(seen)}, postal-mime ${JSON.stringify(right)}`);
  same &&= seen === expected && right.replace(/\s+/g, " ") === (part === "html" ? html.join(" ") : "States shall not.");
}
const mixed = [
  "From: a@example.org", "Subject: Note", "MIME-Version: 1.0", 'Content-Type: multipart/mixed; boundary="x"', "", "--x", "Content-Type: text/plain; charset=utf-8", "",
  "See the note.", "--x", 'Content-Type: text/plain; name="Articles 31; 33.txt"', 'Content-Disposition: attachment; filename="Articles 31; 33.txt"', "", "note", "--x--", "",
].join("\r\n");
const [name, right] = [emlParse.readEml(mixed).attachments[0].name, (await PostalMime.parse(mixed)).attachments[0].filename];
console.log(`attachment: eml-parse-js ${name}, postal-mime ${right}`);
process.exit(same && name === "Articles31" && right === "Articles 31; 33.txt" ? 0 : 1);
JS
node read.mjs
