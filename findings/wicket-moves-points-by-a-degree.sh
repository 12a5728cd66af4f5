#!/bin/sh
# A good guess: Wicket reads the well-known text of a place that it writes itself, and reads numbers as the format has them, with an exponent or without.
# What happens: an exponent is left out with nothing said. JavaScript writes small numbers with one, so that a border post 1.2e-7 degrees east of Greenwich, a centimetre from the line,
# is written "POINT(1.2e-7 51.4779)" and read as 1.2 degrees east, some 83 km away; at -3e-7 it is 3 degrees west. "4.63E+1" of another program is read as 4.63,
# which makes a place in the Alps one on the equator. wellknown, wkx and terraformer read all of them right.
# Matters for maps of borders, camps and incidents that go through well-known text, as databases hand it out: a few points are elsewhere and look like any other.
# Seen with wicket 1.3.8; wellknown 0.5.0, wkx 0.5.0 and @terraformer/wkt 2.2.1 as comparison.
# Source: OGC 06-103r4 (Simple Features), 7.2.2: <approximate numeric literal> ::= <mantissa>E<exponent>; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact wicket@1.3.8 wellknown@0.5.0 wkx@0.5.0 @terraformer/wkt@2.2.1
cat > places.mjs <<'JS'
import { createRequire } from "node:module";
import { wktToGeoJSON } from "@terraformer/wkt";
const require = createRequire(import.meta.url);
const wicket = require("wicket");
const wellknown = require("wellknown");
const { Geometry } = require("wkx");
const write = (coordinates) => {
  const place = new wicket.Wkt();
  place.fromJson({ type: "Point", coordinates });
  return place.write();
};
const read = (text) => {
  const place = new wicket.Wkt();
  place.read(text);
  return place.toJson().coordinates;
};
const cases = [
  [write([1.2e-7, 51.4779]), [1.2e-7, 51.4779], [1.2, 51.4779]],
  [write([-3e-7, 51.4779]), [-3e-7, 51.4779], [-3, 51.4779]],
  [write([6.14, 46.2]), [6.14, 46.2], [6.14, 46.2]],
  ["POINT(6.2 4.63E+1)", [6.2, 46.3], [6.2, 4.63]],
];
let asSeen = true;
for (const [text, meant, expected] of cases) {
  const seen = read(text);
  console.log(`${text}: wicket ${seen}`);
  asSeen &&= String(seen) === String(expected);
  for (const other of [wellknown.parse(text), Geometry.parse(text).toGeoJSON(), wktToGeoJSON(text)]) asSeen &&= String(other.coordinates) === String(meant);
}
process.exit(asSeen ? 0 : 1);
JS
node places.mjs
