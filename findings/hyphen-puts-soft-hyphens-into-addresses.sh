#!/bin/sh
# A good guess: a library that puts soft hyphens into texts for narrow columns leaves addresses of pages and of mail as they are; its version for HTML leaves out
# <code>, and the words of a link that are its address.
# What happens: hyphen (npm) parts every run of letters, addresses too: "https://www.ex-am-ple.org/in-ter-na-tion-al" with U+00AD, which is not seen. In
# HTML the words of <a> and of <code> are parted as well; only href stays. Who copies the address from the page takes the soft hyphens along: in
# the path they are letters (%C2%AD), and the page is not found; in an address of mail the name before the "@" is another one.
# Hypher leaves no address out either, but has a blank of no width behind its strokes.
# Matters for statements and contact lists printed in columns: their addresses look right, and lead nowhere when copied.
# Seen with hyphen 1.14.1. Source: seen in the output; the names of hosts alone are read without U+00AD (UTS 46, which URL parsers follow).
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hyphen@1.14.1
cat > part.mjs <<'JS'
import hyphen from "hyphen/en-us/index.js";
const address = "https://www.example.org/international/agreement";
const shown = (text) => text.replaceAll("\u00ad", "-");
const text = hyphen.hyphenateSync(`See ${address} or write to information@example.org`);
const html = hyphen.hyphenateHTMLSync(`<p><a href="${address}">${address}</a> <code>international</code></p>`);
console.log(shown(text));
console.log(shown(html));
const { hostname, pathname: path } = new URL(text.split(" ")[1]);
console.log("the address as copied:", hostname, path);
const asSeen =
  text.includes("in\u00adter\u00adna\u00adtion\u00adal/") &&
  text.includes("in\u00adfor\u00adma\u00adtion@") &&
  html.includes(`href="${address}"`) &&
  html.includes("<code>in\u00adter") &&
  hostname === "www.example.org" &&
  path.includes("%C2%AD");
process.exit(asSeen ? 0 : 1);
JS
node part.mjs
