#!/bin/sh
# A good guess: edtf.js answers the first and the last moment (min, max) of what a date of the Extended Date/Time Format covers. A list
# "{2013..2016}" (all of the years from 2013 to 2016) ends with 2016, spring 2013 ("2013-21") is about March to May.
# What happens: the list and the set ("[2013..2016]", one of these years) end on the 31st of December 2013: of the two years of a range that is
# one element, the first alone is looked at. "{2013,2016}" with a comma ends in 2016. Spring is January to March, summer April to June and
# winter October to December, the quarters of a year under other names: the 3rd of May 2013 is no day of spring 2013 but one of its summer.
# Nothing says so, and toString() gives the date back as it was written.
# Matters for records of archives and libraries, which date series of papers so: a search from 2014 on does not find the series.
# Seen with edtf 4.11.1.
# Source: ISO 8601-2, 4.8 (seasons) and 6.4 (sets); EDTF specification of the Library of Congress, level 2, "Set representation"; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact edtf@4.11.1
cat > read.mjs <<'JS'
import edtf from "edtf";
const expected = {
  "{2013..2016}": "2013-01-01 2013-12-31",
  "[2013..2016]": "2013-01-01 2013-12-31",
  "{2013,2016}": "2013-01-01 2016-12-31",
  "2013/2016": "2013-01-01 2016-12-31",
  "2013-21": "2013-01-01 2013-03-31",
  "2013-22": "2013-04-01 2013-06-30",
  "2013-24": "2013-10-01 2013-12-31",
};
const day = (time) => new Date(time).toISOString().slice(0, 10);
const seen = Object.entries(expected).map(([written, span]) => {
  const read = edtf(written);
  const covered = `${day(read.min)} ${day(read.max)}`;
  console.log(written, read.type, covered);
  return covered === span;
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node read.mjs
