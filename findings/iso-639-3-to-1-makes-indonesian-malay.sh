#!/bin/sh
# A good guess: iso-639-3-to-1 answers the code of two letters for a code of three, which franc answers for a text: "ind" is "id", "srp" is "sr". Its documentation says that a language
# without a code of two letters of its own gets that of its macro-language.
# What happens: languages that have one get that of the macro-language as well: Indonesian is "ms" (Malay), Bosnian, Croatian and Serbian are "sh", which ISO 639 withdrew in
# 2000, both written kinds of Norwegian are "no" and Twi is "ak". All others of the 184 are right. Nothing says so.
# Matters for pages and searches that set the language by it: hyphenation, stemming and the voice of a screen reader are those of another language, and papers of Indonesia
# are counted with those of Malaysia.
# Seen with iso-639-3-to-1 1.0.0, franc 6.2.0; iso-639-3 3.0.1 as the table of the standard.
# Source: ISO 639-1 and ISO 639-3 code tables (SIL); its documentation; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact iso-639-3-to-1@1.0.0 iso-639-3@3.0.1 franc@6.2.0
cat > codes.mjs <<'JS'
import { franc } from "franc";
import { iso6393 } from "iso-639-3";
import toTwo from "iso-639-3-to-1";
const wrong = iso6393
  .filter((language) => language.iso6391 && toTwo(language.iso6393) !== language.iso6391)
  .map((language) => `${language.name}: ${toTwo(language.iso6393)} for ${language.iso6391}`);
console.log(`${iso6393.filter((language) => language.iso6391).length} languages have two letters; not so for`, wrong);
const text = "Setiap orang berhak mencari dan menikmati suaka di negeri lain untuk melindungi diri dari pengejaran, dan pengungsi tidak boleh dikembalikan.";
const found = franc(text);
console.log(`a text in Indonesian: franc ${found}, two letters ${toTwo(found)}`);
const names = wrong.map((line) => line.split(" ").slice(-3).join(" ")).sort().join(", ");
process.exit(names === "ak for tw, ms for id, no for nb, no for nn, sh for bs, sh for hr, sh for sr" && found === "ind" && toTwo(found) === "ms" ? 0 : 1);
JS
node codes.mjs
