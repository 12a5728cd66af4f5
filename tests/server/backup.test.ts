import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, readFileSync, statSync, writeFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import { openBackup } from "@/lib/server/backup/open-backup";
import { restoreBackup } from "@/lib/server/backup/restore-backup";
import { writeBackup } from "@/lib/server/backup/write-backup";
import { closeDatabase, database } from "@/lib/server/db/database";
import { createCode } from "@/lib/server/services/codebook/create-code";
import { assignChanges } from "@/lib/server/services/comparisons/assign-changes";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { correctDocument } from "@/lib/server/services/documents/correct-document";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { downloadOriginal } from "@/lib/server/services/versions/download-original";
import { addWebhook } from "@/lib/server/services/webhooks/add-webhook";
import { openWebhook } from "@/lib/server/services/webhooks/open-webhook";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import {
  DATABASE_KINDS,
  type DatabaseEnvironment,
  emptyDatabases,
} from "@/tests/fixtures/databases/empty-databases";
import { makeEverything } from "@/tests/security/foreign-ids/make-everything";

const { file, fresh, use } = emptyDatabases();
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
});

async function backUp(): Promise<string> {
  const to = file("backup.zip");
  await writeBackup(createWriteStream(to));
  return to;
}

async function restore(from: string): Promise<void> {
  const backup = await openBackup(from);
  await restoreBackup(backup).finally(() => backup.close());
}

/** A workspace with one of everything, strange words, a deleted note, and an original that two documents share. */
async function fill() {
  const everything = await makeEverything();
  const { author, workspace, deletedNote } = everything;
  await deletedNote();
  await seedExampleWorkspace(author, workspace.id);
  const { prisma } = await database();
  await prisma.user.update({
    where: { id: author.userId },
    data: { name: "Zoë\u2028 “A\tB” \\ 𝒜 عربي", lastSignInAt: new Date("2026-11-28T01:02:03.456Z") },
  });
  await makeWorkspace("Another workspace");
  await tagDocument(everything);
  await assignChange(everything);
  return everything;
}

async function assignChange({
  author,
  workspace,
  versionId,
  newerId,
}: Awaited<ReturnType<typeof makeEverything>>) {
  const { comparison, older, newer } = await openComparison(author, versionId, newerId);
  const [change] = changesByBlock(comparison, older, newer).changes;
  const { userId: assigneeId } = await workspace.person("reviewer");
  await assignChanges(author, {
    olderVersionId: versionId,
    newerVersionId: newerId,
    changes: [{ changeKey: change?.key ?? "", revision: 0, assigneeId }],
  });
}

async function tagDocument({ author, workspace, documentId }: Awaited<ReturnType<typeof makeEverything>>) {
  const code = { name: "Roads and bridges", notation: "7", definition: "", colour: "teal" } as const;
  await createCode(author, { workspaceId: workspace.id, ...code });
  const { title, office, kind, lang, revision } = await openDocument(author, documentId);
  await correctDocument(author, { documentId, revision, title, office, kind, lang, tags: [code.name] });
}

test("a restored webhook tells nobody of anything until it is resumed; what waited is not sent a second time", async () => {
  await use(await fresh("the embedded database"));
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  const { webhookId } = await addWebhook(
    admin,
    { workspaceId: workspace.id, url: "https://hooks.example.org/x", kinds: ["document.created"] },
    "https://x.example",
  );
  await makeVersion(admin, workspace.id);
  expect((await openWebhook(admin, webhookId, {})).deliveries).toMatchObject([{ state: "waiting" }]);
  const backup = await backUp();
  await use(await fresh("the embedded database"));
  await restore(backup);
  await makeVersion(admin, workspace.id);
  const { webhook, deliveries } = await openWebhook(admin, webhookId, {});
  expect(webhook.pausedFor).toBe("restored");
  expect(deliveries).toEqual([]);
});

test.each([
  ["the embedded database", "PostgreSQL"],
  ["PostgreSQL", "the embedded database"],
] as const)(
  "what is backed up from %s and restored into %s is backed up to the same bytes",
  async (from, to) => {
    await use(await fresh(from));
    const { author, documentId, versionId, newerId } = await fill();
    const [before, original] = [
      await openDocument(author, documentId),
      await downloadOriginal(author, versionId),
    ];
    expect(before.tags).toMatchObject([{ name: "Roads and bridges" }]);
    const { assignments } = await openComparison(author, versionId, newerId);
    expect(assignments).toMatchObject([{ assignee: { name: "A reviewer" }, revision: 1 }]);
    const first = await backUp();
    await use(await fresh(to));
    await restore(first);
    expect(readFileSync(await backUp()).equals(readFileSync(first))).toBe(true);
    expect(await openDocument(author, documentId)).toEqual(before);
    expect(await downloadOriginal(author, versionId)).toEqual(original);
    expect((await openComparison(author, versionId, newerId)).assignments).toEqual(assignments);
    expect((await openHome(author)).documents).toHaveLength(5);
    // It is a database as any other: what was written there is looked at, and the audit log only grows.
    const { prisma } = await database();
    await expect(prisma.auditEvent.deleteMany({})).rejects.toThrow("only grows");
    await expect(
      prisma.membership.create({ data: { userId: author.userId, workspaceId: versionId, role: "reader" } }),
    ).rejects.toThrow();
    await expect(restore(first)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("something in this installation already"),
    });
  },
);

test("a backup that was cut, changed or added to, another zip, and one of another version are refused, and nothing is changed", async () => {
  await use(await fresh("the embedded database"));
  await fill();
  const whole = readFileSync(await backUp());
  await use(await fresh("the embedded database"));
  await database();
  const refused = async (bytes: Buffer) => {
    const bad = file("bad.zip");
    writeFileSync(bad, bytes);
    return restore(bad).then(
      () => "restored",
      (error: { code?: string }) => error.code ?? String(error),
    );
  };
  expect(await refused(Buffer.from("not a zip"))).toBe("unreadable");
  for (const part of [0.1, 0.5, 0.9, 0.999])
    expect(await refused(whole.subarray(0, Math.floor(whole.length * part)))).toBe("unreadable");
  // In the longest part: what a zip says of a part beside its bytes (times, attributes) changes nothing that is restored.
  const heads: number[] = [];
  for (let at = whole.indexOf("PK\x03\x04"); at >= 0; at = whole.indexOf("PK\x03\x04", at + 1))
    heads.push(at);
  const lengths = heads.map((head, at) => (heads[at + 1] ?? head) - head);
  const longest = Math.max(...lengths);
  const head = heads[lengths.indexOf(longest)] ?? 0;
  for (let flip = 0; flip < 6; flip++) {
    const bytes = Buffer.from(whole);
    const at = head + Math.floor((0.2 + flip / 10) * longest);
    bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    expect(await refused(bytes), `byte ${at}`).toBe("unreadable");
  }
  const { prisma } = await database();
  expect(await prisma.user.count()).toBe(0);
  const to = file("whole.zip");
  writeFileSync(to, whole);
  const backup = await openBackup(to);
  const newer = {
    ...backup,
    manifest: { ...backup.manifest, migrations: [...backup.manifest.migrations, "20991231000000_later"] },
  };
  await expect(restoreBackup(newer)).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("newer version of Variorum (with the migration 20991231000000_later)"),
  });
  // Rows of tables that the older version did not have: all that was begun is undone.
  const torn = {
    ...backup,
    manifest: { ...backup.manifest, migrations: backup.manifest.migrations.slice(0, 8) },
  };
  await expect(restoreBackup(torn)).rejects.toMatchObject({ code: "unreadable" });
  backup.close();
  expect(await prisma.user.count()).toBe(0);
  expect(await restore(to)).toBeUndefined();
  expect(await prisma.user.count()).toBeGreaterThan(0);
});

/** Runs the command line until it ends, or is killed after so many milliseconds. */
function command(
  words: readonly string[],
  environment: DatabaseEnvironment,
  killAfter?: number,
): Promise<string> {
  const child = spawn(process.execPath, ["cli/variorum.mjs", ...words], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (killAfter !== undefined && said.includes("Restoring"))
        setTimeout(() => child.kill("SIGKILL"), killAfter);
    });
  return new Promise((resolve) =>
    child.once("close", (code, signal) => resolve(`${code ?? signal} ${said}`)),
  );
}

test.each(DATABASE_KINDS)(
  "attack-71: a restore into %s that is killed leaves nothing or everything, and can be done again",
  async (kind) => {
    await use(await fresh("the embedded database"));
    await fill();
    const from = await backUp();
    const users = await (await database()).prisma.user.count();
    const target = await fresh(kind);
    await closeDatabase();
    const found = new Set<number>();
    for (const wait of [0, 60, 300]) {
      const end = await command(["restore", from], target, wait);
      await use(target);
      const { prisma } = await database();
      const [there, versions] = [await prisma.user.count(), await prisma.version.count()];
      await closeDatabase();
      expect([0, users]).toContain(there);
      expect(versions > 0).toBe(there > 0);
      found.add(there);
      if (there > 0) break;
      expect(end).toContain("SIGKILL");
    }
    expect(found.has(0)).toBe(true);
    const last = await command(["restore", from], target);
    expect(last).toMatch(found.has(users) ? /^1 [\s\S]*already/ : /^0 [\s\S]*Restored/);
    const [again, once] = [file("again.zip"), file("again.zip")];
    expect(await command(["backup", again], target)).toMatch(/^0 /);
    expect(statSync(again).mode & 0o077).toBe(0);
    expect(readFileSync(again).equals(readFileSync(from))).toBe(true);
    expect(await command(["backup", again], target), "a file that is there is not written over").toMatch(
      /^1 /,
    );
    expect(await command(["restore", "--check", again], target)).toMatch(/^0 /);
    expect(await command(["restore", once], target)).toMatch(/^1 /);
  },
  900_000,
);
