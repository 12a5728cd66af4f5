#!/bin/sh
# A good guess: dom-anchor-text-quote finds the words of a stored quotation in a page that has changed a little (a letter, white space), and
# answers null where they are not there any more. A sentence that says the opposite, or another figure, is not the quotation.
# What happens: any place that is near enough by the letters is answered, as a bare range and without a word on how sure that is. A note
# made on "States shall detain children" stands on "States shall not detain chil", the last letters cut off to the length of the old
# words; one on "rise by 5 percent" on "rise by 3 percent"; one on "supports migrants in 2013" on "supports refugees in 2016".
# With words around it (prefix and suffix) that are all still there it is the same. null comes only where next to nothing is alike.
# Matters for whoever carries notes from one version of a text to the next: the note is shown under words that it does not speak of.
# Seen with dom-anchor-text-quote 4.0.2 and jsdom 26.1.0.
# Source: toTextPosition of the package takes the best match of diff-match-patch (match_main) and keeps no score of it.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact dom-anchor-text-quote@4.0.2 jsdom@26.1.0
cat > look.mjs <<'JS'
import { JSDOM } from "jsdom";
const { window } = new JSDOM("<main></main>");
Object.assign(globalThis, { window, document: window.document, Node: window.Node, NodeFilter: window.NodeFilter });
const { toRange } = await import("dom-anchor-text-quote");
const root = document.querySelector("main");
const find = (text, selector) => {
  root.innerHTML = `<p>${text}</p>`;
  const range = toRange(root, selector);
  const found = range === null ? null : range.toString();
  console.log(`${JSON.stringify(selector.exact)} in ${JSON.stringify(text)}: ${JSON.stringify(found)}`);
  return found;
};
const seen = [
  find("States shall not detain children.", { exact: "States shall detain children" }),
  find("Tolls rise by 3 percent this year.", { exact: "rise by 5 percent" }),
  find("The office supports refugees in 2016, and more.", { exact: "The office supports migrants in 2013" }),
  find("At sea, States shall not detain children. Ports pay.", {
    exact: "States shall detain children",
    prefix: "At sea, ",
    suffix: ". Ports pay.",
  }),
  find("Nothing of the kind is said here at all, about anything.", { exact: "States shall detain children" }),
];
const asSeen =
  seen[0]?.includes("shall not detain") &&
  seen[1] === "rise by 3 percent" &&
  seen[2] === "The office supports refugees in 2016" &&
  seen[3]?.includes("shall not detain") &&
  seen[4] === null;
process.exit(asSeen ? 0 : 1);
JS
node look.mjs
