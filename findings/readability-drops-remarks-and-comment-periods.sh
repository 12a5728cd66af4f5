#!/bin/sh
# A good guess: Readability (the reader view of Firefox) leaves out what stands beside an article, such as menus, advertisements and comments
# of readers. A section in the midst of the article, with a heading, sentences and a list of its own, stays, whatever its class is called.
# What happens: it goes without a trace if a part of its class or id is on a list of words that are looked for anywhere in the name, long before
# its words are weighed. On pages of offices such names say what the section is about: "remarks", "comment-period", "community",
# "supplemental-information", "related-measures", "social-protection", "sponsor-states". The same section under "closing-words" stays.
# The page is read again with the names left aside only where less than 500 characters are left of it.
# Matters for whoever archives, quotes or compares statements by what Readability gives: the remarks of the minister are gone, nothing says so.
# Seen with @mozilla/readability 0.6.0 and jsdom 26.1.0. Source: REGEXPS.unlikelyCandidates and _grabArticle in Readability.js.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @mozilla/readability@0.6.0 jsdom@26.1.0
cat > read.mjs <<'JS'
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
const sentence = "The harbour board pays for the lamps of the outer harbour, as it has done since the quay was built, and tells the council. ";
const paragraph = `<p>${sentence.repeat(2)}</p>`;
const stays = (name) => {
  const section = `<section class="${name}"><h2>On tolls</h2><p>Tolls shall not rise. ${sentence}</p><ul><li>Pilots, pay less</li></ul></section>`;
  const page = `<html><head><title>Lamps</title></head><body><article><h1>Lamps</h1>${paragraph.repeat(4)}${section}${paragraph.repeat(3)}</article></body></html>`;
  const text = new Readability(new JSDOM(page, { url: "https://ports.example.org/" }).window.document).parse().textContent;
  const kept = text.includes("Tolls shall not rise") && text.includes("Pilots");
  console.log(`class="${name}": ${kept ? "stays" : "is gone"}`);
  return kept;
};
const names = "remarks comment-period community supplemental-information related-measures social-protection sponsor-states".split(" ");
const gone = names.filter((name) => !stays(name));
const kept = ["closing-words", "opinions", "period-of-notice"].filter(stays);
process.exit(gone.length === names.length && kept.length === 3 ? 0 : 1);
JS
node read.mjs
