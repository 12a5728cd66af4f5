#!/bin/sh
# A good guess: whoever follows a link within a page (#comments) comes where its target is, however the page above it is drawn;
# content-visibility: auto is said to save work and to change nothing that is seen.
# What happens: in Chromium a target near the end of the page is scrolled to as far as the page is long by the guessed heights
# (contain-intrinsic-size) of what is skipped. What comes into view there is drawn, is higher than was guessed, and pushes the target
# down: it ends two screens below the window, and nothing looks again. So it is with and without script. Where the skipped parts are
# made visible as soon as there is a :target, the link is right; it is right too where a screen's length of page follows the target.
# Seen with Chromium of Debian, driven by playwright-core 1.65.1, in a window of 390 × 844.
# Source: CSS Containment 2, "content-visibility": a target *in* skipped contents makes them relevant to the user; nothing is said
# of those above it. HTML, "scroll to the fragment": once.
# Needs: node, npm, chromium. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm install --silent --no-audit --no-fund playwright-core@1.65.1
cat > look.mjs <<'JS'
import { chromium } from "playwright-core";
const sentence = "The keeper of the quay sees to the lamps, the ropes and the ladders. ";
const parts = Array.from(
  { length: 60 },
  (_, at) => `<section><p>${sentence.repeat(2 + ((at * 7) % 11))}</p></section>`,
).join("");
const page = (style) =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><style>
  section { contain-intrinsic-block-size: auto 6em } ${style}</style>
  <a href="#comments">comments</a><main>${parts}</main><h2 id="comments">Comments</h2><p style="height:300px">below</p></html>`;
const SKIPPED = "section { content-visibility: auto }";
const browser = await chromium.launch({ executablePath: process.argv[2], args: ["--no-sandbox"] });
const topOf = async (style, javaScriptEnabled = true) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled });
  const tab = await context.newPage();
  await tab.setContent(page(style));
  await tab.waitForTimeout(300);
  await tab.click("a");
  await tab.waitForTimeout(1000);
  const box = await tab.locator("#comments").boundingBox();
  await context.close();
  return Math.round(box.y);
};
const seen = {
  "all drawn": await topOf(""),
  skipped: await topOf(SKIPPED),
  "skipped, without script": await topOf(SKIPPED, false),
  "skipped but for a target": await topOf(`${SKIPPED} :root:has(:target) section { content-visibility: visible }`),
};
console.log("Pixels between the top of the window and the target of the link:", seen);
await browser.close();
const met = (top) => top >= 0 && top < 700;
process.exit(
  met(seen["all drawn"]) &&
    seen.skipped > 844 &&
    seen["skipped, without script"] > 844 &&
    met(seen["skipped but for a target"])
    ? 0
    : 1,
);
JS
node look.mjs "$(command -v chromium)"
