#!/bin/sh
# A good guess: in the list of operators that pdf.js gives of a page, marked content says its tag in the same form whichever operator of the file begins
# it: "Artifact" (what is no part of the text: running heads, page numbers) for /Artifact BMC and for /Artifact <<…>> BDC alike.
# What happens: BDC, with a list of properties, gives the tag as a string; BMC, without one, gives an object, {"name":"Artifact"}. Compared with
# a string, or made one ("[object Object]"), it is no artifact, so that the running heads of every file that marks them in the short form count as text.
# LibreOffice and many others write the short form; in getTextContent({ includeMarkedContent: true }) both are strings.
# Matters for whoever reads a tagged file by its own marks: page heads land in the midst of sentences, in files of some programs only.
# Seen with pdfjs-dist 5.6.205 (legacy build, Node 20).
# Source: ISO 32000-1, 14.6 and 14.8.2.2; seen in what getOperatorList() gives.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --omit=optional --save-exact pdfjs-dist@5.6.205
cat > read.mjs <<'JS'
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] ??= class {};
const { getDocument, OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
const words =
  "/Artifact BMC BT /F1 9 Tf 50 800 Td (Harbour office) Tj ET EMC\n" +
  "/Artifact <</Type/Pagination>> BDC BT /F1 9 Tf 50 20 Td (Page 1) Tj ET EMC\n" +
  "BT /F1 12 Tf 50 700 Td (States should act.) Tj ET";
const objects = [
  "<</Type/Catalog/Pages 2 0 R>>",
  "<</Type/Pages/Count 1/Kids[4 0 R]>>",
  "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>",
  `<</Length ${words.length}>>\nstream\n${words}\nendstream`,
];
let file = "%PDF-1.7\n";
const places = objects.map((body, at) => {
  const place = file.length;
  file += `${at + 1} 0 obj\n${body}\nendobj\n`;
  return `${String(place).padStart(10, "0")} 00000 n \n`;
});
const end = file.length;
file += `xref\n0 6\n0000000000 65535 f \n${places.join("")}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${end}\n%%EOF\n`;
const pdf = await getDocument({ data: new TextEncoder().encode(file), verbosity: 0 }).promise;
const page = await pdf.getPage(1);
const { fnArray, argsArray } = await page.getOperatorList();
const tagOf = (operator) => argsArray[fnArray.indexOf(operator)][0];
const [short, long] = [tagOf(OPS.beginMarkedContent), tagOf(OPS.beginMarkedContentProps)];
const { items } = await page.getTextContent({ includeMarkedContent: true });
const tags = items.flatMap(({ type, tag }) => (/^begin/.test(type ?? "") ? [tag] : []));
console.log(`/Artifact BMC: ${JSON.stringify(short)} (${typeof short})`);
console.log(`/Artifact <<...>> BDC: ${JSON.stringify(long)} (${typeof long})`);
console.log(`getTextContent: ${JSON.stringify(tags)}`);
const asSeen =
  typeof short === "object" && short.name === "Artifact" && long === "Artifact" && tags.join() === "Artifact,Artifact";
process.exit(asSeen ? 0 : 1);
JS
node read.mjs
