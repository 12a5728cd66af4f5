#!/bin/sh
# A good guess: vcf, which reads cards of offices (vCard), knows that a value in quotation marks may hold colons and semicolons, which is what the marks are for, and gives text
# as it was meant: "\," is a comma, "\n" a line break. An address has seven parts: box, room, street, town, region, code, country.
# What happens: the address begins at the first colon, even within the quoted label. ADR;LABEL="Office: Avenue 8; Geneva":;Room 5;Avenue 8;Geneva;;1211;Switzerland has the box " Avenue 8"
# and the room ' Geneva":', and all that follows is one part further on: the street is "Room 5", the town is "Avenue 8", the country is "1211", and Switzerland is an eighth part. Of the
# label "Office is left. Without a colon in the label the parts are right. Notes and names keep their backslashes: "Closed on Tuesday\, not on Wednesday\; see page 5.\nNew."
# ical.js reads address and label as they are, and commas and line breaks of notes.
# Matters for pages and lists of offices that are made of cards: letters go to a street that is a label, and the comparison of two versions shows backslashes.
# Seen with vcf 2.1.2, ical.js 2.2.1. Source: RFC 6350, 3.3 (param-value, QSAFE-CHAR), 3.4 and 6.3.1; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact vcf@2.1.2 ical.js@2.2.1
cat > read.mjs <<'JS'
import ical from "ical.js";
import vcf from "vcf";
const address = ";Room 5;Avenue 8;Geneva;;1211;Switzerland";
const note = "Closed on Tuesday\\, not on Wednesday\\; see page 5.\\nNew.";
const card = (label) => ["BEGIN:VCARD", "VERSION:4.0", "FN:Office", `ADR;LABEL="${label}":${address}`, `NOTE:${note}`, "END:VCARD", ""].join("\r\n");
const parts = (label) => {
  const read = new vcf().parse(card(label));
  return { parts: read.get("adr").valueOf().split(";"), label: read.get("adr").label, note: read.get("note").valueOf() };
};
const [colon, plain] = ["Office: Avenue 8; Geneva", "Office in Geneva"].map(parts);
const component = new ical.Component(ical.parse(card("Office: Avenue 8; Geneva")));
const other = {
  parts: component.getFirstPropertyValue("adr"),
  label: component.getFirstProperty("adr").getParameter("label"),
  note: component.getFirstPropertyValue("note"),
};
console.log(JSON.stringify({ "vcf, label with a colon": colon, "vcf, label without": plain, "ical.js": other }, null, 1));
const shifted = colon.parts[0] === " Avenue 8" && colon.parts[3] === "Avenue 8" && colon.parts[6] === "1211" && colon.parts.length === 8 && colon.label === '"Office';
const right = other.parts.join(";") === address && other.label === "Office: Avenue 8; Geneva" && other.note.startsWith("Closed on Tuesday, not") && other.note.endsWith("5.\nNew.");
process.exit(shifted && plain.parts.join(";") === address && colon.note === note && right ? 0 : 1);
JS
node read.mjs
