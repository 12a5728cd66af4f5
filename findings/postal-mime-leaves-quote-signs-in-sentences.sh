#!/bin/sh
# A good guess: postal-mime, which puts the lines of a letter in format=flowed together (and knows DelSp), takes the quote signs off before it joins
# quoted lines, as RFC 3676 says in its first step: ">" counts the depth of a line, and is none of its words.
# What happens: lines are joined as they are. "> States shall not detain children" that flows on to "> or their parents." becomes "> States shall
# not detain children > or their parents.": a ">" in the midst of the sentence for each line that was joined, ">>" where a quotation is quoted.
# Lines without a quote sign are joined well, so that the answer is right and the letter it answers is not. mailparser reads both right.
# Matters for letters on drafts, which answer them clause by clause: the clause as quoted is not found in the draft, and before a figure
# the sign even says something: "in schools > 5 per cent".
# Seen with postal-mime 4.0.0, mailparser 3.14.2. Source: RFC 3676, 4.2 and 4.5; the rest seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact postal-mime@4.0.0 mailparser@3.14.2
cat > read.mjs <<'JS'
import { simpleParser } from "mailparser";
import PostalMime from "postal-mime";
const lines = [
  "From: a@example.org",
  "To: b@example.org",
  "Subject: Your draft",
  "Date: Fri, 03 May 2013 10:00:00 +0000",
  "MIME-Version: 1.0",
  "Content-Type: text/plain; charset=utf-8; format=flowed",
  "",
  "> States shall not detain children ",
  "> or their parents.",
  "",
  ">> The quota rises in schools ",
  ">> 5 per cent a year.",
  "",
  "We agree ",
  "with this.",
  "",
];
const letter = lines.join("\r\n");
const rows = (text) => text.split("\n").filter(Boolean);
const postal = rows((await PostalMime.parse(letter)).text);
const parser = rows((await simpleParser(letter)).text);
console.log("postal-mime:", postal);
console.log("mailparser: ", parser);
const asSeen =
  postal[0] === "> States shall not detain children > or their parents." &&
  postal[1] === ">> The quota rises in schools >> 5 per cent a year." &&
  postal[2] === "We agree with this." &&
  parser[0] === "> States shall not detain children or their parents." &&
  parser[1] === ">> The quota rises in schools 5 per cent a year.";
process.exit(asSeen ? 0 : 1);
JS
node read.mjs
