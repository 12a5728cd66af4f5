#!/bin/sh
# A good guess: csv-sniffer guesses delimiter and quote sign of a CSV file and reads its records by them. As RFC 4180 allows it and spreadsheets write it, only the fields that need
# them have quotes: "Korea, Republic of" among names without a comma.
# What happens: quotes are seen only if the first line, that of the heads, has some. Below heads without quotes a name in quotes has none for it, so that its comma counts like the
# others: the number of commas is not the same on each line, there is no delimiter, and every line is one record of one field. With semicolons between the fields and in a quoted
# remark it is the same. Where the quoted name has no comma, a delimiter is found, and the quotes stay in the name. With one head in quotes all is right, and so it is with Papa
# Parse each time.
# Matters for tables of votes and of States, where a few names have a comma: the table comes as a list of lines, or names do not match.
# Seen with csv-sniffer 0.1.1, papaparse 5.7.1. Source: RFC 4180, section 2, rule 5; its documentation; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact csv-sniffer@0.1.1 papaparse@5.7.1
cat > sniff.mjs <<'JS'
import makeSniffer from "csv-sniffer";
import Papa from "papaparse";
const sniffer = new (makeSniffer())([",", ";", "\t", "|"]);
const tables = {
  plain: 'State,Vote\nItaly,yes\nIran,no\n',
  "one name with a comma": 'State,Vote\n"Korea, Republic of",yes\nItaly,no\n',
  "one remark with a semicolon": 'State;Remark\nItaly;"yes; in part"\nIran;no\n',
  "quotes without need": 'State,Vote\n"Italy",yes\nIran,no\n',
  "a head in quotes": '"State",Vote\nItaly,yes\n"Korea, Republic of",no\n',
};
const seen = Object.entries(tables).map(([name, text]) => {
  const { delimiter, quoteChar, records } = sniffer.sniff(text, { hasHeader: false });
  const right = Papa.parse(text.trim()).data;
  const agree = JSON.stringify(records) === JSON.stringify(right);
  console.log(`${name}: delimiter ${delimiter}, quote ${quoteChar}, ${JSON.stringify(records)}${agree ? "" : `, not ${JSON.stringify(right)}`}`);
  return [delimiter, quoteChar, agree].join(" ");
});
const [plain, comma, semicolon, needless, head] = seen;
process.exit(plain === ",  true" && comma === "  false" && semicolon === "  false" && needless === ",  false" && head === ', " true' ? 0 : 1);
JS
node sniff.mjs
