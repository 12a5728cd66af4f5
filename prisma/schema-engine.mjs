#!/usr/bin/env node
// Stands in for Prisma's native `schema-engine` executable: the same JSON-RPC protocol on stdin and stdout,
// served by the official WebAssembly build of the same engine over a driver adapter. Nothing is downloaded,
// and the embedded database can be migrated too. It rests on internal interfaces of the pinned versions;
// tests/integration/schema-engine.test.ts runs deploy and diff through it on both databases.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import readline from "node:readline";

const require = createRequire(import.meta.url);
const databaseUrl = process.env.DATABASE_URL;
const argv = process.argv.slice(2);
const print = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

/** Words for people; a wrapped error keeps the cause that says why. */
function explain(error) {
  const own = error?.message || error?.code || String(error);
  const inner = error?.errors?.map((one) => one.message).join("; ");
  return inner && !own.includes(inner) ? `${own}${own ? ": " : ""}${inner}` : own;
}

async function checkReachable() {
  if (!databaseUrl) return;
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    const { host } = new URL(databaseUrl);
    throw Object.assign(new Error(`Can't reach database server at ${host}: ${explain(error)}`), {
      code: "P1001",
    });
  }
}

/** The shadow database is always in memory: no right to create databases needed, and never the real one. */
async function connectToShadowDb() {
  const { PGlite } = await import("@electric-sql/pglite");
  return awaitScripts(await embedded(await PGlite.create()));
}

async function embedded(pglite) {
  const { PrismaPGlite } = await import("pglite-prisma-adapter");
  const adapter = await new PrismaPGlite(pglite).connect();
  return { adapter, pglite };
}

/** The adapter does not wait for scripts: a failing migration would end the process instead of its verb. */
function awaitScripts({ adapter, pglite }) {
  adapter.executeScript = async (script) => void (await pglite.exec(script));
  return adapter;
}

async function postgresFactory() {
  await checkReachable();
  const [{ PrismaPg }, { default: pg }, { ColumnTypeEnum }] = await Promise.all([
    import("@prisma/adapter-pg"),
    import("pg"),
    import("@prisma/driver-adapter-utils"),
  ]);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  pool.on("error", () => undefined);
  // The adapter does not know the catalogue type "char" (oid 18), which the engine reads while describing
  // tables: it is asked for as text (oid 25) and handed on as the character that the engine expects. The engine
  // asks one question at a time, so the columns noted last are those of the answer being handed on.
  let characters = [];
  const asText = (result) => {
    characters = [];
    for (const [column, field] of (result?.fields ?? []).entries()) {
      if (field.dataTypeID !== 18) continue;
      field.dataTypeID = 25;
      characters.push(column);
    }
    return result;
  };
  const patch = (queryable) => {
    const query = queryable.query.bind(queryable);
    queryable.query = (...args) => {
      const answer = query(...args);
      return typeof answer?.then === "function" ? answer.then(asText) : answer;
    };
  };
  patch(pool);
  pool.on("connect", patch);
  const main = new PrismaPg(pool);
  const connect = async () => {
    const adapter = await main.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const answer = await queryRaw(query);
      for (const column of characters) answer.columnTypes[column] = ColumnTypeEnum.Character;
      return answer;
    };
    // The adapter cuts scripts at every semicolon, also inside the body of a function; the server takes them whole.
    adapter.executeScript = async (script) => void (await pool.query(script));
    return adapter;
  };
  return { factory: factoryOf("pg", connect), close: () => pool.end() };
}

/** The data folder is held for as long as the engine lives, like every other user of it does. */
async function folderFactory() {
  await import("../cli/run-typescript.mjs");
  const { env } = await import("../lib/server/env.ts");
  const { holdFolder } = await import("../lib/server/db/hold-folder.ts");
  const { PGlite } = await import("@electric-sql/pglite");
  const { pg_trgm } = await import("@electric-sql/pglite/contrib/pg_trgm");
  const { dataFolder } = env();
  const held = await holdFolder(dataFolder, "prisma");
  const pglite = await PGlite.create(path.join(dataFolder, "pglite"), { extensions: { pg_trgm } });
  return {
    factory: factoryOf("pglite", async () => awaitScripts(await embedded(pglite))),
    async close() {
      await pglite.close();
      await held.release();
    },
  };
}

const factoryOf = (adapterName, connect) => ({
  provider: "postgres",
  adapterName,
  connect,
  connectToShadowDb,
});

async function loadEngineModule() {
  const module = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const folder = path.dirname(require.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
  const wasm = new WebAssembly.Module(readFileSync(path.join(folder, "schema_engine_bg.wasm")));
  const instance = new WebAssembly.Instance(wasm, { "./schema_engine_bg.js": module });
  module.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return module;
}

let opened;
function engine() {
  opened ??= (async () => {
    const { bindMigrationAwareSqlAdapterFactory } = await import("@prisma/driver-adapter-utils");
    const { factory, close } = databaseUrl ? await postgresFactory() : await folderFactory();
    const { SchemaEngine } = await loadEngineModule();
    const debug = process.env.DEBUG ? (line) => process.stderr.write(`${line}\n`) : () => {};
    const bound = bindMigrationAwareSqlAdapterFactory(factory);
    return { instance: await SchemaEngine.new({ datamodels: undefined }, debug, bound), close };
  })();
  return opened;
}

async function answer(line) {
  const { id, method, params } = JSON.parse(line);
  if (!method) return; // the command line acknowledging a `print`
  try {
    const { instance } = await engine();
    const result = await instance[method](params);
    if (method === "diff" && result?.stdout != null) {
      print({ id: 1_000_000 + id, method: "print", params: { content: result.stdout } });
    }
    print({ id, result: result ?? {} });
  } catch (error) {
    const data = {
      is_panic: false,
      message: explain(error),
      meta: error?.meta ?? {},
      error_code: error?.code,
    };
    print({
      id,
      error: { code: 4466, message: "An error happened. Check the data field for details.", data },
    });
  }
}

if (argv.includes("cli")) {
  try {
    await checkReachable();
  } catch (error) {
    process.stderr.write(
      `${JSON.stringify({ is_panic: false, message: error.message, error_code: "P1001", meta: {} })}\n`,
    );
    process.exitCode = 1;
  }
} else {
  let queue = Promise.resolve();
  const lines = readline.createInterface({ input: process.stdin });
  lines.on("line", (line) => {
    if (line.trim()) queue = queue.then(() => answer(line));
  });
  lines.on("close", () =>
    queue
      .then(() => opened)
      .then((open) => open?.close())
      .catch(() => undefined)
      .finally(() => process.exit(0)),
  );
}
