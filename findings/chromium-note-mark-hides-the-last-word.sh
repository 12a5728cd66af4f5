#!/bin/sh
# A good guess: a text directive (#:~:text=) with words of a page, copied from where they stand in one line, leads to them. A raised note mark
# behind them is an element of its own (<sup><a>), and no part of the word; where the words end is where the element ends.
# What happens: the directive finds whole words, and whether a word ends is asked of the text without its elements. "12.5 million" with note 1
# is "12.5 million1", which letters and figures make one word, so "The fund is 12.5 million" is not found; nor is "in 2018" with a note
# 3. The page stays at its top and says nothing. With a full stop between word and mark it is found, and so it is
# with the mark given as what follows ("…12.5 million,-1"), for a suffix need not begin at a word. window.find() finds all of them.
# Matters for links to passages of papers: sums, years and names are what carries notes, and a quotation likes to end with them.
# Seen with Chromium 156 of Debian, driven by playwright-core 1.65.1.
# Source: URL Fragment Text Directives, "find a range from a text directive" and its word bounds (the list of text nodes is searched as one
# string); Unicode Standard Annex 29, WB9 (no break between letters and figures).
# Needs: node, npm, chromium. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm install --silent --no-audit --no-fund --save-exact playwright-core@1.65.1
cat > look.mjs <<'JS'
import { createServer } from "node:http";
import { chromium } from "playwright-core";
const far = '<div style="height:4000px"></div>';
const note = (number) => `<sup><a href="#note">${number}</a></sup>`;
const html = `<!doctype html><html lang="en"><meta charset="utf-8">${far}
<p>The fund is 12.5 million${note(1)} and rises.</p><p>States shall protect children.${note(2)} They report.</p>
<p>The office closed in 2018${note(3)} again.</p>${far}</html>`;
const server = createServer((_, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(html);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const browser = await chromium.launch({ executablePath: process.argv[2], args: ["--no-sandbox"] });
const look = async (words, suffix = "") => {
  const tab = await browser.newPage();
  const directive = encodeURIComponent(words) + (suffix && `,-${encodeURIComponent(suffix)}`);
  await tab.goto(`http://127.0.0.1:${server.address().port}/#:~:text=${directive}`);
  await tab.waitForTimeout(500);
  const found = await tab.evaluate((text) => ({ directive: scrollY > 0, find: window.find(text) }), words);
  await tab.close();
  console.log(JSON.stringify(words), suffix && `before ${suffix}:`, found);
  return `${found.directive}/${found.find}`;
};
const seen = [
  await look("The fund is 12.5"),
  await look("The fund is 12.5 million"),
  await look("The fund is 12.5 million", "1"),
  await look("States shall protect children."),
  await look("The office closed in 2018"),
];
await browser.close();
server.close();
process.exit(seen.join() === "true/true,false/true,true/true,true/true,false/true" ? 0 : 1);
JS
node look.mjs "$(command -v chromium)"
