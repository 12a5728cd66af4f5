#!/bin/sh
# A good guess: snarkdown, a reader of Markdown in one kilobyte, leaves out what is rare, and reads emphasis, lists and paragraphs as others do: "2 * 3 * 4" and "5_6_7" are no
# emphasis, and a second paragraph of a clause belongs to it.
# What happens: "2 * 3 * 4" is "2 <em> 3 </em> 4", a product without its signs, and "5_6_7", the name of a file, 567 with a slanted 6. The second paragraph of a clause is a block
# of code of the class "poetry" after the list, and the next clause begins a list of its own, with 1 again. Backslashes, which keep a star or the point of a year, are shown.
# Matters for remarks and comments that are drawn with it: figures are melted together, and every clause behind one of two paragraphs has the number 1.
# Seen with snarkdown 2.0.0, commonmark 0.31.2. Source: CommonMark 0.31.2, 5.2 (List items), 6.2 (Emphasis), 2.4 (Backslash escapes); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact snarkdown@2.0.0 commonmark@0.31.2
cat > read.mjs <<'JS'
import { HtmlRenderer, Parser } from "commonmark";
import snarkdown from "snarkdown";
const right = (text) => new HtmlRenderer().render(new Parser().parse(text)).replace(/\n/g, "");
const cases = [
  ["2 * 3 * 4", "2 <em> 3 </em> 4", "<p>2 * 3 * 4</p>"],
  ["5_6_7", "5<em>6</em>7", "<p>5_6_7</p>"],
  ["1951\\. A year", "1951\\. A year", "<p>1951. A year</p>"],
  [
    "1. Ports\n\n   They are open.\n2. Lamps",
    '<ol><li>Ports</li></ol><pre class="code poetry"><code>They are open.</code></pre><ol><li>Lamps</li></ol>',
    "<ol><li><p>Ports</p><p>They are open.</p></li><li><p>Lamps</p></li></ol>",
  ],
];
const same = cases.map(([text, own, other]) => {
  const seen = snarkdown(text).replace(/\n/g, "");
  console.log(`${JSON.stringify(text)}:\n  snarkdown ${seen}\n  commonmark ${right(text)}`);
  return seen === own && right(text) === other;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
node read.mjs
