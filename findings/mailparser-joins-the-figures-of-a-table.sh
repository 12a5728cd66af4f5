#!/bin/sh
# A good guess: mailparser gives the text of a letter that has only HTML with the words apart that stand apart in it: the cells of a table with a blank, a tab
# or a line between them, and a raised note number set off from the sum it hangs on, or at least not part of it.
# What happens: the cells of a row, and the rows, follow each other without anything between them: a table of two ports and two years reads
# "Port20132014North125South345", in which 12 and 5 are 125. "$12", note 1, "million" is "$121 million". A heading is in capitals, so that names
# in it are not found any more, and struck words ("shall <del>not</del> detain") are words like the others.
# Matters where press releases and answers of offices come by mail and are searched or compared by their text: most have no plain part.
# Seen with mailparser 3.14.2 (html-to-text 10.0.1).
# Source: seen in `text` of simpleParser(); html-to-text lays out tables only where it is told which ones hold data, and mailparser tells it of none.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact mailparser@3.14.2
cat > read.mjs <<'JS'
import { simpleParser } from "mailparser";
const html =
  "<html><body><h1>Dues of McKay</h1><table><tr><th>Port</th><th>2013</th><th>2014</th></tr>" +
  "<tr><td>North</td><td>12</td><td>5</td></tr><tr><td>South</td><td>3</td><td>45</td></tr></table>" +
  "<p>The fund is $12<sup>1</sup> million. States shall <del>not</del> detain.</p></body></html>";
const head = "From: press@ports.example\r\nSubject: Dues\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
const { text } = await simpleParser(head + html);
console.log(text);
const asSeen =
  text.includes("Port20132014North125South345") &&
  text.includes("$121 million") &&
  text.includes("DUES OF MCKAY") &&
  text.includes("shall not detain");
process.exit(asSeen ? 0 : 1);
JS
node read.mjs
