#!/bin/sh
# A good guess: @ansonlai/docx-redline-js writes the way from an old text of a Word file to a new one as tracked changes: whoever accepts them has the new text, whoever
# rejects them has the old one. It brings the functions for both, so that it can be asked itself.
# What happens: that is so within a paragraph. Of a whole paragraph that is taken out, the mark of the paragraph behind it is the deleted one: accepting the deletion of
# "Second." leaves an empty paragraph and "Third.Fourth.", two clauses in one. Of an added paragraph the mark behind it is the added one: rejecting it joins
# the two clauses that were there before. Where two paragraphs become one, accepting leaves the first of them alone, and the words of the second are gone, though the
# new text has them; where one becomes two, rejecting leaves half of it. Each time the result counts as "ok".
# Matters for drafts that are answered with tracked changes: clauses are melted or lost only when the other side accepts or rejects them.
# Seen with @ansonlai/docx-redline-js 0.1.6, @xmldom/xmldom 0.8.11. Source: ISO/IEC 29500-1, 17.13.5 (a deleted or inserted paragraph is told in the mark of that paragraph); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @ansonlai/docx-redline-js@0.1.6 @xmldom/xmldom@0.8.11
cat > redline.mjs <<'JS'
import * as redline from "@ansonlai/docx-redline-js";
import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
redline.configureXmlProvider({ DOMParser, XMLSerializer });
redline.configureLogger({ log() {}, warn: console.warn, error: console.error });
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const file = (paragraphs) =>
  `<w:document xmlns:w="${word}"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join("")}</w:body></w:document>`;
const read = (result) =>
  [...(result.oxml ?? result).matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => paragraph.replace(/<[^>]*>/g, "").trim()).join(" | ");
const cases = [
  ["First. | Second. | Third. | Fourth.", "First. | Third. | Fourth.", "First. |  | Third.Fourth.", "First. | Second. | Third. | Fourth."],
  ["First. | Second. | Third.", "First. | New. | Second. | Third.", "First. | New. | Second. | Third.", "First. |  | Second.Third."],
  ["States act. | They report.", "States act. They report.", "States act.", "States act. | They report."],
  ["States act. They report.", "States act. | They report.", "States act. | They report.", "States act."],
  ["States act by 2016.", "States act by 2017.", "States act by 2017.", "States act by 2016."],
];
const seen = [];
for (const [before, after, accepted, rejected] of cases) {
  const [old, fresh] = [before, after].map((text) => text.split(" | "));
  const { oxml, status } = await redline.applyRedlineToOxml(file(old), old.join("\n"), fresh.join("\n"), { generateRedlines: true, author: "Office" });
  const both = [redline.acceptTrackedChangesInOoxml(oxml, { allAuthors: true }), redline.rejectTrackedChangesInOoxml(oxml, { allAuthors: true })].map(read);
  console.log(`${status}: ${before} -> ${after}\n  accepted: ${both[0]}\n  rejected: ${both[1]}`);
  seen.push(both[0] === accepted && both[1] === rejected);
}
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node redline.mjs
