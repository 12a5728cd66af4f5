#!/bin/sh
# A good guess: a number that a JSON-LD document gives as 2.5, with the type xsd:decimal for its field, is "2.5" as an xsd:decimal in RDF. A query for the sums above 2, or for
# the total, finds it there as it finds 3.
# What happens: it is "2.5E0", the form of xsd:double, with the type xsd:decimal, for which that form is not allowed. The standard says so itself: a number with a
# fraction is written as a double, whatever its type. Whole numbers, and numbers written as text ("4.5"), come out well, so it shows late. Stores take it in
# and say nothing; in a query it is no number: of four sums, 2.5, 3, 4.5 and 0.1, the ones above 2 are 3 and 4.5, and there is no total (SUM is not
# answered). Read back as JSON-LD, the number is the text "2.5E0".
# Matters for figures of papers that are published as linked data: those with a fraction are missing from answers, and nothing is refused.
# Seen with jsonld 9.0.0, oxigraph 0.5.11, rdf-validate-datatype 0.2.2. Source: JSON-LD 1.1 API, 8.2.2 Object to RDF Conversion, step 10; github.com/w3c/json-ld-syntax, issue 318; XML Schema 1.1 Part 2,
# 3.3.3.1 (decimal has no exponent).
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jsonld@9.0.0 oxigraph@0.5.11 rdf-validate-datatype@0.2.2 n3@2.13.12
cat > query.mjs <<'JS'
import { createRequire } from "node:module";
import jsonld from "jsonld";
import n3 from "n3";
import { Store } from "oxigraph";
const { validateTerm } = createRequire(import.meta.url)("rdf-validate-datatype");
const context = { "@vocab": "https://ports.example/", xsd: "http://www.w3.org/2001/XMLSchema#", sum: { "@type": "xsd:decimal" } };
const paper = { "@context": context, "@graph": [2.5, 3, "4.5", 0.1].map((sum, at) => ({ "@id": `https://ports.example/${at}`, sum })) };
const quads = await jsonld.toRDF(paper, { format: "application/n-quads" });
const terms = new n3.Parser().parse(quads).map(({ object }) => object);
for (const term of terms) console.log(`${term.value} as xsd:decimal: ${validateTerm(term) ? "valid" : "not valid"}`);
const store = new Store();
store.load(quads, { format: "application/n-quads" });
const ask = (what, rest = "") => {
  const rows = store.query(`SELECT ${what} WHERE { ?paper <https://ports.example/sum> ?sum ${rest} }`);
  return rows.flatMap((row) => [...row.values()].map(({ value }) => value)).sort().join(" ");
};
const answers = [ask("?sum", "FILTER(?sum > 2)"), ask("(SUM(?sum) AS ?total)"), ask("(COUNT(?sum) AS ?count)")];
console.log(`above 2: ${answers[0]}; total: ${answers[1] || "none"}; how many: ${answers[2]}`);
const back = await jsonld.compact(await jsonld.fromRDF(quads, { format: "application/n-quads", useNativeTypes: true }), context);
console.log(`read back: ${JSON.stringify(back["@graph"][0].sum)}`);
const written = terms.map((term) => `${term.value}${validateTerm(term) ? "" : "!"}`).join(" ");
const asSeen = written === "2.5E0! 3 4.5 1.0E-1!" && answers.join(" | ") === "3 4.5 |  | 4" && back["@graph"][0].sum === "2.5E0";
process.exit(asSeen ? 0 : 1);
JS
node query.mjs
