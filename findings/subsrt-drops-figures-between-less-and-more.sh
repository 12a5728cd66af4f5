#!/bin/sh
# A good guess: subsrt turns captions of one format into another with their words and times. SubRip has no signs that must be escaped: "<" and ">" with blanks stand for themselves,
# and marks of style are names in angle brackets (<i>). MicroDVD counts frames: at 25 a second, the first second is frame 25.
# What happens: everything between "<" and the next ">" is gone, whatever stands there: "The rate was < 5 % in 1950 and > 8 % in 1951." says in every format "The rate was  8 % in 1951."
# In MicroDVD one second is frame 25000, and a real file, {25}{100}, is read as 1 to 4 thousandths of a second, also where 25 frames a second are given. A caption of two lines
# loses the second when its LRC is read again, "not return them" here. subtitle reads the words of the same file whole.
# Matters for captions of hearings: a figure is joined with the year of another, and nothing is said.
# Seen with @xsstomy/subsrt 1.0.0, subtitle 4.2.2. Source: its documentation (formats, fps: "Frames per second for .sub format"); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @xsstomy/subsrt@1.0.0 subtitle@4.2.2
cat > captions.mjs <<'JS'
import subsrt from "@xsstomy/subsrt";
import subtitle from "subtitle";
const srt = [
  "1\n00:00:01,000 --> 00:00:04,000\nThe rate was < 5 % in 1950 and > 8 % in 1951.\n",
  "2\n00:00:05,000 --> 00:00:07,500\nStates shall\nnot return them.\n",
].join("\n");
const formats = ["srt", "vtt", "sbv", "sub", "lrc", "ass", "smi"];
const written = formats.map((format) => subsrt.convert(srt, { format, fps: 25 }));
const rates = written.map((text) => text.match(/The rate was[^\r\n<|]*/)?.[0].trimEnd());
formats.forEach((format, index) => console.log(`${format}: ${rates[index]}`));
const again = subsrt.parse(written[formats.indexOf("lrc")], { format: "lrc" }).filter(({ type }) => type === "caption");
const frames = written[formats.indexOf("sub")].slice(0, 15);
const [real] = subsrt.parse("{25}{100}States shall report.\n", { format: "sub", fps: 25 });
const whole = subtitle.parseSync(srt)[0].data.text;
console.log(`LRC read again: ${again.map(({ text }) => text).join(" | ")}`);
console.log(`1 to 4 seconds in frames: ${frames}; frames 25 to 100 in milliseconds: ${real.start} to ${real.end}`);
console.log(`subtitle: ${whole}`);
const cut = rates.every((text) => text === "The rate was  8 % in 1951.") && !again.some(({ text }) => text.includes("not return"));
process.exit(cut && frames === "{25000}{100000}" && real.start === 1 && real.end === 4 && whole.includes("< 5 % in 1950 and >") ? 0 : 1);
JS
node captions.mjs
