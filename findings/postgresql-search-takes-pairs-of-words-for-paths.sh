#!/bin/sh
# A good guess: the full text search of PostgreSQL parts words at a stroke as it does at a hyphen: "asylum-seekers" is found by
# "seekers", so "women/girls" is found by "girls", and the years of "2013-2016" are both found.
# What happens: its parser takes words with a stroke between them for the path of a file, one token that no dictionary touches: "girls",
# "AIDS" (HIV/AIDS) and the number of S/RES/2388 are not found, and "refugees/migrants" is not even brought to its stem. A figure behind a
# hyphen is a negative number: 2016 does not find "2013-2016" (it finds "2013–2016" with a dash). Nothing says so; the query is
# parsed by the same parser, so that whoever types the whole pair finds it.
# Seen with PostgreSQL 18 as PGlite 0.5.17.
# Source: PostgreSQL documentation, 12.5 (token types "file", "int"); `SELECT * FROM ts_debug('english', 'women/girls')`.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @electric-sql/pglite@0.5.17
cat > look.mjs <<'JS'
import { PGlite } from "@electric-sql/pglite";
const db = new PGlite();
const finds = async (text, words) => {
  const { rows } = await db.query(
    "select to_tsvector('english', $1) @@ websearch_to_tsquery('english', $2) as found, to_tsvector('english', $1)::text as terms",
    [text, words],
  );
  console.log(`${JSON.stringify(words)} in ${JSON.stringify(text)}: ${rows[0].found ? "found" : "not found"} (${rows[0].terms})`);
  return rows[0].found;
};
console.log((await db.query("select version()")).rows[0].version);
const missed = [
  await finds("help for women/girls", "girls"),
  await finds("funds against HIV/AIDS", "AIDS"),
  await finds("resolution S/RES/2388", "2388"),
  await finds("refugees/migrants", "refugee"),
  await finds("fiscal years 2013-2016", "2016"),
];
const found = [
  await finds("help for women / girls", "girls"),
  await finds("asylum-seekers", "seekers"),
  await finds("fiscal years 2013–2016", "2016"),
  await finds("help for women/girls", "women/girls"),
];
process.exit(missed.every((each) => !each) && found.every(Boolean) ? 0 : 1);
JS
node look.mjs
