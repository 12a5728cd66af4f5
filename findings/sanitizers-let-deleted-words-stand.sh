#!/bin/sh
# A good guess: a sanitizer that keeps plain formatting as it comes (bold, raised, struck <s>, marked, lists, tables) takes away scripts, styles and handlers, and changes
# nothing in what a text says: struck words stay struck, clause 7 is clause 7, and a cell over two rows is one.
# What happens: sanitize-html keeps <s> and <mark> and takes the tags of <del> and <ins> off their words: "shall <del>not</del> <ins>never</ins> detain" is "shall not never
# detain". It keeps <ol> and <td> without start, value, type, rowspan and colspan: clause 7 is clause 1, and the figures below a cell over two rows stand
# under other heads; <li id> goes, so that the number of a note leads nowhere. insane keeps <del> and <ins>, and takes <s>, <q>, <time> and <dl> out with their words:
# "on <time>3 October</time>" is "on", a list of officers is gone. rehype-sanitize, which loses none of these words, gives each note another id
# ("user-content-n1") and leaves the links to it as they were. DOMPurify changes nothing.
# Matters for whoever shows drafts and laws that others wrote as HTML: the page is safe, and says another thing.
# Seen with sanitize-html 2.17.5, insane 2.6.2, rehype-sanitize 6.0.0, DOMPurify 3.5.0 (with jsdom 26.1.0).
# Source: seen in the output; defaults of sanitize-html (allowedTags has "s" and "mark", allowedAttributes those of a and img); README of rehype-sanitize on clobbering.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact sanitize-html@2.17.5 insane@2.6.2 rehype-sanitize@6.0.0 rehype@13.0.2 dompurify@3.5.0 jsdom@26.1.0
cat > clean.mjs <<'JS'
import createPurify from "dompurify";
import insane from "insane";
import { JSDOM } from "jsdom";
import { rehype } from "rehype";
import rehypeSanitize from "rehype-sanitize";
import sanitizeHtml from "sanitize-html";
const written = {
  change: "<p>States shall <del>not</del> <ins>never</ins> detain <s>all</s> children.</p>",
  day: "<p>They met on <time>3 October</time> and said: <q>we pay</q>.</p>",
  clause: '<ol start="7"><li>Ports</li><li value="12">Lamps</li></ol>',
  officers: "<dl><dt>Chair</dt><dd>Office of Ports</dd></dl>",
  cell: '<table><tbody><tr><td rowspan="2">North</td><td>2013</td></tr></tbody></table>',
  note: '<p>Fund<a href="#n1">1</a></p><ol><li id="n1">Paid</li></ol>',
};
const cleaners = {
  "sanitize-html": (html) => sanitizeHtml(html),
  insane: (html) => insane(html),
  "rehype-sanitize": (html) => String(rehype().data("settings", { fragment: true }).use(rehypeSanitize).processSync(html)),
  DOMPurify: (html) => createPurify(new JSDOM("").window).sanitize(html),
};
const made = Object.fromEntries(
  Object.entries(cleaners).map(([name, clean]) => [name, Object.fromEntries(Object.entries(written).map(([what, html]) => [what, clean(html)]))]),
);
console.log(made);
const lost = '<p>Fund<a href="#n1">1</a></p><ol><li>Paid</li></ol>';
const shown = made["sanitize-html"];
process.exit(
  shown.change === "<p>States shall not never detain <s>all</s> children.</p>" &&
    shown.clause === "<ol><li>Ports</li><li>Lamps</li></ol>" &&
    shown.cell === "<table><tbody><tr><td>North</td><td>2013</td></tr></tbody></table>" &&
    shown.note === lost &&
    made.insane.change === "<p>States shall <del>not</del> <ins>never</ins> detain  children.</p>" &&
    made.insane.day === "<p>They met on  and said: .</p>" &&
    made.insane.officers === "" &&
    made["rehype-sanitize"].note === lost.replace("<li>", '<li id="user-content-n1">') &&
    Object.entries(written).every(([what, html]) => made.DOMPurify[what] === html)
    ? 0
    : 1,
);
JS
node clean.mjs
