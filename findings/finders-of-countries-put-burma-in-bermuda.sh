#!/bin/sh
# A good guess: country-locale-map, asked for a country by its name with its option for names that are not quite those of its list, finds "Macedonia" as North Macedonia, and nothing
# where no name is near: countries have had other names (Burma, Swaziland), and parts of a country (England) are none. country-in-text-detector finds the
# countries that a text names.
# What happens: the name with the most letters in common is answered, as surely as any other. Burma is Bermuda, Swaziland is Thailand, England is Greenland, Northern
# Ireland is the Northern Mariana Islands, "Korea" is North Korea. country-in-text-detector finds one country of "South Sudan and Sudan", Sudan, and one of "The
# Republic of Korea and the Democratic People's Republic of Korea", South Korea; "the Democratic Republic of the Congo" is two, the other Congo as well.
# Matters for papers that are sorted by the States that they are about, and for older papers most: figures on Burma stand under Bermuda.
# Seen with country-locale-map 1.9.14, country-in-text-detector 1.0.10. Source: seen in the output; getClosestMatch in country-locale-map (60 of 100 letters suffice).
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact country-locale-map@1.9.14 country-in-text-detector@1.0.10
cat > find.cjs <<'JS'
const { detect } = require("country-in-text-detector");
const { getCountryByName } = require("country-locale-map");
const byName = {
  Burma: "Bermuda",
  Swaziland: "Thailand",
  England: "Greenland",
  "Northern Ireland": "Northern Mariana Islands",
  Korea: "North Korea",
  Macedonia: "North Macedonia",
};
const inText = {
  "South Sudan and Sudan": "Sudan",
  "The Republic of Korea and the Democratic People's Republic of Korea": "South Korea",
  "the Democratic Republic of the Congo": "The Democratic Republic of the Congo, Congo",
  "Niger and Nigeria": "Niger, Nigeria",
};
const tell = (expected, find) =>
  Object.entries(expected).map(([text, names]) => {
    const found = find(text);
    console.log(`${text} → ${found}`);
    return found === names;
  });
const seen = [
  ...tell(byName, (name) => getCountryByName(name, true)?.name),
  ...tell(inText, (text) => detect(text).map(({ name }) => name).join(", ")),
];
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node find.cjs
