#!/bin/sh
# A good guess: node-po loads the PO files in which translations are kept and saves them. The context of a message (msgctxt) tells two of the same words apart: "Draft" as a thing
# and as an order. Whoever reads no contexts passes over that line, as over any that he does not know.
# What happens: the words of the line become a part of the translation before it: "un État s'abstient" is followed by "noun", the context of the next message, and "Projet" by "verb":
# "Projetverb". Saved again, the contexts are gone and the words are in the translations, and nothing tells the two messages "Draft" apart. The mark that a translation is unsure (fuzzy) is
# dropped, so that it counts as sure. pofile and gettext-parser read the same file as it was written.
# Matters for documents in several languages: a foreign word stands at the end of a sentence, and nobody has written it.
# Seen with node-po 0.1.2, pofile 1.1.4, gettext-parser 8.0.0. Source: GNU gettext manual, "The Format of PO Files" (msgctxt, flags); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact node-po@0.1.2 pofile@1.1.4 gettext-parser@8.0.0
cat > translations.mjs <<'JS'
import { po as gettext } from "gettext-parser";
import po from "node-po";
import pofile from "pofile";
const file = `msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

#, fuzzy
msgid "A State abstains"
msgstr "un État s'abstient"

msgctxt "noun"
msgid "Draft"
msgstr "Projet"

msgctxt "verb"
msgid "Draft"
msgstr "Rédiger"
`;
const words = (items) => items.map(({ msgstr }) => [msgstr].flat()[0]).join(" | ");
const loaded = po.parse(file);
const saved = loaded.toString();
const others = Object.entries(gettext.parse(file).translations).flatMap(([context, all]) => Object.values(all).filter(({ msgid }) => context !== "" || msgid !== ""));
const seen = [words(loaded.items), words(pofile.parse(file).items), words(others)];
console.log(`node-po:        ${seen[0]}\npofile:         ${seen[1]}\ngettext-parser: ${seen[2]}\n\nsaved by node-po:\n${saved.slice(saved.indexOf("msgid \"A"))}`);
const right = "un État s'abstient | Projet | Rédiger";
const kept = saved.includes('msgstr "Projetverb"') && !saved.includes("msgctxt") && !saved.includes("fuzzy");
process.exit(seen[0] === "un État s'abstientnoun | Projetverb | Rédiger" && seen[1] === right && seen[2] === right && kept ? 0 : 1);
JS
node translations.mjs
