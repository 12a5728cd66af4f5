#!/bin/sh
# A good guess: @citation-js/date reads a period that stands in a list of references ("2013-2016", "2013/14") as two years, as it does with a dash ("2013–2016"), or gives the
# text back as it is ({ raw }), as it does for "Spring 2013" and "3-5 May 2013". Of "10/03/2013" and "13/05/2013" it takes the same figure for the month.
# What happens: with a hyphen the second year is cut after two figures and is the month: "2013-2016" is the 20th month of 2013, "2013-14" its 14th; with a stroke it is the
# year itself: "2013/2016" and "2013, 2016" are of 2016, month 2013. ISO 8601's "2013-05/2013-06" loses its end. "10/03/2013" is the 3rd of October and
# "13/05/2013" the 13th of May, so that the days of one list are read in two ways, and "4/5/13" is of the year 13. "raw" comes for none of them.
# It is what Citation.js reads the years of RIS files with: a report on 2013/2016 is cited as one of 2016. Its reader of BibLaTeX has a parser of its own and is right.
# Matters for reports on several years and for budget years: they are sorted, found and cited under a year that is not theirs.
# Seen with @citation-js/date 0.5.1, @citation-js/core, plugin-ris and plugin-csl 0.8.2.
# Source: seen in the output; README of the package ("trailing parts ... are disregarded"; a number is a month "if the year is bigger", not if there is such a month;
# M/D/Y goes before D M Y); CSL-JSON, "date-parts" (two lists for a range).
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @citation-js/date@0.5.1 @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 @citation-js/plugin-csl@0.8.2
cat > read.mjs <<'JS'
import { Cite } from "@citation-js/core";
import { parse } from "@citation-js/date";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
const expected = {
  "2013-2016": "[[2013,20]]",
  "2013-14": "[[2013,14]]",
  "2013/2016": "[[2016,2013]]",
  "2013, 2016": "[[2016,2013]]",
  "2013–2016": "[[2013],[2016]]",
  "2013-05/2013-06": "[[2013,5]]",
  "10/03/2013": "[[2013,10,3]]",
  "13/05/2013": "[[2013,5,13]]",
  "4/5/13": "[[13,4,5]]",
  "Spring 2013": undefined,
};
const seen = Object.entries(expected).map(([written, parts]) => {
  const read = parse(written);
  console.log(written, JSON.stringify(read));
  return JSON.stringify(read["date-parts"]) === parts;
});
const shown = new Cite("TY  - RPRT\nTI  - Dues of the ports\nAU  - Office of Ports\nPY  - 2013/2016\nER  - \n").format("bibliography", { template: "apa" }).trim();
console.log(shown);
process.exit(seen.every(Boolean) && shown === "Office of Ports. (2016). Dues of the ports." ? 0 : 1);
JS
node read.mjs
