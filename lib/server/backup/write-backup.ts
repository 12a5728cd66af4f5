import "server-only";
import { createHash } from "node:crypto";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import {
  inSnapshot,
  listBackupTables,
  listMigrationNames,
  listOriginals,
  readOriginal,
  readRows,
} from "@/lib/server/db/backup-rows";
import { type BackupManifest, MANIFEST, originalEntry, rowsEntry } from "./backup-manifest";

/** In every backup of the same things each byte is the same: the file's own name and date say when it was made. */
const SOME_DAY = new Date(Date.UTC(2000, 0, 1));
const ENTRY = { mtime: SOME_DAY, mode: 0o100600, forceDosTimestamp: true } as const;

/**
 * Writes all that people made to one zip file, as of one moment: a file of JSON lines a table, each original once, and a manifest with
 * the SHA-256 of every one. At most a page of rows or one original is held at a time. Answers how much there was.
 */
export function writeBackup(to: Writable): Promise<{ readonly rows: number; readonly originals: number }> {
  return inSnapshot(async (transaction) => {
    await transaction.$executeRaw`SET LOCAL TIME ZONE 'UTC'`;
    const zip = new ZipFile();
    const failed = new Promise<never>((_, reject) => zip.once("error", reject));
    const entries: BackupManifest["entries"] = [];
    let rows = 0;

    const add = (name: string, compress: boolean, make: () => AsyncGenerator<string | Uint8Array>) =>
      zip.addReadStreamLazy(name, { ...ENTRY, compress, forceZip64Format: true }, (give) => {
        const digest = createHash("sha256");
        let bytes = 0;
        const counted = async function* () {
          for await (const piece of make()) {
            const chunk = Buffer.from(piece);
            digest.update(chunk);
            bytes += chunk.length;
            yield chunk;
          }
          if (name !== MANIFEST) entries.push({ name, bytes, sha256: digest.digest("hex") });
        };
        const stream = Readable.from(counted(), { objectMode: false });
        // What reads on in the zip does not hear of an error of its source.
        stream.once("error", (error) => zip.emit("error", error));
        give(null, stream);
      });

    // All that is asked beforehand: an entry is read as soon as it is added.
    const tables = await listBackupTables(transaction);
    const originals = await listOriginals(transaction);
    const migrations = await listMigrationNames(transaction);
    for (const table of tables)
      add(rowsEntry(table.name), true, async function* () {
        for await (const lines of readRows(transaction, table)) {
          rows += lines.length;
          yield `${lines.join("\n")}\n`;
        }
      });
    for (const { sha256, versionId } of originals)
      add(originalEntry(sha256), true, async function* () {
        yield await readOriginal(transaction, versionId);
      });
    add(MANIFEST, true, async function* () {
      const manifest: BackupManifest = { format: "variorum-backup", version: 1, migrations, entries };
      yield `${JSON.stringify(manifest, null, 1)}\n`;
    });
    zip.end();
    await Promise.race([pipeline(zip.outputStream, to), failed]);
    return { rows, originals: originals.length };
  });
}
