/**
 * Anchoring side by side: Variorum with both texts, Variorum with the quote alone, and the method of the Hypothesis
 * client (exact search, else approximate search with half the quote as errors, ranked by quote, context and place).
 *
 *   npx tsx bench/anchoring.ts                made data: random edits whose truth is known
 *   npx tsx bench/anchoring.ts <folder>       cases in <folder>/dev.json over <folder>/docs/<id>.txt: a list of
 *                                             {oldDoc, newDoc, quote, prefix, suffix, start, end, expected: {start,end}|null}
 *   npx tsx bench/anchoring.ts --speed        10,000 passages carried to a new version of a million characters
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import search from "approx-string-match";
import { carryPassage } from "@/lib/core/anchoring/carry-passage";
import { describePassage } from "@/lib/core/anchoring/describe-passage";
import { findPassage } from "@/lib/core/anchoring/find-passage";
import { indexPassages } from "@/lib/core/anchoring/passage-index";
import type { PassageSelector } from "@/lib/core/anchoring/selector";
import { versionPair } from "@/lib/core/anchoring/version-pair";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import type { Range } from "@/lib/core/text/range";
import { madeVersions } from "./made-versions";

interface Case {
  readonly older: string;
  readonly newer: string;
  readonly selector: PassageSelector;
  readonly expected: Range | null;
}

type Method = (cases: readonly Case[]) => (Range | null)[];

const methods: Record<string, Method> = {
  "both texts": (cases) => {
    const pair = kept((older: string, newer: string) =>
      versionPair(older, newer, compareTexts({ text: older }, { text: newer })),
    );
    return cases.map(({ older, newer, selector }) => carryPassage(pair(older, newer), selector).range);
  },
  "quote alone": (cases) => {
    const index = kept((newer: string) => indexPassages(newer));
    return cases.map(({ newer, selector }) => findPassage(index(newer), selector).range);
  },
  hypothesis: (cases) => cases.map(({ newer, selector }) => asHypothesis(newer, selector)),
};

/** The client's ranking: quote 50, each context 20, place 2, of 92; the best match is taken however poor. */
function asHypothesis(text: string, { quote, prefix, suffix, start }: PassageSelector): Range | null {
  const errors = Math.min(256, quote.length / 2);
  const matches: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    matches.push({ start: at, end: at + quote.length, errors: 0 });
  if (matches.length === 0) matches.push(...search(text, quote, errors));
  const likeness = (there: string, sought: string) =>
    sought ? 1 - (search(there, sought, sought.length)[0]?.errors ?? sought.length) / sought.length : 1;
  const rank = (match: { start: number; end: number; errors: number }) =>
    50 * (1 - match.errors / quote.length) +
    20 * likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix) +
    20 * likeness(text.slice(match.end, match.end + suffix.length), suffix) +
    2 * (1 - Math.abs(match.start - start) / text.length);
  const [best] = matches.map((match) => ({ match, rank: rank(match) })).sort((a, b) => b.rank - a.rank);
  return best ? { start: best.match.start, end: best.match.end } : null;
}

/** Remembers the last answer: cases of one pair of texts follow one another. */
function kept<Keys extends string[], Value>(make: (...keys: Keys) => Value): (...keys: Keys) => Value {
  let last: { keys: Keys; value: Value } | null = null;
  return (...keys) => {
    if (!last?.keys.every((key, k) => key === keys[k])) last = { keys, value: make(...keys) };
    return last.value;
  };
}

function casesOf(folder: string): Case[] {
  const read = kept((id: string) => readFileSync(join(folder, "docs", `${id}.txt`), "utf8"));
  const readNewer = kept((id: string) => readFileSync(join(folder, "docs", `${id}.txt`), "utf8"));
  const raw: (PassageSelector & { oldDoc: string; newDoc: string; expected: Range | null })[] = JSON.parse(
    readFileSync(join(folder, "dev.json"), "utf8"),
  );
  return raw.map((one) => ({
    older: read(one.oldDoc),
    newer: readNewer(one.newDoc),
    selector: one,
    expected: one.expected,
  }));
}

function madeCases(): Case[] {
  return [1, 2, 3].flatMap((seed) => {
    const { older, newer, passages } = madeVersions({ seed, paragraphs: 400, passages: 300, edited: 0.5 });
    return passages.map(({ range, expected }) => ({
      older,
      newer,
      selector: describePassage(older, range),
      expected,
    }));
  });
}

function measure(cases: readonly Case[]): void {
  const alive = cases.filter(({ expected }) => expected !== null).length;
  console.log(`${cases.length} passages, ${alive} of them still there\n`);
  console.log("method        found %  wrong %  missed %  exact %  false %   ms each");
  for (const [name, method] of Object.entries(methods)) {
    const started = performance.now();
    const answers = method(cases);
    const ms = (performance.now() - started) / cases.length;
    const count = { found: 0, wrong: 0, missed: 0, exact: 0, false: 0 };
    cases.forEach(({ expected }, k) => {
      const answer = answers[k] ?? null;
      if (!expected) count.false += answer ? 1 : 0;
      else if (!answer) count.missed += 1;
      else {
        count[overlap(answer, expected) >= 0.5 ? "found" : "wrong"] += 1;
        if (answer.start === expected.start && answer.end === expected.end) count.exact += 1;
      }
    });
    const share = (n: number, of: number) => ((100 * n) / Math.max(1, of)).toFixed(1);
    const cells = [count.found, count.wrong, count.missed, count.exact].map((n) =>
      share(n, alive).padStart(9),
    );
    console.log(
      `${name.padEnd(12)}${cells.join("")}${share(count.false, cases.length - alive).padStart(9)}${ms.toFixed(3).padStart(10)}`,
    );
  }
}

function overlap(a: Range, b: Range): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Time of the processor since `before`, all threads: other work on the machine does not count in it. */
function cpuMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function measureSpeed(): void {
  const { older, newer, passages } = madeVersions({
    seed: 7,
    paragraphs: 4400,
    passages: 10_000,
    edited: 0.1,
  });
  const selectors = passages.map(({ range }) => describePassage(older, range));
  for (let run = 0; run < 3; run += 1) {
    const started = performance.now();
    const cpu = process.cpuUsage();
    const pair = versionPair(older, newer, compareTexts({ text: older }, { text: newer }));
    const compared = performance.now();
    const statuses: Record<string, number> = {};
    for (const selector of selectors) {
      const { status } = carryPassage(pair, selector);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
    const done = performance.now();
    console.log(
      `${newer.length} characters, ${selectors.length} passages: comparison ${(compared - started).toFixed(0)} ms, ` +
        `carrying ${(done - compared).toFixed(0)} ms (${((done - compared) / selectors.length).toFixed(4)} ms each), ` +
        `in all ${(done - started).toFixed(0)} ms (${cpuMs(cpu).toFixed(0)} ms of CPU) ${JSON.stringify(statuses)}`,
    );
  }
}

const [argument] = process.argv.slice(2);
if (argument === "--speed") measureSpeed();
else measure(argument ? casesOf(argument) : madeCases());
