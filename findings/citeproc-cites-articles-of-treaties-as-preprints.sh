#!/bin/sh
# A good guess: citeproc-js, which sets references for Zotero and many others, reads the abbreviation that a locator begins with, as its manual says ("para. 7" is a
# paragraph, whatever the label), and prints the style's word for it: "art. 5, para. 2" of a convention is "art. 5, para. 2", or "article 5".
# What happens: it is "preprint 5, para. 2". The abbreviation "art." is looked up as the term "article", and in the locales of CSL that is the kind of a reference, an article
# without a journal, for which English and German say "preprint"; the article of a law has become "article-locator". It is so with the label "page" beside it, with
# none, and behind another part ("sec. 5, art. 7"). "arts. 5-7" and "Art. 5" are not read and become pages: "p. arts. 5-7", "p. Art. 5". In French
# the two terms are one word, and nothing is seen. With the label "article-locator" and "5" alone it is right.
# Matters for whoever cites conventions: it is the one part of a treaty that is cited most.
# Seen with citeproc 2.4.63 and the locales in @citation-js/plugin-csl 0.8.2. Source: CSL 1.0.2, appendix II (terms: "article" is a type, "article-locator" a locator);
# CSL.STATUTE_SUBDIV_STRINGS in citeproc-js ("article": "art."); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact citeproc@2.4.63 @citation-js/plugin-csl@0.8.2 @citation-js/core@0.8.2
cat > cite.cjs <<'JS'
const { readFileSync } = require("node:fs");
const CSL = require("citeproc");
const locales = JSON.parse(readFileSync("node_modules/@citation-js/plugin-csl/lib/locales.json", "utf8"));
const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>t</title><id>t</id><updated>2013-10-03T00:00:00+00:00</updated></info><citation><layout><group delimiter=", "><text variable="title"/><group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group></group></layout></citation></style>`;
const cite = (language, locator, label) => {
  const item = { id: "c", type: "treaty", title: "Convention" };
  const engine = new CSL.Engine({ retrieveLocale: () => locales[language], retrieveItem: () => item }, style, language, true);
  engine.updateItems(["c"]);
  const citation = { citationItems: [{ id: "c", locator, label }], properties: { noteIndex: 0 } };
  return engine.previewCitationCluster(citation, [], [], "text");
};
const cases = [
  ["en-US", "art. 5, para. 2", "page", "Convention, preprint 5, para. 2"],
  ["en-US", "art. 5", undefined, "Convention, preprint 5"],
  ["en-US", "sec. 5, art. 7", undefined, "Convention, sec. 5, preprint 7"],
  ["en-US", "arts. 5-7", undefined, "Convention, p. arts. 5-7"],
  ["en-US", "Art. 5", undefined, "Convention, p. Art. 5"],
  ["en-US", "para. 7", undefined, "Convention, para. 7"],
  ["en-US", "5", "article-locator", "Convention, art. 5"],
  ["de-DE", "art. 5", undefined, "Convention, preprint 5"],
  ["fr-FR", "art. 5", undefined, "Convention, article 5"],
];
const seen = cases.map(([language, locator, label, printed]) => {
  const found = cite(language, locator, label);
  console.log(`${language} ${locator}${label ? ` (${label})` : ""} → ${found}`);
  return found === printed;
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node cite.cjs
