import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "variorum-lock-"));
  children = [];
});
afterEach(async () => {
  await Promise.all(children.map(kill));
  rmSync(folder, { recursive: true, force: true });
});

/** A process that tries to take the folder, and the first line it says. */
async function taker(): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ["tests/fixtures/processes/hold-folder.mjs", folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const said = await new Promise<string>((resolve) =>
    child.stdout?.once("data", (line: Buffer) => resolve(line.toString().trim())),
  );
  return { child, said };
}

function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}

test("a second process is told who holds the folder; after SIGKILL the folder is free at once", async () => {
  const first = await taker();
  expect(first.said).toBe("held");
  const second = await taker();
  expect(second.said).toContain(`process ${first.child.pid}`);
  expect(second.said).toContain('"a test process"');
  expect(second.said).toContain(folder);
  await kill(first.child);
  const third = await taker();
  expect(third.said).toBe("held");
});

test("of six that come at once for the folder of a killed process, one gets it", async () => {
  const first = await taker();
  await kill(first.child);
  const said = (await Promise.all(Array.from({ length: 6 }, taker))).map((each) => each.said);
  expect(said.filter((line) => line === "held")).toHaveLength(1);
  expect(said.filter((line) => line.startsWith("refused"))).toHaveLength(5);
});

test("one that was killed in the moment of taking the folder holds nobody up for good", async () => {
  // What such a process leaves behind: the guard, as fresh as it can be.
  mkdirSync(path.join(folder, "holder.lock"));
  expect((await taker()).said).toBe("held");
});

test("one that stops as it should leaves nothing behind", async () => {
  const { child } = await taker();
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
  // SIGTERM without a handler ends it like SIGKILL does: the record stays and the next one takes it over.
  expect((await taker()).said).toBe("held");
  expect(readdirSync(folder).filter((name) => name !== "holder.json")).toEqual([]);
});
