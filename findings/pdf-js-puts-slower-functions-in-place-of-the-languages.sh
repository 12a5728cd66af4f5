#!/bin/sh
# A good guess: the "legacy" build of pdf.js, made for browsers and Node versions that lack newer functions, adds those that are missing. What Node 20 has
# had for years (Array.prototype.push, JSON.parse, JSON.stringify) stays the language's own, and code beside pdf.js runs as fast as before.
# What happens: importing it puts functions of its own in the place of all three, for the whole process. Node 20's push does not throw
# where nothing is pushed onto a list whose length is read-only, and its JSON knows no JSON.rawJSON; so both are held to be faulty. Every push and every
# JSON.stringify of the program, however far from any PDF, takes several times as long (eight and nine times where this was measured). Nothing says so.
# Matters for servers that read documents and answer requests in one process: importing the reader slows all of their pages.
# What helps: keep the three functions before the import and put them back after it (the worker file replaces them again when it is loaded).
# Seen with pdfjs-dist 5.6.205 on Node 20.20. Source: core-js in the bundle (es.array.push, es.json.stringify, `forced`).
# Needs: node 20, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --omit=optional --save-exact pdfjs-dist@5.6.205
cat > replaced.mjs <<'JS'
// What the engine wants for painting; without a canvas it does not load.
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] = class {};
const native = { push: Array.prototype.push, parse: JSON.parse, stringify: JSON.stringify };
const rows = Array.from({ length: 2000 }, (_, at) => ({ at, name: `clause ${at}` }));
const time = (work) => {
  const best = Math.min(...Array.from({ length: 5 }, () => {
    const began = process.cpuUsage().user;
    work();
    return process.cpuUsage().user - began;
  }));
  return best / 1000;
};
const push = () => { for (let round = 0; round < 100; round++) { const list = []; for (let at = 0; at < 10000; at++) list.push(at); } };
const stringify = () => { for (let round = 0; round < 10; round++) JSON.stringify(rows); };
const before = { push: time(push), stringify: time(stringify) };
await import("pdfjs-dist/legacy/build/pdf.mjs");
const after = { push: time(push), stringify: time(stringify) };
const replaced = Object.entries({ push: Array.prototype.push, parse: JSON.parse, stringify: JSON.stringify })
  .filter(([name, now]) => now !== native[name])
  .map(([name]) => name);
console.log("replaced:", replaced.join(", "));
console.log("milliseconds of the processor before:", before);
console.log("milliseconds of the processor after: ", after);
const slower = after.push > 2 * before.push && after.stringify > 2 * before.stringify;
process.exit(replaced.length === 3 && slower ? 0 : 1);
JS
node replaced.mjs 2>/dev/null
