#!/bin/sh
# A good guess: docx-preview, which shows a Word file in the browser, shows it with its tracked changes accepted as long as it is not asked to mark
# them (renderChanges): deletions are left out, insertions are there, and a passage that was moved stands at its new place.
# What happens: a moved passage is shown at neither place: the document has a paragraph less, and nothing says so. With renderChanges it is
# gone as well. So is what stands in a simple field (w:fldSimple: "Table 3", a cross-reference), while a field written in parts is shown.
# A hyphen that does not break becomes a place to break without a sign, so that "2013-2016" is the number 20132016. A list that
# begins at 5 (w:startOverride) is numbered from 1: clause 5 is clause 1.
# Matters for previews in which drafts are read and agreed on: they lack the very clauses that were moved, and cite others by wrong numbers.
# Seen with docx-preview 0.4.1, jsdom 26.1.0 (the markup alone is looked at), fflate 0.8.2.
# Source: ECMA-376 Part 1, 17.13.5 (moveTo), 17.16.19 (fldSimple), 17.3.3.18 (noBreakHyphen), 17.9.26 (startOverride); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact docx-preview@0.4.1 jsdom@26.1.0 fflate@0.8.2
cat > show.mjs <<'JS'
import { strToU8, zipSync } from "fflate";
import { JSDOM } from "jsdom";
const { window } = new JSDOM("<div></div>");
const { document, DOMParser, XMLSerializer, Node, Element, HTMLElement } = window;
Object.assign(globalThis, { window, document, DOMParser, XMLSerializer, Node, Element, HTMLElement });
const { renderAsync } = await import("docx-preview");
const NS = "http://schemas.openxmlformats.org";
const W = `xmlns:w="${NS}/wordprocessingml/2006/main"`;
const KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const LINK = `${NS}/officeDocument/2006/relationships`;
const run = (words) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (inner, properties = "") => `<w:p>${properties}${inner}</w:p>`;
const change = (name, id, inner) => `<w:${name} w:id="${id}" w:author="A" w:date="2013-05-03T10:00:00Z">${inner}</w:${name}>`;
const item = (words, list) =>
  paragraph(run(words), `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`);
const deleted = change("del", 1, '<w:r><w:delText xml:space="preserve">not </w:delText></w:r>');
const field = (part) => `<w:r><w:fldChar w:fldCharType="${part}"/></w:r>`;
const body = [
  paragraph(run("States shall ") + deleted + change("ins", 2, run("never ")) + run("detain.")),
  paragraph(change("moveFrom", 3, run("Ports shall dredge."))),
  paragraph(run("Ships pay.")),
  paragraph(change("moveTo", 4, run("Ports shall dredge."))),
  paragraph(`${run("See Table ")}<w:fldSimple w:instr=" SEQ Table ">${run("3")}</w:fldSimple>${run(".")}`),
  paragraph(
    `${run("See Map ")}${field("begin")}<w:r><w:instrText> SEQ Map </w:instrText></w:r>${field("separate")}${run("4")}${field("end")}${run(".")}`,
  ),
  paragraph(`${run("In 2013")}<w:r><w:noBreakHyphen/></w:r>${run("2016 they paid.")}`),
  item("Clause five", 2),
].join("");
const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
const numbering = `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
const override = (name, kind) => `<Override PartName="/word/${name}.xml" ContentType="${KIND}.${kind}+xml"/>`;
const links = (...all) =>
  `<Relationships xmlns="${NS}/package/2006/relationships">${all.map(([type, target], at) => `<Relationship Id="r${at}" Type="${LINK}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
const parts = {
  "[Content_Types].xml": `<Types xmlns="${NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override("document", "document.main")}${override("numbering", "numbering")}</Types>`,
  "_rels/.rels": links(["officeDocument", "word/document.xml"]),
  "word/_rels/document.xml.rels": links(["numbering", "numbering.xml"]),
  "word/document.xml": `<w:document ${W}><w:body>${body}</w:body></w:document>`,
  "word/numbering.xml": `<w:numbering ${W}>${numbering}</w:numbering>`,
};
const file = zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
const shown = async (renderChanges) => {
  const place = document.createElement("div");
  await renderAsync(file, place, null, { inWrapper: false, renderChanges });
  const styles = [...place.querySelectorAll("style")].map((style) => style.textContent).join("\n");
  return { words: [...place.querySelectorAll("p")].map((one) => one.textContent).filter(Boolean), styles };
};
const plain = await shown(false);
const marked = await shown(true);
const resets = /counter-reset:[^;]*/.exec(plain.styles)?.[0] ?? "";
console.log(plain.words, marked.words, resets);
const asSeen =
  plain.words.join(" / ") ===
    "States shall never detain. / Ships pay. / See Table . / See Map 4. / In 20132016 they paid. / Clause five" &&
  !marked.words.join().includes("dredge") &&
  /docx-num-2-0 0/.test(resets);
process.exit(asSeen ? 0 : 1);
JS
node show.mjs
