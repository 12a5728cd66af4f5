#!/bin/sh
# A good guess: readers of geographic coordinates, as treaties on boundaries and notices of zones give them, read degrees and minutes with their hemisphere or their sign,
# with a point or a comma as the decimal sign, and refuse what they cannot read; so their documentation says.
# What happens: coordinate-parser and geo-coordinates-parser lose the sign of a place less than a degree from the equator or from Greenwich: -0° 30' is 0.5, north for south, as nought
# has no sign. With a decimal comma parse-dms takes 12,5 minutes for two coordinates: "46° 12,5' N, 6° 9,2' E" is 46.2 and 5, and the east is gone; for coordinate-parser the
# figure behind the comma is seconds. parse-dms also takes French and Spanish west (O, ouest, oeste) for east: "6° 09' O" is 6.15. Of "12° 30' N., long. 45° E." it makes
# the longitude 0, and of "latitude 46°12' south, longitude 6° west" 46.2 north and 46.2 east. Nothing is thrown. "W", a point and degrees from one on are right.
# Matters for zones and lines of demarcation: each wrong point is one that exists, on the other side of the line or hundreds of kilometres along it.
# Seen with parse-dms 0.0.5, coordinate-parser 1.0.7, geo-coordinates-parser 1.7.4. Source: ISO 6709 (sign and hemisphere), documentation of parse-dms ("will throw an error if it
# cannot parse") and coordinate-parser ("40°7’23" -74°7’23"" is a format of its own); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact parse-dms@0.0.5 coordinate-parser@1.0.7 geo-coordinates-parser@1.7.4
cat > read.mjs <<'JS'
import { createRequire } from "node:module";
import { convert } from "geo-coordinates-parser";
const require = createRequire(import.meta.url);
const parseDms = require("parse-dms");
const Coordinates = require("coordinate-parser");
const readers = {
  "parse-dms": (text) => [parseDms(text).lat, parseDms(text).lon],
  "coordinate-parser": (text) => [new Coordinates(text).getLatitude(), new Coordinates(text).getLongitude()],
  "geo-coordinates-parser": (text) => [convert(text).decimalLatitude, convert(text).decimalLongitude],
};
const expected = {
  "-12° 30', -45° 15'": ["-12.5 -45.25", "-12.5 -45.25", "-12.5 -45.25"],
  "-0° 30', -0° 15'": ["-0.5 -0.25", "0.5 0.25", "0.5 0.25"],
  "46° 12.5' N, 6° 9.2' E": ["46.208 6.153", "46.208 6.153", "46.208 6.153"],
  "46° 12,5' N, 6° 9,2' E": ["46.2 5", "46.201 6.151", "46.208 6.153"],
  "46° 12' N, 6° 09' O": ["46.2 6.15", "refused", "refused"],
  "lat. 12° 30' N., long. 45° E.": ["12.5 0", "refused", "refused"],
  "latitude 46°12' south, longitude 6° west": ["46.2 46.2", "refused", "refused"],
};
const answer = (read, text) => {
  try {
    return read(text).map((degrees) => Math.round(degrees * 1000) / 1000).join(" ");
  } catch {
    return "refused";
  }
};
const seen = Object.entries(expected).map(([text, answers]) => {
  const found = Object.values(readers).map((read) => answer(read, text));
  console.log(`${text}: ${Object.keys(readers).map((name, at) => `${name} ${found[at]}`).join("; ")}`);
  return found.join() === answers.join();
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node read.mjs
