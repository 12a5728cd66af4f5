#!/bin/sh
# A good guess: subvibe reads WebVTT with all lines of a cue. A number alone on a line is a name of a cue only where it stands before a line of times; below one it is text, until
# a blank line. Hours may have more than two digits.
# What happens: below the times a line of digits ends the cue. "It was signed in / 1951" ends with "in", a cue that is the answer "1967" is empty, and "The votes: / 26 / to none"
# is "The votes:" only. A cue after a hundred hours is left out. Written as SubRip by the same library, the loss is in the file. The same words in SubRip are read whole, and node-webvtt
# reads all four cues.
# Matters for captions of debates, which break lines where the width ends: years and votes are what stands alone.
# Seen with @aj-archipelago/subvibe 1.0.12, node-webvtt 2.0.0. Source: WebVTT (W3C), 4.1 (cue payload text; hours of two or more digits); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @aj-archipelago/subvibe@1.0.12 node-webvtt@2.0.0
cat > cues.mjs <<'JS'
import { build, parse } from "@aj-archipelago/subvibe";
import webvtt from "node-webvtt";
const cues = [
  ["00:00:01.000 --> 00:00:04.000", "It was signed in", "1951"],
  ["00:00:05.000 --> 00:00:07.000", "1967"],
  ["00:00:08.000 --> 00:00:09.000", "The votes:", "26", "to none"],
  ["100:00:00.000 --> 100:00:02.000", "The end"],
];
const vtt = `WEBVTT\n\n${cues.map((lines) => lines.join("\n")).join("\n\n")}\n`;
const srt = `${cues.slice(0, 3).map(([times, ...lines], index) => [index + 1, times.replaceAll(".", ","), ...lines].join("\n")).join("\n\n")}\n`;
const shown = (all) => all.map(({ text }) => text.replaceAll("\n", " / ")).join(" | ");
const read = parse(vtt);
const seen = [shown(read.cues), shown(parse(build(read.cues, "srt")).cues), shown(parse(srt).cues), shown(webvtt.parse(vtt).cues)];
console.log(`subvibe, WebVTT:  ${seen[0]}\nwritten as SubRip: ${JSON.stringify(build(read.cues, "srt"))}\nsubvibe, SubRip:  ${seen[2]}\nnode-webvtt:      ${seen[3]}`);
const lost = seen[0] === "It was signed in |  | The votes:" && !/1951|1967|26/.test(build(read.cues, "srt"));
const whole = "It was signed in / 1951 | 1967 | The votes: / 26 / to none";
process.exit(lost && seen[2] === whole && seen[3] === `${whole} | The end` ? 0 : 1);
JS
node cues.mjs
