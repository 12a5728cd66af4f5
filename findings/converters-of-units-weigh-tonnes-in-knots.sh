#!/bin/sh
# A good guess: libraries that convert units agree on the units of reports on climate, trade and land: t is the tonne (it stands beside the SI), kt and Mt are a thousand and a
# million of them, bbl is the barrel of crude oil (42 gallons), mt, as trade has it, the metric ton, and sqft the square foot. What is not theirs they refuse.
# What happens: each takes other letters for something else, and none says so. js-quantities knows Mt as a million tonnes and kt as a knot, so that 5 kt are a speed
# (and "kt/year" an acceleration); a thousand sqft are for it a thousand square metres, 10.8 times too many (ft2 is right). For convert-units t is the
# short ton of the United States: 5 t are 4,536 kg. For mathjs bbl is the barrel of beer (117 litres, not 159), and mt, a thousandth of t, is a kilogram, as it is
# for js-quantities; for convert-units mt is the tonne.
# Matters for figures that are taken out of papers and compared: the same words differ by a tenth, a quarter or a thousand times, each with the right unit beside it.
# Seen with js-quantities 1.8.0, convert-units 2.3.4, mathjs 15.2.0. Source: SI Brochure, 9th edition, table 8 (tonne); the tables of units in js-quantities
# ("<sqft>", "<knot>"), convert-units (mass) and mathjs (Unit.js); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact js-quantities@1.8.0 convert-units@2.3.4 mathjs@15.2.0
cat > convert.mjs <<'JS'
import convert from "convert-units";
import Qty from "js-quantities";
import { unit } from "mathjs";
const libraries = {
  "js-quantities": (text, to) => (Qty(text).isCompatible(to) ? Qty(text).to(to).scalar : Qty(text).kind()),
  mathjs: (text, to) => unit(text).toNumber(to),
  "convert-units": (text, to) => {
    const [number, from] = text.split(" ");
    return convert(Number(number)).from(from).to(to);
  },
};
const expected = {
  "5 t in kg": [5000, 5000, 4536],
  "5 kt in kg": ["speed", 5000000, "refused"],
  "5 Mt in kg": [5000000000, 5000000000, "refused"],
  "5 mt in kg": [5, 5, 5000],
  "100 bbl in l": [15899, 11735, "refused"],
  "1000 sqft in m2": [1000, 93, "refused"],
};
const answer = (read, text, to) => {
  try {
    const value = read(text, to);
    return typeof value === "number" ? Math.round(value) : value;
  } catch {
    return "refused";
  }
};
const seen = Object.entries(expected).map(([question, answers]) => {
  const [text, to] = question.split(" in ");
  const found = Object.values(libraries).map((read) => answer(read, text, to));
  console.log(`${question}: ${Object.keys(libraries).map((name, at) => `${name} ${found[at]}`).join(", ")}`);
  return found.join() === answers.join();
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node convert.mjs
