#!/bin/sh
# A good guess: what citation-js writes as RIS it reads back as what it was. An office that is an author as a whole (CSL: "literal") is still one
# afterwards; if RIS has no words for that, its commas are guarded, or something says that the author is not sure.
# What happens: a name with commas is written as it is and read back as a person with family name, given name and suffix: "Bureau of Population,
# Refugees, and Migration" is Mr "Bureau of Population", called "Refugees", "and Migration". The bibliography says "Bureau of Population, R., and
# Migration." An office without a comma comes back as the whole that it was.
# Matters for ministries and bureaus, whose names are lists, and for papers whose author is the office.
# Seen with @citation-js/core, plugin-ris and plugin-csl 0.8.2.
# Source: seen in the output; RIS, tag AU: "Last name, First name, Suffix".
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 @citation-js/plugin-csl@0.8.2
cat > round.mjs <<'JS'
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import "@citation-js/plugin-csl";
const again = (name) => {
  const first = new Cite([{ id: "a", type: "report", title: "Positions", author: [{ literal: name }], issued: { "date-parts": [[2013]] } }]);
  const ris = first.format("ris");
  const back = new Cite(ris);
  console.log(ris.split("\n").find((line) => line.startsWith("AU")));
  console.log(`  read back: ${JSON.stringify(back.data[0].author)}`);
  console.log(`  before: ${first.format("bibliography", { template: "apa" }).trim()}`);
  console.log(`  after:  ${back.format("bibliography", { template: "apa" }).trim()}`);
  return { author: back.data[0].author[0], shown: back.format("bibliography", { template: "apa" }).trim() };
};
const bureau = again("Bureau of Population, Refugees, and Migration");
const office = again("Department of State");
const asSeen =
  bureau.author.family === "Bureau of Population" &&
  bureau.author.given === "Refugees" &&
  bureau.author.suffix === "and Migration" &&
  bureau.shown.startsWith("Bureau of Population, R., and Migration.") &&
  office.author.literal === "Department of State";
process.exit(asSeen ? 0 : 1);
JS
node round.mjs
