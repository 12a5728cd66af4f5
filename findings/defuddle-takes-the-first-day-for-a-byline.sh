#!/bin/sh
# A good guess: Defuddle, which takes the main text out of a page, leaves out what is about the page (bylines, "3 May 2014 · 5 min read", menus), and leaves
# sentences. A sentence in which the day of a meeting is named is a sentence, and a list of officers or of duties is part of the text.
# What happens: of the first three blocks behind the page's <h1> the first one that names a day goes, as a byline, as long as it has less than 300 characters:
# "The Assembly met on 3 October 2013. States shall not detain children." is not in the content, and 3 October 2013 is the day on which the page
# was published. A list of two to eight short items within 500 characters of either end of the text goes, too, as "metadata", unless a
# heading or a colon stands before it: duties 1 and 2 at the end of a resolution, or the list of offices (<dl>) that it was decided by.
# Nothing says so outside of its debugging output, and `removeContentPatterns: false` does not keep the sentence.
# Matters for statements, whose first sentence names the day and whose last lines are lists: notes and comparisons are made on a text without them.
# Seen with defuddle 0.19.4, jsdom 26.1.0.
# Source: seen in the output; defuddle.js ("h1-adjacent date/author metadata blocks") and removals/content-patterns.js ("blog metadata list").
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact defuddle@0.19.4 jsdom@26.1.0
cat > read.mjs <<'JS'
import { Defuddle } from "defuddle/node";
import { JSDOM } from "jsdom";
const long = (what) => `<p>The Committee took note of the report on ${what} and asked for more of it in the coming year, with figures for each of the ports that were named in the annex.</p>`;
const middle = ["dues", "lamps", "ships", "tolls", "quays"].map(long).join("");
const read = async (body, options) => {
  const page = `<!doctype html><html lang="en"><head><title>Positions</title></head><body><main><article><h1>Positions on ports</h1>${body}</article></main></body></html>`;
  const { content, published } = await Defuddle(new JSDOM(page, { url: "https://ports.example/a" }).window.document, "https://ports.example/a", { markdown: true, ...options });
  return { content, published };
};
const opening = "The Assembly met on 3 October 2013. States shall not detain children.";
const duties = "<ol><li>Lift all tolls</li><li>Light all lamps</li></ol>";
const officers = "<dl><dt>Chair</dt><dd>Office of Ports</dd><dt>Vice-Chair</dt><dd>Office of Lamps</dd></dl>";
const told = async (name, words, body, options) => {
  const { content, published } = await read(body, options);
  console.log(`${name}: "${words}" is ${content.includes(words) ? "there" : "not there"}${published ? `, published ${published.slice(0, 10)}` : ""}`);
  return content.includes(words);
};
const seen = [
  await told("opening with a day", "detain", `<p>${opening}</p>${middle}`),
  await told("the same, removeContentPatterns false", "detain", `<p>${opening}</p>${middle}`, { removeContentPatterns: false }),
  await told("opening with a month", "detain", `<p>${opening.replace("on 3", "in")}</p>${middle}`),
  await told("duties at the end", "Light all lamps", `${middle}${duties}`),
  await told("duties behind a colon", "Light all lamps", `${middle}<p>States shall:</p>${duties}`),
  await told("officers at the end", "Office of Ports", `${middle}${officers}`),
];
process.exit(seen.join() === "false,false,true,false,true,false" ? 0 : 1);
JS
node read.mjs
