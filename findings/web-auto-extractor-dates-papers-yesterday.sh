#!/bin/sh
# A good guess: web-auto-extractor, which gathers what pages say about themselves (microdata, RDFa, JSON-LD), reads <time datetime="2016-05-01">last Sunday</time> as 2016-05-01 and
# <data value="5000000">5 million</data> as 5000000: HTML has these attributes for programs and the words for people. A headline is the words of its element.
# What happens: the words for people are taken. The paper is of "last Sunday", "yesterday" in RDFa; the number is "5 million". The words of a headline with an emphasis
# lose their blanks: "States shall not return refugees" is "States shallnotreturn refugees", in RDFa "Statesshallmeet". An element of
# two properties ("keywords about") has neither, but one of both names. The fork @marbec/web-auto-extractor mends only the last. microdata-node reads all of them as they are.
# Matters for catalogues of papers that are filled from pages: the date is none, or another one on every day it is looked at, and "not" is found by no search.
# Seen with web-auto-extractor 1.0.17, @marbec/web-auto-extractor 2.2.1, microdata-node 2.0.0. Source: HTML, "Microdata", values (time, data, textContent, itemprop as a set of tokens);
# HTML+RDFa 1.1, 3.1 (datetime); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact web-auto-extractor@1.0.17 @marbec/web-auto-extractor@2.2.1 microdata-node@2.0.0
cat > read.mjs <<'JS'
import * as forkModule from "@marbec/web-auto-extractor";
import microdata from "microdata-node";
import extractorModule from "web-auto-extractor";
const Fork = forkModule.default.default ?? forkModule.default;
const page = `<article itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">States shall <em>not</em> return refugees</h1><time itemprop="datePublished" datetime="2016-05-01">last Sunday</time><data itemprop="wordCount" value="5000000">5 million</data><span itemprop="keywords about">asylum</span></article>
<div vocab="https://schema.org/" typeof="Article"><h1 property="headline">States <b>shall</b> meet</h1><time property="datePublished" datetime="2016-05-02">yesterday</time></div>`;
const extract = extractorModule.default ?? extractorModule;
const seen = extract().parse(page);
const fork = new Fork({ addLocation: false }).parse(page);
const [article] = seen.microdata.Article;
const [rdfa] = seen.rdfa.Article;
const [mended] = fork.microdata.Article;
const other = microdata.toJson(page).items[0].properties;
console.log(JSON.stringify({ "web-auto-extractor": article, "in RDFa": rdfa, fork: mended, "microdata-node": other }, null, 1));
const wrong = (read) =>
  read.headline === "States shallnotreturn refugees" && read.datePublished === "last Sunday" && read.wordCount === "5 million";
const tokens = article["keywords about"] === "asylum" && article.about === undefined && mended.about === "asylum";
const right = other.headline[0] === "States shall not return refugees" && other.datePublished[0] === "2016-05-01" && other.wordCount[0] === 5_000_000 && other.about[0] === "asylum";
process.exit(wrong(article) && wrong(mended) && tokens && rdfa.headline === "Statesshallmeet" && rdfa.datePublished === "yesterday" && right ? 0 : 1);
JS
node read.mjs
