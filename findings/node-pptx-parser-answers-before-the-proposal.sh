#!/bin/sh
# A good guess: node-pptx-parser gives the words of a PowerPoint file (PPTX) slide by slide, in the order in which they are shown, which presentation.xml says (sldIdLst). Words in groups
# and tables and a date that is set as a field are on the slide, too, and a slide that is not shown is marked or left out.
# What happens: the order is that of another list (the relations), so that a slide that was made first and moved to the second place is still the first: the answer stands before the
# proposal, and a hidden slide (withdrawn) between the others. All words of a group and of a table ("Norway", "26") are gone; of "On 28 July 1951 it ends." the date is, and two lines
# are "reportby 2016.". officeparser gives all of them in their order.
# Matters for briefings and drafts on slides: the reply is read before the proposal, the day on which it ends is missing, and a vote is not there.
# Seen with node-pptx-parser 1.0.1, officeparser 8.1.1. Source: ECMA-376-1, 19.2.1.34 (sldIdLst: the order of the slides), 19.3.1.38 (show), 21.1.2.2.4 (fld); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact node-pptx-parser@1.0.1 officeparser@8.1.1 fflate@0.8.2
cat > slides.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import parser from "node-pptx-parser";
import { parseOffice } from "officeparser";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spaces = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="${office}"`;
const relation = (id, kind, target) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
const relations = (...all) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
const group = (name, content) => `<p:${name}><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${content}</p:${name}>`;
const slide = (content, attribute = "") => `<p:sld ${spaces}${attribute}><p:cSld>${group("spTree", content)}</p:cSld></p:sld>`;
const run = (text) => `<a:r><a:rPr lang="en-GB"/><a:t>${text}</a:t></a:r>`;
const shape = (...runs) => `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Text"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p>${runs.join("")}</a:p></p:txBody></p:sp>`;
const cell = (text) => `<a:tc><a:txBody><a:bodyPr/><a:p>${run(text)}</a:p></a:txBody></a:tc>`;
const table = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="3" name="Table"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblGrid><a:gridCol w="1"/><a:gridCol w="1"/></a:tblGrid><a:tr h="1">${cell("Norway")}${cell("26")}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
const date = '<a:fld id="{B5D4E1A0-0000-4000-8000-000000000001}" type="datetime1"><a:rPr lang="en-GB"/><a:t>28 July 1951</a:t></a:fld>';
const override = (path, kind) => `<Override PartName="/ppt/${path}" ContentType="application/vnd.openxmlformats-officedocument.presentationml.${kind}+xml"/>`;
const slides = {
  1: slide(shape(run("Answer: we agree."))),
  2: slide(shape(run("Proposal: States shall report"), "<a:br/>", run("by 2016.")) + table),
  3: slide(shape(run("Withdrawn.")), ' show="0"'),
  4: slide(group("grpSp", shape(run("Grouped words."))) + shape(run("On "), date, run(" it ends."))),
};
const numbers = Object.keys(slides);
const parts = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("presentation.xml", "presentation.main")}${numbers.map((number) => override(`slides/slide${number}.xml`, "slide")).join("")}</Types>`,
  "_rels/.rels": relations(relation("rId1", "officeDocument", "ppt/presentation.xml")),
  "ppt/presentation.xml": `<p:presentation ${spaces}><p:sldIdLst>${[2, 1, 4, 3].map((number, place) => `<p:sldId id="${256 + place}" r:id="rId${number}"/>`).join("")}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
  "ppt/_rels/presentation.xml.rels": relations(...numbers.map((number) => relation(`rId${number}`, "slide", `slides/slide${number}.xml`))),
  ...Object.fromEntries(numbers.map((number) => [`ppt/slides/slide${number}.xml`, slides[number]])),
};
const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`)])));
writeFileSync("slides.pptx", bytes);
const Parser = parser.default ?? parser;
const first = (await new Parser("slides.pptx").extractText()).map(({ text }) => text.join(" ").trim()).join(" | ");
const words = (node) => (node.children?.length > 0 ? node.children.map(words).join(" ") : (node.text ?? ""));
const second = (await parseOffice("slides.pptx")).content.map(words).join(" | ").replace(/\s+/g, " ");
console.log(`shown:            Proposal … | Answer … | Grouped words. On 28 July 1951 it ends.\nnode-pptx-parser: ${first}\nofficeparser:     ${second}`);
const inOrder = (text) => text.indexOf("Proposal") < text.indexOf("Answer");
const lost = !/Norway|26|Grouped|1951/.test(first) && first.includes("On  it ends.") && first.includes("reportby 2016");
const right = inOrder(second) && ["by 2016. Norway 26", "Grouped words.", "On 28 July 1951 it ends."].every((text) => second.includes(text));
process.exit(!inOrder(first) && lost && first.indexOf("Withdrawn.") < first.indexOf("it ends") && right ? 0 : 1);
JS
node slides.mjs
