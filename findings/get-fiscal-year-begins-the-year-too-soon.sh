#!/bin/sh
# A good guess: get-fiscal-year gives the fiscal year of a country in which today lies ("current"), the one before ("last") and the one after ("next"). In 2026 the current year of the
# United States runs from 1 October 2025 until 30 September 2026, whether it is 30 or 31 March; the current year holds today.
# What happens: month and day are compared apart, each with the end of the year: a day of the month that is higher than the one on which the year ends is past it, in any month. On 31
# January, March and May the current year of Australia and of the United States has not begun yet (for the latter on 31 July and 31 August, too), and "last" is the current one. In
# the United Kingdom, whose year ends on 5 April, it is so from the 6th until the end of January, February and March: 75 days of 2026. Where a year ends on the 31st, as in India,
# all days are right.
# Matters for budgets: a report that is made on the last day of March is headed with the year after, and compares the current year as if it were over.
# Seen with get-fiscal-year 3.0.6. Source: its documentation ("current", "last", "next"; the example of Australia: 1 July until 30 June); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact get-fiscal-year@3.0.6
cat > year.mjs <<'JS'
import fiscal from "get-fiscal-year";
const GetFiscalYear = fiscal.default ?? fiscal;
const Clock = Date;
const years = (country, today) => {
  globalThis.Date = class extends Clock {
    constructor(...parts) {
      super(...(parts.length === 0 ? [`${today}T12:00:00Z`] : parts));
    }
  };
  const { fiscalYearStart, fiscalYearEnd } = new GetFiscalYear().getFiscalYear(country, "current");
  globalThis.Date = Clock;
  return [fiscalYearStart, fiscalYearEnd].map((day) => new Clock(day).toISOString().slice(0, 10));
};
const cases = [
  ["US", "2026-03-30", true],
  ["US", "2026-03-31", false],
  ["AU", "2026-05-31", false],
  ["AU", "2026-06-30", true],
  ["GB", "2026-02-05", true],
  ["GB", "2026-02-20", false],
  ["GB", "2026-04-05", true],
  ["IN", "2026-03-31", true],
];
const same = cases.map(([country, today, right]) => {
  const [from, until] = years(country, today);
  const holds = from <= today && today <= until;
  console.log(`${country} on ${today}: ${from} to ${until}, ${holds ? "holds today" : "has not begun"}`);
  return holds === right && (right || from > today);
});
const days = (country) =>
  Array.from({ length: 365 }, (_, day) => new Clock(Clock.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)).filter((today) => years(country, today)[0] > today).length;
const wrong = ["US", "AU", "GB", "IN"].map(days);
console.log(`days of 2026 with a year to come: US ${wrong[0]}, AU ${wrong[1]}, GB ${wrong[2]}, IN ${wrong[3]}`);
process.exit(same.every(Boolean) && wrong.join() === "5,3,75,0" ? 0 : 1);
JS
TZ=UTC node year.mjs
