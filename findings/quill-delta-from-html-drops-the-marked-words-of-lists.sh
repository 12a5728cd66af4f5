#!/bin/sh
# A good guess: quill-delta-from-html keeps every word of a page: bold words of a list item are bold words of the list item, and two paragraphs are two lines.
# Lists and bold text are the first in its list of supported tags.
# What happens: <li>States shall <b>not</b> return refugees.</li> is "States shall  return refugees." The words in b, strong, i, em, u, del and sup that stand right in a list item are gone;
# a link stays, and so do marked words of a paragraph or of a list item that holds a paragraph. Paragraphs are joined: <p>Adopted in</p><p>2016</p> is "Adopted in2016", and
# "States shall", "not pay" is "States shallnot pay", whether or not a line break stands between them. No error, no warning.
# Matters for articles and recommendations, which are lists with the decisive word in bold: a prohibition becomes an obligation when the page is opened in the editor.
# Seen with quill-delta-from-html 1.0.6. Source: its documentation ("ensuring that your HTML content is accurately represented"); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact quill-delta-from-html@1.0.6
cat > convert.mjs <<'JS'
import { HtmlToDelta } from "quill-delta-from-html";
const cases = [
  ["<ul><li>States shall <b>not</b> return refugees.</li></ul>", "States shall  return refugees."],
  ["<ol><li>pay <em>5 million</em> by <a href='#s'>2016</a></li></ol>", "pay  by 2016"],
  ["<p>States shall <b>not</b> return refugees.</p>", "States shall not return refugees."],
  ["<ol><li><p>States shall <b>not</b> pay.</p></li></ol>", "States shall not pay."],
  ["<p>Adopted in</p>\n<p>2016</p>", "Adopted in2016"],
  ["<p>States shall</p><p>not pay.</p>", "States shallnot pay."],
];
const seen = cases.map(([html, expected]) => {
  const { ops } = new HtmlToDelta().convert(html);
  const text = ops.map(({ insert }) => insert).join("");
  console.log(`${html}\n  ${JSON.stringify(text)}`);
  return text.trim() === expected;
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node convert.mjs
