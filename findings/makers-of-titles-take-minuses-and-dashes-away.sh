#!/bin/sh
# A good guess: packages that set a heading in title case change the first letters of words and leave figures, abbreviations and what stands between them alone: -5 % stays minus five,
# 2013-2016 a period, WHO and the US what they are, as title-case and titlecase have it.
# What happens: @directus/format-title, "any string into Title Case", puts a blank for each hyphen: "growth of -5 % in 2013-2016" is "Growth of  5 % in 2013 2016", a growth of five per cent
# in two years. to-title-case and title keep those, but all three first make small letters of all: "WHO pays the US" is "Who Pays the Us", Annex IV is "Annex Iv", CO2 is
# "Co2" or "C O2", and "McDonald" is "Mc Donald" in the first. to-title-case takes an accented letter for no letter: "état" at the head is "éTat".
# Matters for lists of papers and for file names that are made of headings: a fall becomes a rise, an organisation becomes a question, and a State becomes "us".
# Seen with @directus/format-title 13.0.0, to-title-case 1.0.0, title 4.0.1, title-case 4.3.2, titlecase 1.1.3. Source: their documentation; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @directus/format-title@13.0.0 to-title-case@1.0.0 title@4.0.1 title-case@4.3.2 titlecase@1.1.3
cat > titles.mjs <<'JS'
import formatTitleModule from "@directus/format-title";
import titleModule from "title";
import { titleCase } from "title-case";
import titlecaseModule from "titlecase";
import toTitleCase from "to-title-case";
const makers = {
  "format-title": formatTitleModule.default ?? formatTitleModule,
  "to-title-case": toTitleCase,
  title: titleModule.default ?? titleModule,
  "title-case": titleCase,
  titlecase: titlecaseModule.toTitleCase ?? titlecaseModule,
};
const cases = {
  "growth of -5 % in 2013-2016": ["Growth of  5 % in 2013 2016", "Growth of -5 % in 2013-2016", "Growth of -5 % in 2013-2016"],
  "what WHO pays the US": ["What Who Pays the Us", "What Who Pays the Us", "What Who Pays the Us"],
  "annex IV on CO2": ["Annex Iv on C O2", "Annex Iv on Co2", "Annex Iv on Co2"],
  "état of McDonald": ["État of Mc Donald", "éTat of Mcdonald", "État of Mcdonald"],
};
const kept = {
  "growth of -5 % in 2013-2016": "Growth of -5 % in 2013-2016",
  "what WHO pays the US": "What WHO Pays the US",
  "annex IV on CO2": "Annex IV on CO2",
  "état of McDonald": "État of McDonald",
};
const seen = Object.entries(cases).map(([heading, wrong]) => {
  const titles = Object.entries(makers).map(([name, make]) => {
    const made = make(heading);
    console.log(`${name.padEnd(14)} ${made}`);
    return made;
  });
  return titles.slice(0, 3).join("|") === wrong.join("|") && titles.slice(3).every((made) => made === kept[heading]);
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node titles.mjs
