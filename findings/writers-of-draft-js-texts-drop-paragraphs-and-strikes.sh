#!/bin/sh
# A good guess: writers of HTML and Markdown for texts of Draft.js know its own kinds of blocks and styles (its DefaultDraftBlockRenderMap and
# DefaultDraftInlineStyle), among them "code-block" and STRIKETHROUGH, and number lists as its editor shows them: each level for itself, and anew after a paragraph.
# What happens: draftjs-to-html leaves a block of the kind "code-block" out with all of its words (it knows "code", which is another editor's name). draft-convert,
# which promises what Draft does by default, writes struck words as standing ones: "shall may return". draftjs-md-converter drops the strike, too, writes
# sub-clauses as clauses and counts on through the whole text: after Aims, (its first, its second), Means it goes on with 5 behind the next paragraph, where a
# list begins with 1, and a bold word that turns italic on its way is never closed. Nothing says so. draft-js-export-html has all of it right.
# Matters for proposals written in such editors: quoted wording is gone, what was deleted stands, and "point 2" is another point.
# Seen with draftjs-to-html 0.9.1, draft-convert 2.1.13, draftjs-md-converter 1.5.2, draft-js-export-html 1.4.1 (draft-js 0.11.7).
# Source: documentation of Draft.js (API: default block render map, inline styles); the documentation of the writers; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact --legacy-peer-deps draftjs-to-html@0.9.1 draft-convert@2.1.13 draftjs-md-converter@1.5.2 draft-js-export-html@1.4.1 draft-js@0.11.7 react@17.0.2 react-dom@17.0.2 2>/dev/null
cat > write.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
globalThis.window ??= globalThis;
const { convertFromRaw } = require("draft-js");
const draftToHtml = require("draftjs-to-html");
const { convertToHTML } = require("draft-convert");
const { draftjsToMd } = require("draftjs-md-converter");
const { stateToHTML } = require("draft-js-export-html");
const block = (text, type, depth = 0, inlineStyleRanges = []) => ({ key: text.replaceAll(" ", ""), text, type, depth, inlineStyleRanges, entityRanges: [], data: {} });
const list = (text, depth) => block(text, "ordered-list-item", depth);
const raw = {
  entityMap: {},
  blocks: [
    list("Aims", 0), list("to protect", 1), list("to assist", 1), list("Means", 0),
    block("Further points:", "unstyled"), list("Costs", 0),
    block("No one shall be returned.", "code-block"),
    block("States shall may return", "unstyled", 0, [{ offset: 7, length: 5, style: "STRIKETHROUGH" }]),
    block("refugees", "unstyled", 0, [{ offset: 0, length: 6, style: "BOLD" }, { offset: 4, length: 4, style: "ITALIC" }]),
  ],
};
const flat = (written) => written.replace(/\s*\n\s*/g, " ").trim();
const seen = {
  "draftjs-to-html": flat(draftToHtml(raw)),
  "draft-convert": flat(convertToHTML(convertFromRaw(raw))),
  "draftjs-md-converter": flat(draftjsToMd(raw)),
  "draft-js-export-html": flat(stateToHTML(convertFromRaw(raw))),
};
for (const [name, written] of Object.entries(seen)) console.log(`${name}: ${written}\n`);
const asSeen =
  !seen["draftjs-to-html"].includes("No one shall") && seen["draftjs-to-html"].includes("<del>shall</del>") &&
  seen["draft-convert"].includes("States shall may return") && seen["draft-convert"].includes("No one shall") &&
  seen["draftjs-md-converter"].startsWith("1. Aims 2. to protect 3. to assist 4. Means Further points: 5. Costs") &&
  seen["draftjs-md-converter"].includes("States shall may return") &&
  seen["draft-js-export-html"].includes("No one shall") && seen["draft-js-export-html"].includes("<del>shall</del>");
process.exit(asSeen ? 0 : 1);
JS
node write.mjs 2>/dev/null
