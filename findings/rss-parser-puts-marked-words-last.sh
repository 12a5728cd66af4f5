#!/bin/sh
# A good guess: rss-parser gives the content of an Atom entry as the feed has it: for type="xhtml", where the markup stands in the feed as elements
# and not as escaped text, either the same markup or its text.
# What happens: the order of words is lost. The feed is read into an object that keeps the text of an element in one place and its child
# elements, by their names, in another, and the markup is written anew out of that: first all the text, then the elements, those of
# one name together. "States shall <del>not</del> <ins>never</ins> detain; see <a>note 1</a>." is "States shall   detain; see ." with
# "not", "never" and "note 1" behind it: deleted words, emphasis and links stand at the end of their paragraph. contentSnippet, the plain text,
# reads "States shall   detain; see .notnevernote 1". A title of type xhtml is no string at all, but that object. feedsmith reads both right.
# Matters for whoever follows offices by their Atom feeds, and compares or quotes what they say: the sentence is another one.
# Seen with rss-parser 3.13.0, feedsmith 3.0.1.
# Source: RFC 4287, 3.1.1.3 (type xhtml); seen in the output: the content is rebuilt from xml2js's object.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact rss-parser@3.13.0 feedsmith@3.0.1
cat > read.mjs <<'JS'
import { parseAtomFeed } from "feedsmith";
import Parser from "rss-parser";
const sentence = 'States shall <del>not</del> <ins>never</ins> detain; see <a href="http://example.org/1">note 1</a>.';
const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Positions</title><id>urn:example:feed</id><updated>2024-05-03T10:00:00Z</updated><author><name>Office of Ports</name></author>
<entry><title>Duties</title><id>urn:example:1</id><updated>2024-05-03T10:00:00Z</updated><link href="http://example.org/1"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${sentence}</p></div></content></entry>
<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">CO<sub>2</sub> of ports</div></title><id>urn:example:2</id><updated>2024-05-03T10:00:00Z</updated><link href="http://example.org/2"/><content>Words.</content></entry></feed>`;
const [duties, ports] = (await new Parser().parseString(feed)).items;
const snippet = duties.contentSnippet.trim();
const [right] = parseAtomFeed(feed).entries;
const plain = right.content.value.replace(/<[^>]*>/g, "").trim();
console.log("rss-parser, markup:", duties.content);
console.log("rss-parser, text:  ", snippet);
console.log("rss-parser, title: ", typeof ports.title);
console.log("feedsmith, text:   ", plain);
const asSeen =
  snippet === "States shall   detain; see .notnevernote 1" &&
  /see \.<del>not<\/del><ins>never<\/ins><a [^>]*>note 1<\/a><\/p>/.test(duties.content) &&
  typeof ports.title === "object" &&
  plain === "States shall not never detain; see note 1.";
process.exit(asSeen ? 0 : 1);
JS
node read.mjs
