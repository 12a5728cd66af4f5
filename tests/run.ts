import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium } from "@/tests/fixtures/find-chromium";

// `npm test`: everything, in the order in which a fault is cheapest to find. It shows what it does while it does it,
// stops at the first step that fails, and ends with one line: "N passed, N failed".

interface Counts {
  passed: number;
  failed: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: () => Record<string, string>;
  /** Where the step writes its counts; a step without one counts as one test. */
  readonly report?: "vitest" | "playwright";
}

const scratch = mkdtempSync(path.join(tmpdir(), "variorum-npm-test-"));
const vitest = (...projects: string[]) => [
  "npx",
  "vitest",
  "run",
  ...projects.flatMap((name) => ["--project", name]),
];

const steps: readonly Step[] = [
  { name: "types", command: ["npx", "tsc", "--noEmit"] },
  { name: "lint", command: ["npx", "biome", "check", "."] },
  { name: "unused files, exports and packages", command: ["npx", "knip"] },
  { name: "architecture", command: vitest("architecture"), report: "vitest" },
  { name: "unit", command: vitest("unit"), report: "vitest" },
  {
    name: "integration on the embedded database and on PostgreSQL, attacks",
    command: vitest("integration-pglite", "integration-postgres", "security"),
    report: "vitest",
  },
  { name: "build", command: ["node", "cli/variorum.mjs", "start", "--build-only"] },
  { name: "the built server", command: vitest("server"), report: "vitest" },
  {
    name: "a real browser",
    command: ["npx", "playwright", "test", "--reporter=list,json,./tests/e2e/page-of-failure.ts"],
    env: () => ({ CHROMIUM_PATH: findChromium(say) }),
    report: "playwright",
  },
];

const only = process.argv.slice(2);
const totals: Counts = { passed: 0, failed: 0 };
const began = Date.now();

for (const [index, step] of steps.entries()) {
  if (only.length > 0 && !only.some((word) => step.name.includes(word))) continue;
  say(`\n── ${index + 1} of ${steps.length}: ${step.name} ──`);
  const stepBegan = Date.now();
  const counts = await run(step, path.join(scratch, `${index}.json`)).catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  });
  totals.passed += counts.passed;
  totals.failed += counts.failed;
  say(`── ${step.name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds(stepBegan)} ──`);
  if (counts.failed > 0) {
    say(`Stopped here. To repeat this step alone: ${step.command.join(" ")}`);
    break;
  }
}

rmSync(scratch, { recursive: true, force: true });
say(`Took ${seconds(began)}.`);
say(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1_000).toFixed(1)} s`;
}

async function run(step: Step, report: string): Promise<Counts> {
  const [command = "", ...args] = step.command;
  const reporting =
    step.report === "vitest" ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(command, [...args, ...reporting], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...step.env?.(), PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    child.once("error", reject);
    child.once("exit", (status) => resolve(status ?? 1));
  });
  const counts =
    step.report && existsSync(report) ? read(step.report, report) : { passed: code === 0 ? 1 : 0, failed: 0 };
  // A step that counts no failure and still ends badly (a crash, no tests found) has failed.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function read(kind: "vitest" | "playwright", file: string): Counts {
  const report = JSON.parse(readFileSync(file, "utf8"));
  return kind === "vitest"
    ? { passed: report.numPassedTests, failed: report.numFailedTests }
    : { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
}
