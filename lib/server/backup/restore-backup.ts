import "server-only";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { AppError } from "@/lib/core/errors";
import { type Migration, readMigrations } from "@/lib/server/db/apply-migrations";
import {
  type BackupTable,
  hasRows,
  holdsOriginals,
  inOneWrite,
  insertRows,
  insertVersionRow,
  listBackupTables,
  listMigrationNames,
  pauseRestoredWebhooks,
  readAllIntoSearch,
  withForeignKeysLast,
} from "@/lib/server/db/backup-rows";
import { inOlderSchema } from "@/lib/server/db/older-schema";
import type { Transaction } from "@/lib/server/db/query";
import { originalEntry, rowsEntry } from "./backup-manifest";
import type { OpenedBackup } from "./open-backup";

/** Characters of rows that go in with one statement, about. */
const BATCH = 1_000_000;

/**
 * Puts a checked backup into an empty installation, as one write: whatever ends it, everything is there or nothing. Rows of an older
 * version go into the tables that it had, and through the migrations since, as if that installation had been upgraded. Answers how
 * many rows.
 * @throws AppError "conflict" where the installation is not empty, or older than the backup
 */
export function restoreBackup(backup: OpenedBackup): Promise<number> {
  return inOneWrite(async (transaction) => {
    await transaction.$executeRaw`SET LOCAL TIME ZONE 'UTC'`;
    const tables = await listBackupTables(transaction);
    const migrations = migrationsOf(backup);
    const isOlder = migrations.length < (await listMigrationNames(transaction)).length;
    // Of an older version it is asked once there are the tables that it had.
    if (!isOlder) assertKnown(backup, tables);
    await assertEmpty(transaction, tables);
    let rows = 0;
    if (isOlder)
      await inOlderSchema(transaction, migrations, async () => {
        const then = await listBackupTables(transaction);
        assertKnown(backup, then);
        rows = await restoreTables(transaction, backup, then);
      });
    else rows = await restoreTables(transaction, backup, tables);
    await readAllIntoSearch(transaction);
    await pauseRestoredWebhooks(transaction);
    return rows;
  });
}

function assertKnown(backup: OpenedBackup, tables: readonly BackupTable[]): void {
  const names = new Set(tables.map(({ name }) => rowsEntry(name)));
  const stray = backup.manifest.entries.find(
    ({ name }) => !names.has(name) && !name.startsWith(originalEntry("")),
  );
  if (stray)
    throw new AppError(
      "unreadable",
      `“${stray.name}” in this backup is nothing that Variorum knows. Nothing was changed.`,
    );
}

async function restoreTables(
  transaction: Transaction,
  backup: OpenedBackup,
  tables: readonly BackupTable[],
): Promise<number> {
  let rows = 0;
  await withForeignKeysLast(transaction, tables, async () => {
    for (const table of tables) rows += await restoreTable(transaction, backup, table);
  });
  return rows;
}

/** The migrations that made the database of a backup, in the order they are applied. */
function migrationsOf({ manifest }: OpenedBackup): readonly Migration[] {
  const known = readMigrations();
  const newer = manifest.migrations.find((name) => !known.some((migration) => migration.name === name));
  if (newer !== undefined)
    throw new AppError(
      "conflict",
      `This backup was made by a newer version of Variorum (with the migration ${newer}). Restore it with that version. Nothing was changed.`,
    );
  return known.filter(({ name }) => manifest.migrations.includes(name));
}

async function assertEmpty(transaction: Transaction, tables: readonly BackupTable[]): Promise<void> {
  // Nobody may sign up or write while the rows go in; on PostgreSQL a server may run beside.
  for (const { name } of tables)
    await transaction.$executeRawUnsafe(`LOCK TABLE "${name}" IN EXCLUSIVE MODE`);
  for (const table of tables)
    if (await hasRows(transaction, table))
      throw new AppError(
        "conflict",
        "There is something in this installation already, and a restore never mixes two. Name an empty folder with VARIORUM_DATA or an empty database with DATABASE_URL. Nothing was changed.",
      );
}

async function restoreTable(
  transaction: Transaction,
  backup: OpenedBackup,
  table: BackupTable,
): Promise<number> {
  let rows = 0;
  let batch: string[] = [];
  let held = 0;
  const flush = async () => {
    if (batch.length > 0) await insertRows(transaction, table, batch);
    batch = [];
    held = 0;
  };
  for await (const line of linesOf(await backup.read(rowsEntry(table.name)))) {
    rows++;
    if (holdsOriginals(table)) {
      const { sha256 } = JSON.parse(line) as { sha256: string };
      const bytes = await buffer(await backup.read(originalEntry(sha256)));
      await insertVersionRow(transaction, table, line, bytes);
      continue;
    }
    batch.push(line);
    held += line.length;
    if (held >= BATCH) await flush();
  }
  await flush();
  return rows;
}

/** By line feeds alone: U+2028, which some take for the end of a line too, may stand in what people wrote. */
async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let pieces: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...pieces, chunk.subarray(from, at)]).toString("utf8");
      pieces = [];
      from = at + 1;
    }
    pieces.push(chunk.subarray(from));
  }
  if (pieces.some((piece) => piece.length > 0)) yield Buffer.concat(pieces).toString("utf8");
}
