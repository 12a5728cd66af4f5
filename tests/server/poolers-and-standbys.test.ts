import { connect, createServer, type Server } from "node:net";
import pg from "pg";
import { afterEach, expect, test } from "vitest";
import { applyMigrations, type MigrationTarget } from "@/lib/server/db/apply-migrations";
import { openDatabase } from "@/lib/server/db/open-database";
import { env } from "@/lib/server/env";
import { freePort, type OwnPostgres, startOwn } from "@/tests/fixtures/databases/start-postgres";

let postgres: OwnPostgres | undefined;
let between: Server | undefined;
afterEach(async () => {
  between?.close();
  await postgres?.stop();
});

const open = (url: string) => openDatabase(env({ NODE_ENV: "test", DATABASE_URL: url }), "the test");

/** Hands every byte on to PostgreSQL, and keeps what each connection asks for when it begins. */
async function listenIn(url: string): Promise<{ readonly url: string; readonly asked: string[][] }> {
  const asked: string[][] = [];
  const port = await freePort();
  between = createServer((client) => {
    const server = connect(Number(new URL(url).port), "127.0.0.1");
    client.once("data", (first) => {
      // Length, version of the protocol, then names and values that end in a zero each.
      const words = first.subarray(8, first.readInt32BE(0)).toString("utf8").split("\0");
      asked.push(words.filter((word, at) => at % 2 === 0 && word !== ""));
    });
    client.pipe(server).pipe(client);
    for (const each of [client, server]) each.on("error", () => each.destroy());
  });
  await new Promise<void>((resolve) => between?.listen(port, "127.0.0.1", resolve));
  return { url: Object.assign(new URL(url), { port: String(port) }).href, asked };
}

test("a connection asks at its start for nothing that a pooler refuses, and its statements end all the same", async () => {
  postgres = await startOwn();
  const { url, asked } = await listenIn(postgres.url("postgres"));
  const opened = await open(url);
  try {
    const stop = await opened.notices.subscribe(() => undefined);
    const set = await opened.prisma.$queryRaw<{ limit: string; zone: string }[]>`
      SELECT current_setting('statement_timeout') AS "limit", current_setting('TimeZone') AS "zone"`;
    expect(set).toEqual([{ limit: "30s", zone: "UTC" }]);
    stop();
  } finally {
    await opened.close();
  }
  expect(asked.length).toBeGreaterThanOrEqual(3);
  // What PgBouncer lets through as it comes.
  expect([...new Set(asked.flat())].sort()).toEqual([
    "application_name",
    "client_encoding",
    "database",
    "user",
  ]);
});

/** A pooler that gives each transaction, and each statement outside of one, another connection. */
function pooled(clients: readonly pg.Client[]): MigrationTarget {
  let turn = 0;
  let held: pg.Client | undefined;
  const ask = async (sql: string, values: readonly unknown[] = []) => {
    const client = held ?? clients[turn++ % clients.length];
    if (!client) throw new Error("a pool without connections");
    if (sql === "BEGIN") held = client;
    const answer = values.length > 0 ? client.query(sql, [...values]) : client.query(sql);
    if (/^(?:COMMIT|ROLLBACK)$/.test(sql)) held = undefined;
    return answer;
  };
  return {
    run: async (sql) => void (await ask(sql)),
    rows: async (sql, values) => (await ask(sql, values)).rows,
  };
}

test("several processes that start at once behind a pooler apply each migration once, and leave no lock", async () => {
  postgres = await startOwn();
  const url = postgres.url("postgres");
  const clients = Array.from({ length: 6 }, () => new pg.Client({ connectionString: url }));
  await Promise.all(clients.map((client) => client.connect()));
  try {
    const applied = await Promise.all(
      [0, 2, 4].map((at) => applyMigrations(pooled(clients.slice(at, at + 2)))),
    );
    const names = applied.flat();
    expect(names.length).toBeGreaterThan(50);
    expect(new Set(names).size).toBe(names.length);
    const [reader] = clients;
    const ledger = await reader?.query(`SELECT migration_name FROM "_prisma_migrations" ORDER BY 1`);
    expect(ledger?.rows.map((row) => row.migration_name)).toEqual(names.sort());
    expect((await reader?.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory'"))?.rows).toEqual([]);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
});

test("a database that cannot be written to, as a standby, is told as one", async () => {
  postgres = await startOwn();
  const url = postgres.url("postgres");
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query("ALTER DATABASE postgres SET default_transaction_read_only TO on");
  await admin.end();
  await expect(open(url)).rejects.toThrow(/read-only, as a standby is/);
});
