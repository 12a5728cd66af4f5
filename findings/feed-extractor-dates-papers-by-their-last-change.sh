#!/bin/sh
# A good guess: feed-extractor's entry has the day that the feed says an entry was published (Atom: <published>) as `published`, its title as it
# is, and a description with the words of its summary, shortened at the end and without markup.
# What happens: `published` is the time of the last change (<updated>), though both stand there: a statement of 2013 whose page was touched in
# 2024 is one of 2024; no other field has the day. In a summary of plain text what stands between "<" and ">" is taken for a tag and cut out:
# "Incomes < $2 rose and those > $5 fell" is "Incomes $5 fell", the opposite of what it says. A title that reads like a number is made one:
# "1.10" is "1.1". feedsmith gives each of these as it stands.
# Matters for whoever follows what offices publish: the wrong year, the wrong section and a wrong sentence look like right ones.
# Seen with @extractus/feed-extractor 8.0.3, feedsmith 3.0.1. Source: RFC 4287, 4.2.9, 4.2.15 and 3.1.1.1 (text holds no markup).
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @extractus/feed-extractor@8.0.3 feedsmith@3.0.1
cat > read.mjs <<'JS'
import { extractFromXml } from "@extractus/feed-extractor";
import { parseAtomFeed } from "feedsmith";
const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Statements</title><id>urn:example:feed</id><updated>2024-05-03T10:00:00Z</updated><author><name>Office of Ports</name></author>
<entry><title>1.10</title><id>urn:example:1</id><published>2013-05-03T10:00:00Z</published><updated>2024-05-03T10:00:00Z</updated><link href="http://example.org/1"/>
<summary type="text">Incomes &lt; $2 rose and those &gt; $5 fell.</summary></entry></feed>`;
const [entry] = extractFromXml(feed).entries;
const [right] = parseAtomFeed(feed).entries;
console.log("feed-extractor:", entry);
console.log("feedsmith:     ", right.title.value, right.published, right.summary.value);
const asSeen =
  entry.published.startsWith("2024-05-03") &&
  entry.title === "1.1" &&
  /^Incomes\s+\$5 fell\.$/.test(entry.description) &&
  right.title.value === "1.10" &&
  right.published.startsWith("2013-05-03") &&
  right.summary.value === "Incomes < $2 rose and those > $5 fell.";
process.exit(asSeen ? 0 : 1);
JS
node read.mjs
