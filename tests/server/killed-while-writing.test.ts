import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterEach, expect, test } from "vitest";
import { closeDatabase, database, databaseSlot } from "@/lib/server/db/database";
import { openDatabase } from "@/lib/server/db/open-database";
import { env } from "@/lib/server/env";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { startOwn } from "@/tests/fixtures/databases/start-postgres";

const KILLS = 20;
const cleanUp: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  await closeDatabase();
  for (const act of cleanUp.splice(0).reverse()) await act();
});

/** Starts a writer, lets it acknowledge some notes, and kills it in the middle of the next. */
async function writeUntilKilled(
  environment: Record<string, string>,
  userId: string,
  versionId: string,
): Promise<string[]> {
  const child = spawn(process.execPath, ["tests/fixtures/processes/write-notes.mjs", userId, versionId], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const acknowledged: string[] = [];
  const most = 3 + Math.floor(Math.random() * 20);
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === most) setTimeout(() => child.kill("SIGKILL"), Math.random() * 20);
  }
  return acknowledged;
}

async function killTwentyTimes(environment: Record<string, string>, given: AbortSignal): Promise<void> {
  const reopen = () => openDatabase(env({ NODE_ENV: "test", ...environment }), "the test");
  databaseSlot().open = reopen;
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { versionId } = await makeVersion(editor, workspace.id);
  await closeDatabase();

  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS && !given.aborted; kill++)
    acknowledged.push(...(await writeUntilKilled(environment, editor.userId, versionId)));
  expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS * 3);

  const { prisma } = await database();
  const stored = await prisma.annotation.findMany({ where: { versionId }, select: { id: true } });
  const ids = new Set(stored.map(({ id }) => id));
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  // Each note came with its audit entry, or not at all.
  const audited = await prisma.auditEvent.count({ where: { action: "annotation.created" } });
  expect(audited).toBe(stored.length);
}

test("embedded database: no acknowledged note is lost in twenty kills, and it reopens", async ({
  signal,
}) => {
  const folder = mkdtempSync(path.join(tmpdir(), "variorum-kill-"));
  cleanUp.push(() => rmSync(folder, { recursive: true, force: true }));
  await killTwentyTimes({ VARIORUM_DATA: folder, DATABASE_URL: "" }, signal);
}, 900_000);

test("PostgreSQL: no acknowledged note is lost in twenty kills", async ({ signal }) => {
  const folder = mkdtempSync(path.join(tmpdir(), "variorum-kill-"));
  const server = await startOwn();
  cleanUp.push(
    () => rmSync(folder, { recursive: true, force: true }),
    () => server.stop(),
  );
  await killTwentyTimes({ VARIORUM_DATA: folder, DATABASE_URL: server.url("postgres") }, signal);
}, 900_000);
