#!/bin/sh
# A good guess: a reader of WebVTT, the format in which video pages and meeting rooms give what was said, gives each cue its words, its time and its speaker. A cue may have a
# name (meeting rooms give each one an identifier), hours may be left out of a time ("00:04.000"), and "&amp;" is "&".
# What happens: each reader misses another one. subtitle puts the name of a cue at the end of the cue before it, among the words: "... by 2016." is followed by "7-0" (a first
# cue with such a name it refuses). subtitles-parser-vtt does the same with a part of the name, and does not know a time without hours: all of that cue (its time,
# its speaker, its words) goes into the one before, as if Ada had said that she does not agree. subsrt-ts strikes what stands in braces, a sign of another
# format, and the names of speakers; webvtt-parser leaves a semicolon: "R &amp; D" is "R &; D" in its tree. node-webvtt reads them all.
# Matters for records of debates that are made from captions: a figure is added to a sentence, and an objection gets another speaker.
# Seen with subtitle 4.2.2, subtitles-parser-vtt 0.1.0, subsrt-ts 2.1.2, webvtt-parser 2.2.0, node-webvtt 2.0.0.
# Source: WebVTT (W3C), 4.1 (cue identifiers, timestamps with hours optional), 6.4 (character references); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact subtitle@4.2.2 subtitles-parser-vtt@0.1.0 subsrt-ts@2.1.2 webvtt-parser@2.2.0 node-webvtt@2.0.0
cat > read.cjs <<'JS'
const nodeWebvtt = require("node-webvtt");
const subsrt = require("subsrt-ts");
const subtitle = require("subtitle");
const { fromVtt } = require("subtitles-parser-vtt");
const { WebVTTParser } = require("webvtt-parser");
const cues = [
  ["1", "00:00:01.000 --> 00:00:04.000", "<v Ada>We agree to pay by 2016."],
  ["7-0", "00:04.000 --> 00:06.000", "<v Ben>We do not agree."],
  ["8-0", "00:00:06.000 --> 00:00:08.000", "<v Ada>It says {2013} and R &amp; D."],
];
const vtt = `WEBVTT\n\n${cues.map((cue) => cue.join("\n")).join("\n\n")}\n`;
const words = (nodes) => nodes.map((node) => (node.children ? words(node.children) : (node.value ?? ""))).join("");
const read = {
  subtitle: subtitle.parseSync(vtt).flatMap(({ type, data }) => (type === "cue" ? [data.text] : [])),
  "subtitles-parser-vtt": fromVtt(vtt).map(({ text }) => text),
  "subsrt-ts": (subsrt.default ?? subsrt).parse(vtt, { format: "vtt" }).flatMap(({ type, text }) => (type === "caption" ? [text.trim()] : [])),
  "webvtt-parser": new WebVTTParser().parse(vtt).cues.map(({ tree }) => words(tree.children)),
  "node-webvtt": nodeWebvtt.parse(vtt).cues.map(({ text }) => text),
};
console.log(read);
const expected = {
  subtitle: ["<v Ada>We agree to pay by 2016.\n\n7-0", "<v Ben>We do not agree.\n\n8-0", cues[2][2]],
  "subtitles-parser-vtt": [`<v Ada>We agree to pay by 2016.\n\n7-0\n${cues[1][1]}\n<v Ben>We do not agree.\n\n8-`, cues[2][2]],
  "subsrt-ts": ["We agree to pay by 2016.", "We do not agree.", "It says  and R &amp; D."],
  "webvtt-parser": ["We agree to pay by 2016.", "We do not agree.", "It says {2013} and R &; D."],
  "node-webvtt": cues.map(([, , text]) => text),
};
process.exit(JSON.stringify(read) === JSON.stringify(expected) ? 0 : 1);
JS
node read.cjs
