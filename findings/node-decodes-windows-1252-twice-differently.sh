#!/bin/sh
# A good guess: TextDecoder of Node reads "windows-1252" (and "iso-8859-1" and "us-ascii", which the web's encoding standard makes names of it) as
# browsers do: byte 0x96 is a dash, 0x92 an apostrophe, 0x80 the euro. Whether bytes come at once or in a stream makes no difference.
# What happens: given at once, these bytes are the control characters U+0096, U+0092 and U+0080, which are shown as nothing: "2013–2016" is
# "20132016" for whoever looks at it, "€ 5 million" is " 5 million". With { stream: true } the very same decoder answers the right signs,
# and so it does for windows-1250 and iso-8859-9 either way. The decoder says of itself that its encoding is "windows-1252".
# Libraries that read mail and pages with TextDecoder inherit it: postal-mime gives the subject "Ports =96 dues" with a U+0096.
# Matters for papers and letters of offices from before UTF-8, nearly all of which are in this encoding.
# Seen with Node 20.20.2 (with full ICU), postal-mime 4.0.0.
# Source: Encoding Standard (WHATWG), 4.2 (names and labels) and the index of windows-1252; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact postal-mime@4.0.0
cat > read.mjs <<'JS'
import PostalMime from "postal-mime";
const bytes = Uint8Array.of(0x80, 0x92, 0x96);
const codes = (text) => [...text].map((sign) => `U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`).join(" ");
const LATIN = "U+0080 U+0092 U+0096";
const RIGHT = "U+20AC U+2019 U+2013";
const seen = ["windows-1252", "iso-8859-1", "us-ascii", "windows-1250"].map((label) => {
  const decoder = new TextDecoder(label);
  const atOnce = codes(decoder.decode(bytes));
  const inStream = codes(new TextDecoder(label).decode(bytes, { stream: true }));
  console.log(`${label} (${decoder.encoding}): at once ${atOnce}, in a stream ${inStream}`);
  return atOnce === (label === "windows-1250" ? RIGHT : LATIN) && inStream === RIGHT;
});
const letter = [
  "From: a@example.org",
  "Subject: =?windows-1252?Q?Ports_=96_dues?=",
  "Content-Type: text/plain",
  "",
  "x",
].join("\r\n");
const { subject } = await PostalMime.parse(letter);
console.log("postal-mime:", JSON.stringify(subject), codes(subject[6]));
process.exit(seen.every(Boolean) && subject === "Ports \u0096 dues" ? 0 : 1);
JS
node read.mjs
