import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What a migration needs of a database: statements without parameters, and one query with them. */
export interface MigrationTarget {
  run(sql: string): Promise<void>;
  rows(sql: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
}

export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, as Prisma Migrate stores it. */
  readonly checksum: string;
}

const folder = () => path.resolve(/*turbopackIgnore: true*/ process.cwd(), "prisma", "migrations");

/** All that this version knows, in the order they are applied. */
export function readMigrations(): Migration[] {
  return readdirSync(/*turbopackIgnore: true*/ folder(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(path.join(/*turbopackIgnore: true*/ folder(), name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

/** Prisma Migrate's own table, so that `npx prisma migrate status` and `deploy` tell the same story. */
const LEDGER = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

const RECORD_WRITES = `SELECT "record_writes_of_all_tables"()`;

/** The key Prisma Migrate itself locks, so that neither runs beside the other. */
const LOCK = "SELECT pg_advisory_xact_lock(72707369)";

/**
 * Applies the migrations that are pending, each in a transaction of its own together with its entry in the ledger: a failed or
 * killed one leaves nothing behind. Then sees to it that the writes of every table are recorded (docs/decisions/0012). Of several
 * processes that start at once one applies each: the lock is the transaction's and not the connection's, which behind a pooler may
 * be another one for each statement.
 * @returns the names applied
 */
export async function applyMigrations(target: MigrationTarget): Promise<string[]> {
  await locked(target, () => target.run(LEDGER));
  const known = readMigrations();
  const done = await namesApplied(target);
  const unknown = [...done].filter((name) => !known.some((migration) => migration.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `This database was migrated by a newer Variorum (${unknown.join(", ")}). Nothing was changed; start that version.`,
    );
  }
  const applied: string[] = [];
  for (const migration of known.filter(({ name }) => !done.has(name))) {
    const { name } = migration;
    try {
      if (await locked(target, () => applyOnce(target, migration))) applied.push(name);
    } catch (error) {
      throw new Error(
        `Migration ${name} failed and was rolled back: ${error instanceof Error ? error.message : String(error)}. ` +
          "After mending the cause, run: npm run variorum -- migrate",
      );
    }
  }
  await locked(target, () => target.run(RECORD_WRITES));
  return applied;
}

async function namesApplied(target: MigrationTarget): Promise<Set<string>> {
  const rows = await target.rows(
    `SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  return new Set(rows.map((row) => String(row.migration_name)));
}

/**
 * Makes a schema that holds nothing what these migrations make of it, within a transaction that the caller has begun: what an older
 * version had. `finishMigrations` brings it up to date again.
 */
export async function beginAgain(target: MigrationTarget, migrations: readonly Migration[]): Promise<void> {
  await target.run(LOCK);
  await target.run(LEDGER);
  for (const migration of migrations) await apply(target, migration);
}

/** Applies what is pending, within a transaction that the caller has begun. */
export async function finishMigrations(target: MigrationTarget): Promise<void> {
  for (const migration of readMigrations()) await applyOnce(target, migration);
  await target.run(RECORD_WRITES);
}

/** @returns false where it is applied, by another process say while this one waited for the lock */
async function applyOnce(target: MigrationTarget, migration: Migration): Promise<boolean> {
  if ((await namesApplied(target)).has(migration.name)) return false;
  await apply(target, migration);
  return true;
}

async function apply(target: MigrationTarget, { name, sql, checksum }: Migration): Promise<void> {
  await target.run(sql);
  await target.rows(
    `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, now(), $3, 1)`,
    [randomUUID(), checksum, name],
  );
}

async function locked<Result>(target: MigrationTarget, act: () => Promise<Result>): Promise<Result> {
  await target.run("BEGIN");
  try {
    await target.run(LOCK);
    const result = await act();
    await target.run("COMMIT");
    return result;
  } catch (error) {
    await target.run("ROLLBACK").catch(() => undefined);
    throw error;
  }
}
