import "server-only";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/lib/server/db/generated/client";
import type { Env } from "@/lib/server/env";
import { applyMigrations } from "./apply-migrations";
import { type EmbeddedEngine, openEngine } from "./embedded-engine";
import { EmbeddedStream } from "./embedded-stream";
import { holdFolder } from "./hold-folder";
import { ListeningConnection } from "./listening-connection";
import { Moments } from "./moment";
import { statementNames } from "./statement-names";
import { NOTICE_CHANNEL, WriteNotices } from "./write-notices";

export interface Database {
  readonly kind: "embedded" | "postgresql";
  readonly prisma: PrismaClient;
  /** Names of the migrations that opening it applied. */
  readonly migrated: readonly string[];
  /** What can be read at this moment, and whether that is what a person could read at an earlier one. Costs one query. */
  readonly moments: Moments;
  /** What is written from now on, by this process or another. */
  readonly notices: WriteNotices;
  close(): Promise<void>;
}

/**
 * Opens the database that `env` names and brings its schema up to date.
 * @param address where others on this machine can ask the process that opens it, if it serves
 */
export function openDatabase(env: Env, purpose: string, address: string | null = null): Promise<Database> {
  return env.databaseUrl
    ? openPostgres(env.databaseUrl, env.databaseConnections)
    : openFolder(env.dataFolder, purpose, address);
}

async function openFolder(dataFolder: string, purpose: string, address: string | null): Promise<Database> {
  const held = await holdFolder(dataFolder, purpose, address);
  try {
    const folder = path.join(/*turbopackIgnore: true*/ dataFolder, "pglite");
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return await openEmbedded(await openEngine(folder), () => held.release());
  } catch (error) {
    await held.release();
    throw error;
  }
}

/** Serves an embedded engine that is open already: the data folder's, or a clone in memory in tests. */
export async function openEmbedded(
  engine: EmbeddedEngine,
  afterClose?: () => Promise<void>,
): Promise<Database> {
  // The engine knows one session: everybody takes turns on one connection, a transaction as a whole.
  const connection = { user: "postgres", database: "postgres", stream: () => new EmbeddedStream(engine) };
  const migrated = await migrate(new pg.Client(connection));
  const notices = new WriteNotices();
  // The engine's one session listens as well. Each new connection sweeps away that the one before it did.
  const onConnect = async (client: pg.ClientBase) => {
    client.on("notification", (message) => notices.receive(message));
    await client.query(`LISTEN ${NOTICE_CHANNEL}`);
    notices.tell({ kind: "gap" });
  };
  const pool = new pg.Pool({ ...connection, max: 1, idleTimeoutMillis: 0, onConnect });
  pool.on("error", () => undefined);
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }),
  });
  return {
    kind: "embedded",
    prisma,
    migrated,
    moments: new Moments(pool, true),
    notices,
    async close() {
      notices.close();
      await prisma.$disconnect();
      await pool.end();
      await engine.close();
      await afterClose?.();
    },
  };
}

/**
 * The driver leaves out the offset of each instant, both ways, so that it must be none: a server may be set to any zone. A statement ends
 * after half a minute. Both are set on the connection, and not asked for at its start: a pooler refuses what it does not know there.
 */
const setUp = async (client: pg.ClientBase): Promise<void> =>
  void (await client.query("SET TIME ZONE 'UTC'; SET statement_timeout = 30000"));

/** A server that does not answer for so long is away. Milliseconds. */
const CONNECT_MS = 5_000;
/** For a connection that others have is waited longer: the server is there, and busy. Milliseconds. */
const TURN_MS = 30_000;

/** The pool knows one limit for both. */
class ClientOfPool extends pg.Client {
  constructor(config: pg.ClientConfig = {}) {
    super({ ...config, connectionTimeoutMillis: CONNECT_MS });
  }
}

async function openPostgres(connectionString: string, max: number): Promise<Database> {
  const migrated = await migratePostgres(connectionString);
  const pool = new pg.Pool({
    connectionString,
    max,
    Client: ClientOfPool,
    connectionTimeoutMillis: TURN_MS,
    application_name: "variorum",
    onConnect: setUp,
  });
  // An idle connection that the server drops is replaced at the next query; unheard it would end the process.
  pool.on("error", () => undefined);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  const listening = new ListeningConnection(connectionString, () => notices);
  const notices = new WriteNotices(() => listening.open());
  return {
    kind: "postgresql",
    prisma,
    migrated,
    moments: new Moments(pool, false),
    notices,
    async close() {
      notices.close();
      await listening.close();
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/** PostgreSQL's code for a write where none may be. */
const READ_ONLY = "25006";

async function migratePostgres(connectionString: string): Promise<string[]> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: CONNECT_MS });
  client.on("error", () => undefined);
  try {
    return await migrate(client);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === READ_ONLY)
      throw new Error(
        "The database that DATABASE_URL names is read-only, as a standby is. Name the one that is written to; nothing was changed.",
        { cause: error },
      );
    throw error;
  }
}

async function migrate(client: pg.Client): Promise<string[]> {
  await client.connect();
  try {
    return await applyMigrations({
      run: async (sql) => void (await client.query(sql)),
      rows: async (sql, values = []) => (await client.query(sql, [...values])).rows,
    });
  } finally {
    await client.end();
  }
}
