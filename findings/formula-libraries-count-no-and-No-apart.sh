#!/bin/sh
# A good guess: formulajs and fast-formula-parser, which are to be the functions of Excel in JavaScript, count answers as Excel does: COUNTIF with "no" counts no, No and NO,
# "n*" whatever begins with n, and "<>no" what is something else; ="No"="no" is true.
# What happens: they look at every letter. Of the votes no, No, NO, yes formulajs and fast-formula-parser count one "no" and three that are not. With "n*" formulajs counts nothing, and
# its "<>n*" counts all four. SUMIF of both misses the figures of those rows in the same way. fast-formula-parser says that "No"="no" is false, so that
# IF gives the other branch. VALUE("(5)") of formulajs, minus five as accounts and Excel write it, is 5.
# HyperFormula counts three, and holds "No" and "no" for the same. No error in any of them.
# Matters for tallies and answers to questionnaires, which people type: the majority turns with a capital letter.
# Seen with @formulajs/formulajs 4.6.1, fast-formula-parser 1.0.19, hyperformula 3.5.0. Source: Excel's documentation of COUNTIF (criteria aren't case
# sensitive; wildcards) and of comparisons of text; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @formulajs/formulajs@4.6.1 fast-formula-parser@1.0.19 hyperformula@3.5.0
cat > count.mjs <<'JS'
import * as formulajs from "@formulajs/formulajs";
import FormulaParser from "fast-formula-parser";
import { HyperFormula } from "hyperformula";
const votes = ["no", "No", "NO", "yes"];
const rows = votes.map((vote, at) => [vote, 10 ** at]);
const parser = new FormulaParser({
  onCell: ({ row, col }) => rows[row - 1]?.[col - 1],
  onRange: ({ from, to }) => rows.slice(from.row - 1, to.row).map((row) => row.slice(from.col - 1, to.col)),
});
const fast = (formula) => parser.parse(formula, { sheet: "s", row: 9, col: 9 });
const sheet = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
const hyper = (formula) => sheet.calculateFormula(`=${formula}`, 0);
const count = (criterion) => [formulajs.COUNTIF([votes], criterion), fast(`COUNTIF(A1:A4,"${criterion}")`), hyper(`COUNTIF(A1:A4,"${criterion}")`)];
const seen = {
  'COUNTIF "no"': count("no"),
  'COUNTIF "<>no"': count("<>no"),
  'COUNTIF "n*"': [formulajs.COUNTIF([votes], "n*"), null, hyper('COUNTIF(A1:A4,"n*")')],
  'COUNTIF "<>n*"': [formulajs.COUNTIF([votes], "<>n*"), null, hyper('COUNTIF(A1:A4,"<>n*")')],
  'SUMIF "no"': [formulajs.SUMIF([votes], "no", [rows.map(([, sum]) => sum)]), fast('SUMIF(A1:A4,"no",B1:B4)'), hyper('SUMIF(A1:A4,"no",B1:B4)')],
  'IF "No"="no"': [null, fast('IF("No"="no",1,0)'), hyper('IF("No"="no",1,0)')],
  'VALUE "(5)"': [formulajs.VALUE("(5)"), null, null],
};
console.log("formulajs, fast-formula-parser, hyperformula");
for (const [name, values] of Object.entries(seen)) console.log(name.padEnd(24), values.map((value) => value ?? "").join("  "));
const expected = [[1, 1, 3], [3, 3, 1], [0, null, 3], [4, null, 1], [1, 1, 111], [null, 0, 1], [5, null, null]];
process.exit(JSON.stringify(Object.values(seen)) === JSON.stringify(expected) ? 0 : 1);
JS
node count.mjs
