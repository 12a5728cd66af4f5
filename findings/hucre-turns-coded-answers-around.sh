#!/bin/sh
# A good guess: hucre, a library for spreadsheets, shows a number as its format says and as Excel, LibreOffice and other libraries show it. A format may hold conditions:
# [=1]"yes";[=0]"no";0 shows 1 as "yes", 0 as "no" and every other number as it is, which is how answers of questionnaires are coded.
# What happens: the condition of the second part is not read. formatValue shows 3 (not asked, say) as "no", and 0, a plain "no", as 0. With
# [=0]"none";[=1]"one State";0" States" seven States are "one State". [>=1000000]0.0,,"M";[>=1000]0.0,"k";0 shows 500 as "0.5k", and [<0]"minus "0;0 shows
# -5 as 5, without its sign. In the usual format of accounts, nought, which is to be a dash, is "-0". ssf and numfmt show all of them as Excel does.
# Matters for tables of votes, answers and sums: what a reader sees is another answer than the one that is stored.
# Seen with hucre 1.0.0, ssf 0.11.2, numfmt 4.0.1. Source: ECMA-376-1, 18.8.31 (sections with conditions); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hucre@1.0.0 ssf@0.11.2 numfmt@4.0.1
cat > show.mjs <<'JS'
import { formatValue } from "hucre";
import { format } from "numfmt";
import ssf from "ssf";
const accounts = '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)';
const cases = [
  [3, '[=1]"yes";[=0]"no";0', "no", "3"],
  [0, '[=1]"yes";[=0]"no";0', "0", "no"],
  [1, '[=1]"yes";[=0]"no";0', "yes", "yes"],
  [7, '[=0]"none";[=1]"one State";0" States"', "one State", "7 States"],
  [500, '[>=1000000]0.0,,"M";[>=1000]0.0,"k";0', "0.5k", "500"],
  [-5, '[<0]"minus "0;0', "5", "minus 5"],
  [0, accounts, "-0", "-"],
];
const seen = cases.map(([number, code, wrong, right]) => {
  const [shown, ...others] = [formatValue(number, code), ssf.format(code, number), format(code, number)].map((text) => text.trim());
  console.log(`${number} as ${code}: hucre ${shown}, ssf ${others[0]}, numfmt ${others[1]}`);
  return shown === wrong && others.every((text) => text === right);
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node show.mjs
