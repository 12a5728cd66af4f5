#!/bin/sh
# A good guess: the text annotator of Recogito, given a Web Annotation with a quotation (TextQuoteSelector, with what stands before and after
# it) and a position (TextPositionSelector), puts it where both agree, and where they do not looks for the quotation, or says so.
# Positions count Unicode characters, as the recommendation has it.
# What happens: the position alone is used, and counted in UTF-16 units. After one flag or one letter of mathematics (𝑥), a right annotation
# from elsewhere is drawn some letters too early: "migrants" lies on "t migran". On a page that has grown by a sentence it lies on
# whatever is now at that place, with the old quotation as its own. No error, no mark. What Recogito itself writes counts in UTF-16
# units too. An annotation that has the quotation alone, which is valid, is refused.
# Matters for annotations that are carried between programs: the remark is shown under words of which it does not speak.
# Seen with @recogito/text-annotator 4.1.1 and jsdom 26.1.0.
# Source: Web Annotation Data Model, 4.2.4 and 4.2.5 ("in terms of Unicode code points"); reviveSelector in the package.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @recogito/text-annotator@4.1.1 jsdom@26.1.0
cat > place.mjs <<'JS'
import { JSDOM } from "jsdom";
const { window } = new JSDOM("<div><p>States 🇺🇳 shall protect migrants.</p><p>Ports shall be dredged each year.</p></div>");
const { document, Node, NodeFilter, Range } = window;
Object.assign(globalThis, { window, document, Node, NodeFilter, Range });
const { reviveAnnotation, W3CTextFormat } = await import("@recogito/text-annotator");
const page = document.querySelector("div");
const format = W3CTextFormat("https://example.org/paper", page);
const words = page.textContent;
const units = words.indexOf("migrants");
const characters = Array.from(words.slice(0, units)).length;
const quote = { type: "TextQuoteSelector", exact: "migrants", prefix: "shall protect ", suffix: "." };
const read = (...selector) =>
  format.parse({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "https://example.org/note",
    type: "Annotation",
    body: [],
    target: { source: "https://example.org/paper", selector },
  });
const drawn = (start) => {
  const { parsed } = read(quote, { type: "TextPositionSelector", start, end: start + quote.exact.length });
  const [place] = reviveAnnotation(parsed, page).target.selector;
  return { quote: place.quote, drawn: place.range.toString() };
};
const seen = {
  "in characters": drawn(characters),
  "in UTF-16 units": drawn(units),
  "of an earlier page": drawn(units + 12),
  "quotation alone": read(quote).error?.message,
};
console.log(seen);
const asSeen =
  seen["in characters"].drawn === "t migran" &&
  seen["in UTF-16 units"].drawn === "migrants" &&
  seen["of an earlier page"].drawn === "ts shall" &&
  seen["of an earlier page"].quote === "migrants" &&
  /TextPositionSelector/.test(seen["quotation alone"] ?? "");
process.exit(asSeen ? 0 : 1);
JS
node place.mjs
