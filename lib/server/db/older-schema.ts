import "server-only";
import { randomUUID } from "node:crypto";
import { beginAgain, finishMigrations, type Migration, type MigrationTarget } from "./apply-migrations";
import type { Transaction } from "./query";

/**
 * Makes the schema of an installation that holds nothing what it was after these migrations, `act`s, and brings it up to date again:
 * all of it or, where something fails, nothing. Nobody else may use the database meanwhile; the tables are theirs again at the end.
 */
export async function inOlderSchema(
  transaction: Transaction,
  migrations: readonly Migration[],
  act: () => Promise<void>,
): Promise<void> {
  const target = targetWithin(transaction);
  await dropOwn(target);
  await beginAgain(target, migrations);
  await act();
  await finishMigrations(target);
}

/** A migration is many statements, and Prisma sends one at a time: a block of PL/pgSQL runs them. */
function targetWithin(transaction: Transaction): MigrationTarget {
  return {
    run: async (sql) => {
      // No migration holds this word, so that its quotes end where they should.
      const tag = `m${randomUUID().replaceAll("-", "")}`;
      await transaction.$executeRawUnsafe(
        `DO $${tag}$ BEGIN EXECUTE $in${tag}$${sql}$in${tag}$; END $${tag}$`,
      );
    },
    rows: (sql, values = []) => transaction.$queryRawUnsafe(sql, ...values),
  };
}

/** Tables, functions and types of the schema, but those that belong to an extension. */
const OWN = `
  SELECT 'TABLE ' || quote_ident(c.relname) AS "what", 1 AS "turn", c.oid FROM pg_class c
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
  UNION ALL
  SELECT 'FUNCTION ' || p.oid::regprocedure::text, 2, p.oid FROM pg_proc p
    WHERE p.pronamespace = current_schema()::regnamespace
  UNION ALL
  SELECT 'TYPE ' || quote_ident(t.typname), 3, t.oid FROM pg_type t
    WHERE t.typnamespace = current_schema()::regnamespace AND t.typtype = 'e'`;

async function dropOwn(target: MigrationTarget): Promise<void> {
  const rows = await target.rows(`
    SELECT o."what" FROM (${OWN}) o
    WHERE NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = o.oid AND d.deptype = 'e')
    ORDER BY o."turn", o."what"`);
  for (const { what } of rows) await target.run(`DROP ${String(what)} CASCADE`);
}
