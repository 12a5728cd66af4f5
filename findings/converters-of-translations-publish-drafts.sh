#!/bin/sh
# A good guess: what is marked "fuzzy" in a file of translations is a draft that nobody has confirmed (a program took it over from a similar sentence), so converters leave it out and
# the original is shown, as gettext's own msgfmt does unless it is told otherwise, and po2json, too.
# What happens: i18next-conv, gettext-converter and gettext-to-messageformat hand the draft out like any other. Where "shall" was once "may" in the original, the old translation is
# published for the new sentence: the reader of the translation is told "may". Their documentation does not name fuzzy entries; i18next-conv and gettext-converter leave
# them out with skipUntranslated, which is off and reads as if it were about empty ones.
# Matters for papers and forms in several languages: the versions that are not English say what the English one said before.
# Seen with i18next-conv 17.0.0, gettext-converter 1.3.4, gettext-to-messageformat 0.4.0; po2json 0.4.5 as comparison.
# Source: GNU gettext manual, "Fuzzy Entries" and "Invoking the msgfmt Program" (--use-fuzzy); their documentation; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact i18next-conv@17.0.0 gettext-converter@1.3.4 gettext-to-messageformat@0.4.0 po2json@0.4.5
cat > convert.mjs <<'JS'
import { createRequire } from "node:module";
import * as gettextConverter from "gettext-converter";
import toMessageFormat from "gettext-to-messageformat";
import { gettextToI18next } from "i18next-conv";
const { parsePo } = toMessageFormat;
const po2json = createRequire(import.meta.url)("po2json");
const po = [
  'msgid ""', 'msgstr ""', '"Language: fr\\n"', '"Content-Type: text/plain; charset=UTF-8\\n"', '"Plural-Forms: nplurals=2; plural=(n > 1);\\n"', "",
  "#, fuzzy", '#| msgid "States may protect refugees."', 'msgid "States shall protect refugees."', 'msgstr "Les États peuvent protéger les réfugiés."', "",
  'msgid "Article 1"', 'msgstr "Article premier"', "",
].join("\n");
const sentence = "States shall protect refugees.";
const draft = "Les États peuvent protéger les réfugiés.";
const seen = {
  "i18next-conv": JSON.parse(await gettextToI18next("fr", po))[sentence],
  "i18next-conv, skipUntranslated": JSON.parse(await gettextToI18next("fr", po, { skipUntranslated: true }))[sentence],
  "gettext-converter": JSON.parse(JSON.stringify((gettextConverter.po2i18next ?? gettextConverter.default.po2i18next)(po)))[sentence],
  "gettext-to-messageformat": parsePo(po).translations[""]?.[sentence] ?? parsePo(po).translations[sentence],
  po2json: po2json.parse(po)[sentence],
};
console.log(seen);
const published = ["i18next-conv", "gettext-converter", "gettext-to-messageformat"];
process.exit(Object.entries(seen).every(([name, text]) => (published.includes(name) ? text === draft : text === undefined)) ? 0 : 1);
JS
node convert.mjs 2>/dev/null
