#!/bin/sh
# A good guess: the list of captures that web archives give of a page (a TimeMap, application/link-format) is written as Link headers are, so a
# reader of those gives every capture with its day.
# What happens: parse-link-header and li keep what they read by the name of the relation. All captures have the same one, "memento", so the last
# takes the place of those before it: of four captures the first and the last are left, as those have "first" and "last" beside it, and nothing
# says that there were more. li has the list in its second form ({ extended: true }). http-link-header gives all four, by rel("memento").
# Matters for whoever follows a page through its captures: the years between the first and the last look as if nobody had kept them.
# Seen with parse-link-header 2.0.0, li 1.3.0, http-link-header 1.1.4.
# Source: RFC 7089, sections 2.2.4 and 5 (TimeMaps; several relations in one link); RFC 8288, section 3.3.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact parse-link-header@2.0.0 li@1.3.0 http-link-header@1.1.4
cat > read.mjs <<'JS'
import LinkHeader from "http-link-header";
import li from "li";
import parse from "parse-link-header";
const page = "https://www.example.org/office";
const captures = [
  ["first memento", "20070320203610", "Tue, 20 Mar 2007 20:36:10 GMT"],
  ["memento", "20130612101112", "Wed, 12 Jun 2013 10:11:12 GMT"],
  ["memento", "20140101000000", "Wed, 01 Jan 2014 00:00:00 GMT"],
  ["last memento", "20160905110402", "Mon, 05 Sep 2016 11:04:02 GMT"],
];
const timeMap = [
  `<${page}>; rel="original"`,
  ...captures.map(([rel, stamp, day]) => `<https://archive.example.org/${stamp}/${page}>; rel="${rel}"; datetime="${day}"`),
].join(",\n");
const years = (addresses) => [...new Set(addresses.map((each) => /org\/(\d{4})\d{10}/.exec(each)?.[1]).filter(Boolean))].sort();
const seen = {
  "parse-link-header": years(Object.values(parse(timeMap)).map(({ url }) => url)),
  li: years(Object.values(li.parse(timeMap))),
  "li, extended": years(li.parse(timeMap, { extended: true }).map(({ link }) => link)),
  "http-link-header": years(LinkHeader.parse(timeMap).rel("memento").map(({ uri }) => uri)),
};
console.log(seen);
const all = "2007,2013,2014,2016";
const asSeen =
  String(seen["parse-link-header"]) === "2007,2016" &&
  String(seen.li) === "2007,2016" &&
  String(seen["li, extended"]) === all &&
  String(seen["http-link-header"]) === all;
process.exit(asSeen ? 0 : 1);
JS
node read.mjs
