import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { brokenLaws, changedCharacters, missedWords, soughtQuotes, withoutBlanks } from "./pair-laws";
import { type FilePair, repositoriesIn, versionPairs } from "./version-pairs";

const help = `Compares successive versions of the text files of any git repositories, and checks what must hold of every pair.

  npx tsx bench/long-run.ts <folder of git repositories> [--pairs 100] [--per-file 4] [--worst 40] [--no-git]

  --pairs     most pairs of one repository, spread over its history
  --per-file  most pairs of one file
  --worst     so many pairs with most changed characters beside git's are listed
  --no-git    leaves out git's word diff (half of the time)

Laws: ranges in order and inside the texts, each character told once, both sides whole, the rest equal, no edit with two equal
sides, the swapped question answered by the mirrored answer. Quotes: sentences that stand once in both versions are found again word
for word. Missed: words told as gone and as new that stand in both, twelve in a row. Exit code 1 where a law is broken.
`;

interface Outcome {
  readonly name: string;
  readonly characters: number;
  readonly ms: number;
  readonly changed: number;
  readonly git: number | null;
  readonly broken: readonly string[];
  readonly missed: number;
  readonly sought: number;
  readonly lost: number;
}

const folder = mkdtempSync(join(tmpdir(), "long-run-"));

/** Characters but white space in git's word diff that are gone or new. */
function changedForGit({ older, newer }: FilePair): number {
  const [from, to] = [join(folder, "older.txt"), join(folder, "newer.txt")];
  writeFileSync(from, older);
  writeFileSync(to, newer);
  const args = ["diff", "--no-index", "--word-diff=porcelain", "--histogram", from, to];
  const { stdout } = spawnSync("git", args, { encoding: "utf8", maxBuffer: 1 << 28 });
  let sum = 0;
  // The first lines name the files.
  const body = stdout.slice(stdout.indexOf("\n@@") + 1);
  for (const line of body.split("\n")) if (/^[-+]/u.test(line)) sum += withoutBlanks(line).length - 1;
  return sum;
}

function examine(pair: FilePair, withGit: boolean): Outcome {
  const { name, older, newer } = pair;
  const nothing = {
    name,
    characters: older.length + newer.length,
    changed: 0,
    git: null,
    missed: 0,
    sought: 0,
    lost: 0,
  };
  const from = performance.now();
  try {
    const found = compareTexts({ text: older }, { text: newer });
    const ms = performance.now() - from;
    const mirrored = compareTexts({ text: newer }, { text: older });
    return {
      ...nothing,
      ms,
      changed: changedCharacters(pair, found),
      git: withGit ? changedForGit(pair) : null,
      broken: brokenLaws(pair, found, mirrored),
      missed: missedWords(pair, found),
      ...soughtQuotes(pair, found),
    };
  } catch (error) {
    return { ...nothing, ms: performance.now() - from, broken: [`it is answered (${String(error)})`] };
  }
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;

function report(outcomes: readonly Outcome[], worst: number): string[] {
  const sum = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  const broken = outcomes.filter((outcome) => outcome.broken.length > 0);
  const missing = outcomes.filter(({ missed }) => missed > 0).sort((a, b) => b.missed - a.missed);
  const excess = ({ changed, git }: Outcome) => (git === null ? 0 : changed - git);
  const ratio =
    sum(({ git }) => git ?? 0) > 0
      ? (sum(({ changed }) => changed) / sum(({ git }) => git ?? 0)).toFixed(3)
      : "-";
  const heaviest = outcomes.filter((outcome) => excess(outcome) > 0).sort((a, b) => excess(b) - excess(a));
  return [
    `pairs ${outcomes.length}, ${(sum(({ characters }) => characters) / 1e6).toFixed(1)} million characters`,
    `laws broken in ${broken.length} pairs`,
    ...broken.slice(0, worst).map(({ name, broken: laws }) => `  ${name}: ${laws.join("; ")}`),
    `quotes not found again ${sum(({ lost }) => lost)} of ${sum(({ sought }) => sought)}`,
    ...outcomes
      .filter(({ lost }) => lost > 0)
      .slice(0, worst)
      .map(({ name }) => `  ${name}`),
    `missed words in ${missing.length} pairs, ${percent(missing.length, outcomes.length)}`,
    ...missing.slice(0, worst).map(({ name, missed }) => `  ${missed} words  ${name}`),
    `changed characters ${ratio} × git`,
    ...heaviest.slice(0, worst).map(({ name, changed, git }) => `  ${changed} against ${git}  ${name}`),
    `time ${(sum(({ ms }) => ms) / 1000).toFixed(2)} s, median ${quantile(times, 0.5).toFixed(1)} ms, 99 % within ${quantile(times, 0.99).toFixed(0)} ms, longest ${quantile(times, 1).toFixed(0)} ms`,
    `most memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  ];
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: "boolean", default: false },
      pairs: { type: "string", default: "100" },
      "per-file": { type: "string", default: "4" },
      worst: { type: "string", default: "40" },
      "no-git": { type: "boolean", default: false },
    },
  });
  const [place] = positionals;
  if (values.help || !place) {
    process.stdout.write(help);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const outcomes: Outcome[] = [];
  for (const repository of repositoriesIn(place)) {
    const pairs = versionPairs(repository, Number(values.pairs), Number(values["per-file"]));
    for (const pair of pairs) outcomes.push(examine(pair, !values["no-git"]));
    process.stderr.write(`${repository}: ${pairs.length} pairs\n`);
  }
  process.stdout.write(`${report(outcomes, Number(values.worst)).join("\n")}\n`);
  if (outcomes.some(({ broken }) => broken.length > 0)) process.exitCode = 1;
}

try {
  main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
