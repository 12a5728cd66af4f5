#!/bin/sh
# A good guess: words that read as one line, are selected and copied as one line, and are one line of innerText are
# found by a text directive (#:~:text=) and by window.find.
# What happens: in Chromium an inline-block (a badge, a <button>, a styled span) ends the text that is searched, so no phrase
# that crosses it is found by either, though nothing on the page shows a border. A range (start,end) is.
# Seen with Chromium of Debian, driven by playwright-core 1.65.1.
# Source: FindBuffer in Blink (core/editing/finder/find_buffer.cc) takes "block flow" by layout; the specification of text
# fragments, 3.5.2, speaks of block-level boxes ("has block-level display"), which an inline-block is not.
# Needs: node, npm, chromium. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm install --silent --no-audit --no-fund playwright-core@1.65.1
cat > look.mjs <<'JS'
import { createServer } from "node:http";
import { chromium } from "playwright-core";
const far = '<div style="height:4000px"></div>';
const page = (look) =>
  `<!doctype html><html lang="en"><meta charset="utf-8">${far}<p>Pay <span style="display:${look}">five million</span> dollars</p>${far}</html>`;
const server = createServer((request, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(page(request.url.slice(1)));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const browser = await chromium.launch({ executablePath: process.argv[2], args: ["--no-sandbox"] });
const look = async (display, directive) => {
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}/${display}#:~:text=${directive}`);
  await tab.waitForTimeout(500);
  const found = await tab.evaluate(() => ({
    innerText: document.body.innerText.includes("Pay five million dollars"),
    directive: scrollY > 0,
    find: window.find("Pay five million dollars"),
  }));
  await tab.close();
  return found;
};
const phrase = "Pay%20five%20million%20dollars";
const seen = {
  inline: await look("inline", phrase),
  "inline-block": await look("inline-block", phrase),
  "inline-block, by its ends": await look("inline-block", "Pay,dollars"),
};
console.log(seen);
await browser.close();
server.close();
const parted = seen["inline-block"];
const asSeen =
  seen.inline.directive && seen.inline.find && parted.innerText && !parted.directive && !parted.find;
process.exit(asSeen && seen["inline-block, by its ends"].directive ? 0 : 1);
JS
node look.mjs "$(command -v chromium)"
