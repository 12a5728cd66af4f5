import "server-only";
import { inTransaction, type Transaction } from "./query";

/** A table as it is backed up: its columns but those the database computes, and what its rows are ordered by. */
export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

/**
 * Ways in, which a restored installation does not open again, and what is computed anew from what is kept. Every other table
 * is backed up, those of later migrations too.
 */
const LEFT_OUT = [
  "_prisma_migrations",
  "Session",
  "AccessToken",
  "Feed",
  "SignInAttempt",
  "Invitation",
  "PasswordReset",
  // Strangers' comings, which are kept for a time only (0021).
  "ShareAccess",
  // What the installation that was backed up still sends itself (0414).
  "WebhookDelivery",
  "WebhookAttempt",
  "StoredComparison",
  "VersionFacts",
  "SearchEntry",
  "SearchPending",
  // Numbers of transactions, which mean nothing in another database (0012).
  "RecordedWrite",
];

/** Where the bytes of originals are; they are files of their own in a backup. */
const ORIGINALS = { table: "Version", column: "bytes" };

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

export function listBackupTables(transaction: Transaction): Promise<BackupTable[]> {
  return transaction.$queryRaw<BackupTable[]>`
    SELECT c.relname::text AS "name",
      (SELECT array_agg(a.attname::text ORDER BY a.attname::text COLLATE "C") FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
          AND NOT (c.relname = ${ORIGINALS.table} AND a.attname = ${ORIGINALS.column})) AS "columns",
      (SELECT array_agg(a.attname::text ORDER BY array_position(i.indkey::int2[], a.attnum)) FROM pg_index i
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey)
        WHERE i.indrelid = c.oid AND i.indisprimary) AS "key"
    FROM pg_class c
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname <> ALL(${LEFT_OUT})
    ORDER BY c.relname::text COLLATE "C"`;
}

/** The names of all migrations that made this database what it is. */
export async function listMigrationNames(transaction: Transaction): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ name: string }[]>`
    SELECT migration_name::text AS "name" FROM "_prisma_migrations"
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name::text COLLATE "C"`;
  return rows.map(({ name }) => name);
}

/** Bytes of rows that are held at once, about; a row may be larger by itself. */
const PAGE_BYTES = 1_000_000;
const MOST_ROWS = 1_000;

/** All rows of a table as lines of JSON, in pages, by the table's key: the same rows always give the same lines. */
export async function* readRows(transaction: Transaction, table: BackupTable): AsyncGenerator<string[]> {
  // Text keys are ordered by their bytes, whatever language a server sorts by.
  const order = table.key.map((column) => `${quoted(column)}::text COLLATE "C"`).join(", ");
  const cursor = quoted(`backup ${table.name}`);
  await transaction.$executeRawUnsafe(
    `DECLARE ${cursor} NO SCROLL CURSOR FOR SELECT to_jsonb(r)::text AS "line" FROM
      (SELECT ${table.columns.map(quoted).join(", ")} FROM ${quoted(table.name)} ORDER BY ${order}) r`,
  );
  for (let most = 8; ; ) {
    const rows = await transaction.$queryRawUnsafe<{ line: string }[]>(`FETCH ${most} FROM ${cursor}`);
    if (rows.length === 0) break;
    const lines = rows.map(({ line }) => line);
    yield lines;
    const bytes = lines.reduce((sum, line) => sum + line.length, 0);
    most = bytes < PAGE_BYTES ? Math.min(2 * most, MOST_ROWS) : Math.max(1, Math.floor(most / 2));
  }
  await transaction.$executeRawUnsafe(`CLOSE ${cursor}`);
}

/** Each original once, however many versions were made of it, with a version to read it from. */
export function listOriginals(transaction: Transaction): Promise<{ sha256: string; versionId: string }[]> {
  return transaction.$queryRaw`
    SELECT DISTINCT ON ("sha256" COLLATE "C") "sha256", "id"::text AS "versionId" FROM "Version"
    ORDER BY "sha256" COLLATE "C", "id"`;
}

export async function readOriginal(transaction: Transaction, versionId: string): Promise<Uint8Array> {
  const { bytes } = await transaction.version.findUniqueOrThrow({
    where: { id: versionId },
    select: { bytes: true },
  });
  return bytes;
}

/** Rows as `readRows` gave them. */
export async function insertRows(
  transaction: Transaction,
  table: BackupTable,
  lines: readonly string[],
): Promise<void> {
  const columns = table.columns.map(quoted).join(", ");
  await transaction.$executeRawUnsafe(
    `INSERT INTO ${quoted(table.name)} (${columns})
      SELECT ${columns} FROM jsonb_populate_recordset(NULL::${quoted(table.name)}, $1::jsonb)`,
    `[${lines.join(",")}]`,
  );
}

/** One version with its original, which no later statement could add: versions never change. */
export async function insertVersionRow(
  transaction: Transaction,
  table: BackupTable,
  line: string,
  bytes: Uint8Array,
): Promise<void> {
  const columns = table.columns.map(quoted).join(", ");
  await transaction.$executeRawUnsafe(
    `INSERT INTO ${quoted(table.name)} (${columns}, ${quoted(ORIGINALS.column)})
      SELECT ${columns}, $2::bytea FROM jsonb_populate_record(NULL::${quoted(table.name)}, $1::jsonb)`,
    line,
    bytes,
  );
}

export const holdsOriginals = (table: BackupTable): boolean => table.name === ORIGINALS.table;

/**
 * Runs `act` with the foreign keys of all tables looked at when it is done, so that rows may come in any order, and with no trigger of
 * ours beside it, so that what triggers write is as it was; at the end every key holds, or nothing of it has happened.
 */
export async function withForeignKeysLast(
  transaction: Transaction,
  tables: readonly BackupTable[],
  act: () => Promise<void>,
): Promise<void> {
  const keys = await transaction.$queryRaw<{ table: string; name: string }[]>`
    SELECT r.relname::text AS "table", c.conname::text AS "name" FROM pg_constraint c
    JOIN pg_class r ON r.oid = c.conrelid
    WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace AND NOT c.condeferrable
    ORDER BY 1, 2`;
  const setAll = async (when: string, triggers: "DISABLE" | "ENABLE") => {
    for (const { table, name } of keys)
      await transaction.$executeRawUnsafe(
        `ALTER TABLE ${quoted(table)} ALTER CONSTRAINT ${quoted(name)} ${when}`,
      );
    for (const { name } of tables)
      await transaction.$executeRawUnsafe(`ALTER TABLE ${quoted(name)} ${triggers} TRIGGER USER`);
  };
  await setAll("DEFERRABLE INITIALLY DEFERRED", "DISABLE");
  await act();
  await transaction.$executeRawUnsafe("SET CONSTRAINTS ALL IMMEDIATE");
  await setAll("NOT DEFERRABLE", "ENABLE");
}

/** Everything waits for the search index, which is no part of a backup. */
export async function readAllIntoSearch(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO "SearchPending" ("kind", "id")
      SELECT 'document', "id" FROM "Document" UNION ALL
      SELECT 'version', "id" FROM "Version" UNION ALL
      SELECT 'facts', "id" FROM "Version" UNION ALL
      SELECT 'note', "id" FROM "Annotation"
    ON CONFLICT DO NOTHING`;
}

/** A copy tells nobody of anything until an administrator says so: the installation it was taken of may run still. */
export async function pauseRestoredWebhooks(transaction: Transaction): Promise<void> {
  await transaction.webhook.updateMany({
    where: { pausedAt: null },
    data: { pausedAt: new Date(), pausedFor: "restored", failingSince: null },
  });
}

/** Whether a table has any row. */
export async function hasRows(transaction: Transaction, table: BackupTable): Promise<boolean> {
  const rows = await transaction.$queryRawUnsafe<unknown[]>(
    `SELECT 1 AS "one" FROM ${quoted(table.name)} LIMIT 1`,
  );
  return rows.length > 0;
}

/** Hours: a backup may be of many gigabytes. */
const LONGEST_MS = 6 * 3_600_000;

/** One moment of the whole database, for as long as `act` reads. On the embedded database everybody else waits. */
export function inSnapshot<Result>(act: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  return inTransaction(act, { maxWait: 60_000, timeout: LONGEST_MS, isolationLevel: "RepeatableRead" });
}

/** One long write of which everything or nothing is kept, whatever ends it. */
export function inOneWrite<Result>(act: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  return inTransaction(act, { maxWait: 60_000, timeout: LONGEST_MS });
}
