#!/bin/sh
# A good guess: smartquotes makes curly quotes of straight ones; the sign of inches (″) is for measures (5'10"), as its documentation has it, and an opening quote is one whatever
# stands behind it.
# What happens: only before a letter, a digit or a blank is a quote an opening one. Before any other sign it is that of inches: "(not)" is ″(not)”, and so are a quotation that
# begins with "…", "[", "§" or "$" and one within another ("'no'").
# Matters for quoted statutes and statements, which begin with brackets and dots where words were left out: they are opened by a measure.
# Seen with smartquotes 2.3.2. Source: its documentation; Unicode, U+2033 (double prime) and U+201C; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact smartquotes@2.3.2
cat > quotes.mjs <<'JS'
import { createRequire } from "node:module";
const smartquotes = createRequire(import.meta.url)("smartquotes");
const curl = smartquotes.string ?? smartquotes.default;
const expected = {
  '"States" shall': "“States” shall",
  "5'10\"": "5′10″",
  '"25,000" refugees': "“25,000” refugees",
  '"(not)"': "″(not)”",
  '"[States] shall"': "″[States] shall”",
  '"…shall not"': "″…shall not”",
  '"§ 5"': "″§ 5″",
  '"$5 million"': "″$5 million”",
  "\"'No' is no answer\"": "″‘No’ is no answer”",
};
const same = Object.entries(expected).map(([text, curled]) => {
  console.log(`${text}: ${curl(text)}`);
  return curl(text) === curled;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
node quotes.mjs
