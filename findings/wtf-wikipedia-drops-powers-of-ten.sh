#!/bin/sh
# A good guess: wtf_wikipedia, which makes plain text and data of pages of Wikipedia, gives the figures that a reader sees there, or leaves out a template that it does not
# know. Of those it knows ({{val}}, {{frac}}) and of plain HTML (<sup>, &minus;) it makes the same figure: 18.5×10⁶, 5½, 10^6.
# What happens: {{val}} is known without its power of ten, so that a population of {{val|18.5|e=6}} is 18.5, and of the range {{val|5|-|7}} the lower end alone is left.
# Raised figures are let down without a sign: 1.284 × 10<sup>6</sup> is 1.284 × 106. A half behind a number grows onto it: 5{{frac|1|2}} million is
# "51/2 million". {{minus}}5 per cent is 5 per cent (the template is not known, and the figure behind it stays), &minus; stays as it is written;
# a blank between figures ({{nbsp}}, {{thinsp}}) is taken out, and struck words are words: shall <s>not</s> detain. infobox() has these figures
# as well. {{convert}}, {{formatnum}}, {{circa}} and {{ndash}} are right.
# Matters for fact sheets on countries that are filled from Wikipedia: population, area and growth look like figures and are others.
# Seen with wtf_wikipedia 10.4.2. Source: Wikipedia, documentation of the templates Val ("e", ranges), Frac and Minus; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact wtf_wikipedia@10.4.2
cat > read.mjs <<'JS'
import wtf from "wtf_wikipedia";
const expected = {
  "{{val|18.5|e=6}} people": "18.5 people",
  "{{val|5|-|7|u=km}}": "5 km",
  "1.284 × 10<sup>6</sup> hectares": "1.284 × 106 hectares",
  "5{{frac|1|2}} million": "51/2 million",
  "{{minus}}5 per cent": "5 per cent",
  "&minus;5 per cent": "&minus;5 per cent",
  "12{{nbsp}}500 dollars": "12500 dollars",
  "shall <s>not</s> detain": "shall not detain",
  "2013{{ndash}}2016": "2013–2016",
  "{{formatnum:1250000}}": "1,250,000",
};
const seen = Object.entries(expected).map(([written, text]) => {
  const read = wtf(written).text();
  console.log(`${written} → ${read}`);
  return read === text;
});
const box = wtf("{{Infobox country\n| name = Ports\n| population = {{val|18.5|e=6}}\n| area = 1.284 × 10<sup>6</sup>\n| growth = {{minus}}5 %\n}}").infobox().keyValue();
console.log("infobox:", box);
process.exit(seen.every(Boolean) && box.population === "18.5" && box.area === "1.284 × 106" && box.growth === "5 %" ? 0 : 1);
JS
node read.mjs
