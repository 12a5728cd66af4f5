#!/bin/sh
# A good guess: a reader of BibTeX gives the title as it stands there. Styles may lower its letters when a list is printed; what is stored is the title.
# What happens: @retorquere/bibtex-parser writes each English title anew in small letters while it reads (its option sentenceCase is on), and
# biblatex-csl-converter does when it gives CSL: "Trafficking in Persons Report" is "Trafficking in persons report", "High Level Dialogue" a
# "high level dialogue", and "May 2016" becomes "may 2016". The two do not agree behind a colon. Titles marked as French stay as they are. What
# should keep its letters has to stand in braces, which few who export from a catalogue write. biblatex-csl-converter also leaves the institution
# of a report out of CSL, so that a report of a department has no publisher.
# Matters for names of programmes, reports and conferences, which are told from ordinary words by their letters alone, and for finding a paper again.
# Seen with @retorquere/bibtex-parser 9.0.29, biblatex-csl-converter 3.6.0.
# Source: seen in the output; CSL 1.0.2, appendix III ("titles should be stored in sentence case") and variable "publisher".
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @retorquere/bibtex-parser@9.0.29 biblatex-csl-converter@3.6.0
cat > read.mjs <<'JS'
import { parse } from "@retorquere/bibtex-parser";
import { BibLatexParser, CSLExporter } from "biblatex-csl-converter";
const bib = String.raw`
@techreport{a, title={Trafficking in Persons Report: Funding for the Office}, author={{Office to Monitor Trafficking}}, institution={Department of State}, year={2013}}
@misc{b, title={Fact Sheet on the High Level Dialogue, May 2016}, author={{Department of State}}, year={2016}}
@misc{c, title={Rapport sur la Traite des Personnes}, langid={french}, author={{Department of State}}, year={2016}}`;
const one = parse(bib).entries.map(({ fields }) => fields.title);
const two = Object.values(new CSLExporter(new BibLatexParser(bib).parse().entries).parse());
for (const [at, title] of one.entries()) console.log({ "bibtex-parser": title, "csl-converter": two[at].title, publisher: two[at].publisher });
const plain = JSON.stringify(parse(bib, { sentenceCase: false }).entries.map(({ fields }) => fields.title));
console.log(`bibtex-parser, sentenceCase: false: ${plain}`);
const asSeen =
  one[0] === "Trafficking in persons report: Funding for the office" &&
  two[0].title === "Trafficking in persons report: funding for the office" &&
  one[1] === "Fact sheet on the high level dialogue, may 2016" &&
  two[1].title === one[1] &&
  one[2] === "Rapport sur la Traite des Personnes" &&
  two[2].title === one[2] &&
  two[0].publisher === undefined;
process.exit(asSeen ? 0 : 1);
JS
node read.mjs
