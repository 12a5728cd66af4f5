import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openBackup } from "@/lib/server/backup/open-backup";
import { database } from "@/lib/server/db/database";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { DATABASE_KINDS, emptyDatabases } from "@/tests/fixtures/databases/empty-databases";
import { shapeOf } from "@/tests/fixtures/databases/shape-of";
import { runCommand } from "@/tests/fixtures/processes/run-command";

/** Of the time a command takes when nobody kills it: most of it is its start, and what it does comes towards the end. */
const MOMENTS = [0.35, 0.55, 0.7, 0.8, 0.88, 0.95];
const { file, fresh, within } = emptyDatabases();

test.each(DATABASE_KINDS)(
  "attack-71: migrating %s is killed at any moment, and the next start makes the schema that was never killed",
  async (kind) => {
    const whole = await fresh(kind);
    const { end, milliseconds } = await runCommand(["migrate"], whole);
    expect(end).toBe(0);
    const shape = await within(whole, shapeOf);
    const killed = await fresh(kind);
    let kills = 0;
    for (const moment of MOMENTS)
      if ((await runCommand(["migrate"], killed, moment * milliseconds)).end === "SIGKILL") kills++;
    // How long it takes goes by what else the machine does.
    expect(kills).toBeGreaterThan(1);
    const last = await runCommand(["migrate"], killed);
    expect([last.end, last.said]).toEqual([0, expect.stringMatching(/Applied to|Nothing to do/)]);
    expect(await within(killed, shapeOf)).toEqual(shape);
  },
  600_000,
);

test.each(DATABASE_KINDS)(
  "attack-71: importing into %s is killed at any moment: what was said to be imported is there, nothing is there by half, and again is once",
  async (kind) => {
    const environment = await fresh(kind);
    const files = Array.from({ length: 6 }, (_, at) => {
      const name = file(`paper-201${at}.txt`);
      const words = Array.from(
        { length: 120 },
        (__, line) => `${line + 1}. We say this of year ${at}: ${line}.`,
      );
      writeFileSync(name, `A paper of 201${at}\n\n${words.join("\n")}\n`);
      return name;
    });
    const editor = await within(environment, async () => (await makeWorkspace()).person("editor"));
    const words = ["import", ...files, "--document", "A paper", "--create", "--as", editor.email];
    const { milliseconds } = await runCommand(
      ["import", files[0] ?? "", "--document", "Another", "--create", "--as", editor.email],
      environment,
    );
    const told = new Set<string>();
    let kills = 0;
    for (const moment of [...MOMENTS, 1, 1.1, 1.2, 1.4]) {
      const { end, said } = await runCommand(words, environment, moment * milliseconds);
      if (end === "SIGKILL") kills++;
      for (const each of files) if (said.includes(`${path.basename(each)}: `)) told.add(path.basename(each));
      await within(environment, async () => {
        const { prisma } = await database();
        const versions = await prisma.version.findMany({
          where: { document: { title: "A paper" } },
          select: { id: true, fileName: true },
        });
        const names = versions.map(({ fileName }) => fileName);
        expect([...told].filter((name) => !names.includes(name))).toEqual([]);
        expect(new Set(names).size).toBe(names.length);
        for (const { id } of versions) expect((await openVersion(editor, id)).positions).toHaveLength(120);
        expect(await prisma.auditEvent.count({ where: { action: "version.imported" } })).toBe(
          await prisma.version.count(),
        );
      });
    }
    // How long it takes goes by what else the machine does.
    expect(kills).toBeGreaterThan(1);
    const last = await runCommand(words, environment);
    expect([last.end, last.said]).toEqual([0, expect.any(String)]);
    await within(environment, async () => {
      const { prisma } = await database();
      expect(await prisma.version.count({ where: { document: { title: "A paper" } } })).toBe(files.length);
      expect(await prisma.document.count({ where: { title: "A paper" } })).toBe(1);
    });
  },
  600_000,
);

test.each(DATABASE_KINDS)(
  "attack-71: backing up %s is killed at any moment: a file of that name is whole or not there, and can be asked for again",
  async (kind) => {
    const environment = await fresh(kind);
    await within(environment, async () => {
      const workspace = await makeWorkspace();
      const editor = await workspace.person("editor");
      for (let at = 0; at < 12; at++) await makeVersion(editor, workspace.id);
    });
    const { end, milliseconds } = await runCommand(["backup", file("whole.zip")], environment);
    expect(end).toBe(0);
    const to = file("killed.zip");
    let kills = 0;
    for (const moment of MOMENTS) {
      const killed = await runCommand(["backup", to], environment, moment * milliseconds);
      if (killed.end === "SIGKILL") kills++;
      if (!existsSync(to)) continue;
      (await openBackup(to)).close();
      rmSync(to);
    }
    // How long it takes goes by what else the machine does.
    expect(kills).toBeGreaterThan(1);
    const last = await runCommand(["backup", to], environment);
    expect([last.end, last.said]).toEqual([0, expect.stringContaining("checked")]);
    expect(existsSync(`${to}.part`)).toBe(false);
  },
  600_000,
);
