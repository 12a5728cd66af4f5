#!/bin/sh
# A good guess: packages for the calendar of Nepal (Bikram Sambat) agree on the days of years that are over. The constitution puts the budget on 15 Jestha; that of 2082 was brought on
# 29 May 2025, so 29 May 2025 is 15 Jestha 2082.
# What happens: months of this calendar are of 29 to 32 days as the year's almanac says, so that tables must be mended each year; nepali-date and ad-bs-converter keep the old ones.
# For them 29 May 2025 is 16 Jestha, and 15 Jestha is 28 May; the fiscal year 2082 begins on 16 July and not on 17 July 2025. They are a day off on 217 days of 2081 and 2082
# (13 April 2024 to 13 April 2026), and right on the others, so that a check with today's date finds nothing. bikram-sambat-js takes 12 April 2025 for the day that
# its own way back calls 13 April. nepali-date-converter, bikram-sambat and nepali-datetime have the mended tables and agree on every day.
# Matters for laws, budgets and fiscal years of Nepal, which are dated so alone: the date in the other calendar is the day before, without a warning.
# Seen with nepali-date 0.1.3, ad-bs-converter 0.5.0, bikram-sambat-js 1.0.3, nepali-date-converter 3.4.0, bikram-sambat 1.8.1, nepali-datetime 2.0.0.
# Source: Constitution of Nepal, article 119 (3); reports of the budget of 29 May 2025 (Jeth 15); github.com/medic/bikram-sambat, issue 26; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact nepali-date@0.1.3 ad-bs-converter@0.5.0 bikram-sambat-js@1.0.3 nepali-date-converter@3.4.0 bikram-sambat@1.8.1 nepali-datetime@2.0.0
cat > convert.mjs <<'JS'
import converter from "ad-bs-converter";
import bikramSambat from "bikram-sambat";
import bikramSambatJs from "bikram-sambat-js";
import NepaliDate from "nepali-date";
import nepaliDateConverter from "nepali-date-converter";
import NepaliDateTime from "nepali-datetime";
const Converter = nepaliDateConverter.default ?? nepaliDateConverter;
const DateTime = NepaliDateTime.default ?? NepaliDateTime;
const written = ({ year, month, day }) => [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
const numbers = (date) => date.split("-").map(Number);
const local = (date) => {
  const [year, month, day] = numbers(date);
  return new Date(year, month - 1, day);
};
const packages = {
  "nepali-date": (date) => new NepaliDate(local(date)).format("YYYY-MM-DD"),
  "ad-bs-converter": (date) => written(converter.ad2bs(numbers(date).join("/")).en),
  "nepali-date-converter": (date) => Converter.fromAD(local(date)).format("YYYY-MM-DD"),
  "bikram-sambat": (date) => written(bikramSambat.toBik(date)),
  "nepali-datetime": (date) => DateTime.fromEnglishDate(...numbers(date).map((part, at) => (at === 1 ? part - 1 : part))).format("YYYY-MM-DD"),
};
const old = ["nepali-date", "ad-bs-converter"];
const all = (date) => Object.fromEntries(Object.entries(packages).map(([name, convert]) => [name, convert(date)]));
for (const date of ["2025-05-29", "2025-07-17", "2026-04-13"]) console.log(date, JSON.stringify(all(date)));
const off = [];
let mended = true;
for (let time = Date.UTC(2024, 3, 13); time <= Date.UTC(2026, 3, 13); time += 86_400_000) {
  const date = new Date(time).toISOString().slice(0, 10);
  const said = all(date);
  const right = said["nepali-date-converter"];
  mended &&= said["bikram-sambat"] === right && said["nepali-datetime"] === right;
  if (old.every((name) => said[name] !== right)) off.push(date);
}
console.log(`days on which both old tables are off: ${off.length}, from ${off[0]} to ${off.at(-1)}; the others agree: ${mended}`);
const back = [bikramSambatJs.ADToBS("2025-04-12"), bikramSambatJs.BSToAD(bikramSambatJs.ADToBS("2025-04-12"))];
console.log(`bikram-sambat-js: 2025-04-12 is ${back[0]}, which is ${back[1]}`);
const budget = all("2025-05-29");
const wrong = old.every((name) => budget[name] === "2082-02-16") && budget["bikram-sambat"] === "2082-02-15";
process.exit(wrong && mended && off.length === 217 && back.join() === "2081-12-31,2025-04-13" ? 0 : 1);
JS
TZ=UTC node convert.mjs
