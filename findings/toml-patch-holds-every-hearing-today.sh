#!/bin/sh
# A good guess: toml-patch reads TOML and writes it again (parse, stringify). TOML has dates without a time, times without a date and times without a zone; a document that is read and written
# keeps their values: the hearing of 28 July 1951 begins at 10:00.
# What happens: all three become moments in Greenwich: the date 1951-07-28 is 1951-07-28T00:00:00.000Z, the evening of the 27th in New York; the deadline 17:00 without a zone (that of
# the place) is 17:00 in Greenwich; and a time alone, 10:00:00, gets the day on which the program is run. A time with a zone, 17:00 at -05:00, loses it. smol-toml writes
# each of the four as it was.
# Matters for the settings of documents and for records that are kept in TOML: a date of a paper is another day for readers in America, and the hour of a hearing is today's.
# Seen with toml-patch 0.2.3, smol-toml 1.9.1. Source: TOML 1.0.0, Local Date-Time, Local Date, Local Time; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact toml-patch@0.2.3 smol-toml@1.9.1
cat > hearing.mjs <<'JS'
import { parse, stringify } from "smol-toml";
import tomlPatch from "toml-patch";
const toml = "day = 1951-07-28\nbegins = 10:00:00\ncloses = 1951-07-28T17:00:00\nabroad = 1951-07-28T17:00:00-05:00\n";
const values = (text) => Object.fromEntries(text.trim().split("\n").map((line) => line.split(" = ")));
const [seen, kept] = [tomlPatch.stringify(tomlPatch.parse(toml)), stringify(parse(toml))];
console.log(`written by toml-patch:\n${seen}\nwritten by smol-toml:\n${kept}`);
const { day, begins, closes, abroad } = values(seen);
const today = `${new Date().toISOString().slice(0, 10)}T10:00:00.000Z`;
const wrong = day === "1951-07-28T00:00:00.000Z" && begins === today && closes === "1951-07-28T17:00:00.000Z" && abroad === "1951-07-28T22:00:00.000Z";
const right = values(kept);
process.exit(wrong && right.day === "1951-07-28" && right.begins.startsWith("10:00:00") && /^1951-07-28T17:00:00(\.0+)?$/.test(right.closes) ? 0 : 1);
JS
TZ=UTC node hearing.mjs
