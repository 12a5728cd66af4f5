#!/bin/sh
# A good guess: csv-parse, asked to make dates of what are dates (cast_date), makes dates of "2013-05-06" and leaves titles of articles, resolutions and sections
# the words they are; a field that it is not sure of stays text.
# What happens: whatever the engine's Date.parse does not refuse becomes a date, and V8 passes over any words it does not know before a number. "Article 5" is
# the 1st of May 2001, "Section 12" the 1st of December 2001, "Resolution 68/4" the 1st of April 1968, "Paris Agreement 2015" New Year's Day of 2015.
# "Article 13" stays text, for there is no 13th month, so that one column of a list of articles holds both kinds; the words are gone from
# the record. Midnight is that of the machine's own time zone: west of Greenwich the same file gives other days.
# Matters for lists of commitments, treaties and coded statements that come as CSV.
# Seen with csv-parse 7.0.3 on Node 20.
# Source: csv-parse, option cast_date; ECMA-262, 21.4.3.2 (other formats are left to the implementation).
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact csv-parse@7.0.3
cat > read.mjs <<'JS'
import { parse } from "csv-parse/sync";
const titles = ["Article 5", "Section 12", "Resolution 68/4", "Paris Agreement 2015", "Article 13", "A/68/L.5"];
const rows = parse(`title\n${titles.join("\n")}\n`, { columns: true, cast: true, cast_date: true });
const seen = rows.map(({ title }) => (title instanceof Date ? title.toISOString().slice(0, 10) : title));
for (const [at, title] of titles.entries()) console.log(`${title}: ${seen[at]}`);
process.exit(seen.join() === "2001-05-01,2001-12-01,1968-04-01,2015-01-01,Article 13,A/68/L.5" ? 0 : 1);
JS
TZ=UTC node read.mjs
