#!/bin/sh
# A good guess: marcjs writes a record of a library as ISO 2709 (record.as("iso2709"), a text) and reads what it wrote (Marc.parse(text, "iso2709")), as it does for MARCXML and
# MARC-in-JSON.
# What happens: given the text, it finds the fields by their places in bytes, but cuts a text by them as a list: there is no error, and each field that comes back has the whole
# record for its tag and "00" for its indicators. Only a Buffer of the same text is read right; the documentation of parse says "raw". The other two formats come back as they were.
# Matters for catalogues of treaties and papers: the record that was read is no error and has no title and no author.
# Seen with marcjs 3.0.2. Source: its documentation (parse, as); ISO 2709 (directory of fields); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact marcjs@3.0.2
cat > record.mjs <<'JS'
import { Marc, Record } from "marcjs";
const record = new Record();
record.leader = "00000nam a2200000 a 4500";
record.append(["001", "abc"], ["100", "1 ", "a", "United Nations."], ["245", "10", "a", "The Convention of 1951"]);
const fields = JSON.stringify(record.fields);
const read = (raw, format) => {
  const parsed = Marc.parse(raw, format);
  return (Array.isArray(parsed) ? parsed[0] : parsed).fields;
};
const text = record.as("iso2709");
const seen = {
  marcxml: read(record.as("marcxml"), "marcxml"),
  mij: read(record.as("mij"), "mij"),
  "iso2709, Buffer": read(Buffer.from(text), "iso2709"),
  iso2709: read(text, "iso2709"),
};
for (const [name, list] of Object.entries(seen)) console.log(`${name}: ${JSON.stringify(list).slice(0, 160)}`);
const right = ["marcxml", "mij", "iso2709, Buffer"].every((name) => JSON.stringify(seen[name]) === fields);
const wrong = typeof text === "string" && seen.iso2709.every(([tag, indicators]) => tag.length > 100 && indicators === "00");
process.exit(right && wrong ? 0 : 1);
JS
node record.mjs
