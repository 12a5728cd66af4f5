#!/bin/sh
# A good guess: a reader of mailbox files (mbox), in which lists and offices keep their mail, begins a message at a line of "From ", an address and a date, as the format says, and
# takes the sign away that the writer of the file put before such a line in a letter (">From").
# What happens: any line that begins with "From " behind an empty line begins a message. "From the start we said no." ends the letter there: what follows is a message of its own
# without subject and sender. node-mbox gives its lines as such a message; mbox-reader says that it was sent by "the" and that its date is false; both drop the sentence
# itself. mbox-parser gives a message without a text, so that the sentence and all after it are gone. For node-mbox ">From 2016 on" keeps its sign and ">>From" both.
# None checks what stands behind "From ".
# Matters for archives of comments and consultations: a letter is cut at its objection, and the number of answers is too high.
# Seen with mbox-parser 1.0.1, mbox-reader 1.2.0, node-mbox 2.0.0. Source: RFC 4155, appendix A (the separator line: "From", an address and a timestamp); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact mbox-parser@1.0.1 mbox-reader@1.2.0 node-mbox@2.0.0
cat > read.mjs <<'JS'
import { createReadStream, writeFileSync } from "node:fs";
import { mboxParser } from "mbox-parser";
import { mboxReader } from "mbox-reader";
import { MboxStream } from "node-mbox";
const head = (address, day, subject) => [`From ${address} ${day} 00:00:00 2016`, `From: ${address}`, `Subject: ${subject}`, "Content-Type: text/plain; charset=utf-8", ""];
const letter = ["Dear Chair,", "", "From the start we said no.", ">From 2016 on we say so again.", "Our vote is against."];
const file = [...head("a@example.org", "Fri Jan  1", "Statement"), ...letter, "", ...head("b@example.org", "Sat Jan  2", "Thanks"), "We agree.", "", ""];
writeFileSync("list.mbox", file.join("\n"));
const open = () => createReadStream("list.mbox");
const parsed = (await mboxParser(open())).map(({ subject, text }) => ({ subject, text: text?.trim() }));
const read = [];
for await (const { returnPath, time, content } of mboxReader(open())) read.push({ returnPath, time, text: content.toString() });
const streamed = [];
await new Promise((done, fail) => MboxStream(open()).on("data", (message) => streamed.push(message.toString())).on("finish", done).on("end", done).on("error", fail));
console.log("mbox-parser:", parsed);
console.log("mbox-reader:", read);
console.log("node-mbox:  ", streamed);
const said = (messages, words) => JSON.stringify(messages).includes(words);
const cut = [parsed, read, streamed].every((messages) => messages.length === 3 && !said(messages, "From the start"));
const lost = !said(parsed, "against") && said(read, "against") && said(streamed, "against");
process.exit(cut && lost && read[1].returnPath === "the" && read[1].time === false && said(streamed, ">From 2016") && said(read, '"From 2016') ? 0 : 1);
JS
node read.mjs
