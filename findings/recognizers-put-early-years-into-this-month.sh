#!/bin/sh
# A good guess: recognizeDateTime reads "2013" as the year 2013 and "the second half of 2013" as July to December, so "early 2013", "mid-2013" and "the end of 2013"
# are parts of 2013; or it answers the year without its part, as it does in French ("début 2013").
# What happens: the year is thrown away, and the part is taken of the month in which the question is asked: on 30 November 2026 "early 2013" is the first half of
# November 2026, "mid-2013" its second half, and "by mid-2013" a time that ends in November 2026. Asked in another month it is another one. The
# answer has no timex, the notation in which all others say what was written. "Mid-September 2013" comes as two: a September of this year or the next, and the year.
# Matters for commitments, which are due "by mid-2013" or "in early 2014" as a rule: all of them fall due in the month in which the paper is read.
# Seen with @microsoft/recognizers-text-suite 1.3.1 (recognizers-text-date-time 1.3.2). Source: seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @microsoft/recognizers-text-suite@1.3.1
cat > read.cjs <<'JS'
const { recognizeDateTime, Culture } = require("@microsoft/recognizers-text-suite");
const asked = [new Date(2026, 10, 30), new Date(2027, 2, 1)];
const expected = [
  [Culture.English, "in 2013", "2013-01-01 to 2014-01-01", "2013-01-01 to 2014-01-01"],
  [Culture.English, "the second half of 2013", "2013-07-01 to 2014-01-01", "2013-07-01 to 2014-01-01"],
  [Culture.English, "early 2013", "2026-11-01 to 2026-11-16", "2027-03-01 to 2027-03-16"],
  [Culture.English, "mid-2013", "2026-11-16 to 2026-12-01", "2027-03-16 to 2027-04-01"],
  [Culture.English, "the end of 2013", "2026-11-16 to 2026-12-01", "2027-03-16 to 2027-04-01"],
  [Culture.English, "by mid-2013", "any time to 2026-11-16", "any time to 2027-03-16"],
  [Culture.Spanish, "a mediados de 2013", "2026-11-16 to 2026-12-01", "2027-03-16 to 2027-04-01"],
  [Culture.French, "début 2013", "2013-01-01 to 2014-01-01", "2013-01-01 to 2014-01-01"],
];
const seen = expected.flatMap(([culture, text, ...spans]) =>
  spans.map((span, at) => {
    const [found] = recognizeDateTime(text, culture, 0, asked[at]);
    const [{ start = "any time", end }] = found.resolution.values;
    console.log(`asked on ${asked[at].toDateString()}, ${culture}: ${text} → ${start} to ${end}`);
    return `${start} to ${end}` === span;
  }),
);
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node read.cjs
# Output seen:
#   asked on Mon Nov 30 2026, en-us: in 2013 → 2013-01-01 to 2014-01-01
#   asked on Mon Mar 01 2027, en-us: in 2013 → 2013-01-01 to 2014-01-01
#   asked on Mon Nov 30 2026, en-us: the second half of 2013 → 2013-07-01 to 2014-01-01
#   asked on Mon Mar 01 2027, en-us: the second half of 2013 → 2013-07-01 to 2014-01-01
#   asked on Mon Nov 30 2026, en-us: early 2013 → 2026-11-01 to 2026-11-16
#   asked on Mon Mar 01 2027, en-us: early 2013 → 2027-03-01 to 2027-03-16
#   asked on Mon Nov 30 2026, en-us: mid-2013 → 2026-11-16 to 2026-12-01
#   asked on Mon Mar 01 2027, en-us: mid-2013 → 2027-03-16 to 2027-04-01
#   asked on Mon Nov 30 2026, en-us: the end of 2013 → 2026-11-16 to 2026-12-01
#   asked on Mon Mar 01 2027, en-us: the end of 2013 → 2027-03-16 to 2027-04-01
#   asked on Mon Nov 30 2026, en-us: by mid-2013 → any time to 2026-11-16
#   asked on Mon Mar 01 2027, en-us: by mid-2013 → any time to 2027-03-16
#   asked on Mon Nov 30 2026, es-es: a mediados de 2013 → 2026-11-16 to 2026-12-01
#   asked on Mon Mar 01 2027, es-es: a mediados de 2013 → 2027-03-16 to 2027-04-01
#   asked on Mon Nov 30 2026, fr-fr: début 2013 → 2013-01-01 to 2014-01-01
#   asked on Mon Mar 01 2027, fr-fr: début 2013 → 2013-01-01 to 2014-01-01
