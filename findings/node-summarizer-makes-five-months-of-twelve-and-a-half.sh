#!/bin/sh
# A good guess: node-summarizer picks whole sentences out of a text, in the number it is asked for, and sets them one behind the other.
# What happens: a sentence ends at every point, also in a number or an abbreviation. Of "Asylum seekers waited 12.5 months for asylum decisions." the summary of one
# sentence is "5 months for asylum decisions.", a sentence that looks whole and has another number; of the U.S. and the U.K. it says "and the U.". The parts are set together
# by their weight, not in the order of the text, and without a blank: "5 months for asylum decisions.Asylum seekers waited 12." Nothing says so; lexrank takes decimals whole.
# Matters for summaries of papers, which are read in place of them.
# Seen with node-summarizer 1.0.7 (getSummaryByFrequency), lexrank 1.0.5. Source: its documentation (How it Works); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact node-summarizer@1.0.7 lexrank@1.0.5
cat > shorten.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const lexrank = require("lexrank");
const { SummarizerManager } = require("node-summarizer");
const rates =
  "Recognition rates for asylum seekers fell by 3.5 per cent in 2013. Asylum seekers waited 12.5 months for asylum decisions. The budget for asylum rose to 1.8 million in 2013.";
const hosts =
  "The 1951 Convention protects refugees. The list names the U.S. and the U.K. as hosts of refugees. See Art. 33(1) of the Convention on refugees and its text in the U.S. list.";
const shorten = (text, sentences) => new SummarizerManager(text, sentences).getSummaryByFrequency().summary;
const whole = await new Promise((resolve) => lexrank.summarize(rates, 2, (_error, lines) => resolve(lines.map(({ text }) => text.trim()))));
const seen = { one: shorten(rates, 1), two: shorten(rates, 2), hosts: shorten(hosts, 3), lexrank: whole };
console.log(seen);
const asSeen =
  seen.one === "5 months for asylum decisions." &&
  seen.two === "5 months for asylum decisions.Asylum seekers waited 12." &&
  seen.hosts === "and the U.The list names the U.The 1951 Convention protects refugees." &&
  whole.every((line) => rates.includes(line) && /^[A-Z]/.test(line));
process.exit(asSeen ? 0 : 1);
JS
node shorten.mjs
