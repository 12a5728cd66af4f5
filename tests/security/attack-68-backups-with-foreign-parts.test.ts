import { createHash } from "node:crypto";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { type BackupManifest, MANIFEST } from "@/lib/server/backup/backup-manifest";
import { openBackup } from "@/lib/server/backup/open-backup";
import { restoreBackup } from "@/lib/server/backup/restore-backup";
import { writeBackup } from "@/lib/server/backup/write-backup";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

let folder: string;
let whole: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "variorum-attack-"));
  const workspace = await makeWorkspace();
  await makeVersion(await workspace.person("editor"), workspace.id);
  whole = path.join(folder, "whole.zip");
  await writeBackup(createWriteStream(whole));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Parts = Map<string, Buffer>;

/** The backup with its parts changed and a manifest that agrees with them, as somebody would write who means harm. */
async function forged(change: (parts: Parts) => void): Promise<string> {
  const backup = await openBackup(whole);
  const parts: Parts = new Map();
  for (const { name } of backup.manifest.entries) parts.set(name, await buffer(await backup.read(name)));
  backup.close();
  change(parts);
  const manifest: BackupManifest = {
    ...backup.manifest,
    entries: [...parts].map(([name, bytes]) => ({
      name,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })),
  };
  const zip = new ZipFile();
  for (const [name, bytes] of parts) zip.addBuffer(bytes, name);
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), MANIFEST);
  zip.end();
  const to = path.join(folder, `${crypto.randomUUID()}.zip`);
  await pipeline(zip.outputStream, createWriteStream(to));
  return to;
}

const says = async (file: string): Promise<string> => {
  try {
    const backup = await openBackup(file);
    await restoreBackup(backup).finally(() => backup.close());
    return "restored";
  } catch (error) {
    return (error as Error).message;
  }
};

test("an original under the hash of another one is not taken for it", async () => {
  const file = await forged((parts) => {
    const name = [...parts.keys()].find((each) => each.startsWith("originals/"));
    parts.set(name ?? "", Buffer.from("other words than were imported"));
  });
  expect(await says(file)).toContain("is another file");
});

test("a part that is no table of ours is named, not passed over", async () => {
  expect(await says(await forged((parts) => parts.set("rows/Secret.jsonl", Buffer.from("{}\n"))))).toContain(
    "“rows/Secret.jsonl” in this backup is nothing that Variorum knows",
  );
});

test("nothing of a backup is a path: names that lead out of a folder open nothing and write nothing", async () => {
  for (const name of ["rows/../../outside.jsonl", "originals/../../outside"])
    expect(await says(await forged((parts) => parts.set(name, Buffer.from("x"))).catch(String))).not.toBe(
      "restored",
    );
});
