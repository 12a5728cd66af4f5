import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterEach, beforeEach, expect, inject, test } from "vitest";

const run = promisify(execFile);
let folder: string;
let environment: Record<string, string>;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "variorum-engine-"));
  const given = inject("database");
  environment = { VARIORUM_DATA: folder, DATABASE_URL: "" };
  if (given.kind === "embedded") return;
  const name = `${given.prefix}engine_${Math.random().toString(36).slice(2, 10)}`;
  const admin = new pg.Client({ connectionString: given.server });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`).finally(() => admin.end());
  environment.DATABASE_URL = Object.assign(new URL(given.server), { pathname: `/${name}` }).href;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const prisma = (...args: string[]) =>
  run(process.execPath, ["node_modules/prisma/build/index.js", ...args], {
    env: { ...process.env, ...environment },
    timeout: 240_000,
  }).catch((error: { stdout: string; stderr: string }) => ({ ...error, failed: true }));

test("Prisma's own deploy and diff work through our engine script, and find the schema and the migrations in step", async () => {
  const deployed = await prisma("migrate", "deploy");
  expect(deployed.stdout + deployed.stderr).toMatch(
    /migrations? (have been )?(successfully )?applied|All migrations/i,
  );
  const status = await prisma("migrate", "status");
  expect(status.stdout).toMatch(/up to date/);
  const diff = await prisma(
    "migrate",
    "diff",
    "--from-config-datasource",
    "--to-schema",
    "prisma/schema.prisma",
  );
  expect(diff.stdout).toMatch(/No difference detected/);
  const backwards = await prisma(
    "migrate",
    "diff",
    "--from-empty",
    "--to-schema",
    "prisma/schema.prisma",
    "--script",
  );
  expect(backwards.stdout).toMatch(/CREATE TABLE "Annotation"/);
}, 600_000);

test("what the server migrated, Prisma finds up to date", async () => {
  const migrated = await run(process.execPath, ["cli/variorum.mjs", "migrate"], {
    env: { ...process.env, ...environment },
  });
  expect(migrated.stdout).toMatch(/Applied to/);
  expect((await prisma("migrate", "status")).stdout).toMatch(/up to date/);
}, 600_000);

test("a database that cannot be reached gives a message that says so, not an empty one", async () => {
  environment.DATABASE_URL = "postgresql://nobody@127.0.0.1:1/none";
  const answer = await prisma("migrate", "status");
  expect("failed" in answer).toBe(true);
  expect(answer.stdout + answer.stderr).toMatch(/127\.0\.0\.1:1/);
}, 300_000);
