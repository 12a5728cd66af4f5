import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pg from "pg";
import { freePort, startPostgres } from "@/tests/fixtures/databases/start-postgres";
import { signIn } from "@/tests/fixtures/server/sign-in";
import { fillLibrary, PERSON, uuid } from "./scale/fill-library";

// What pages cost in a library of many documents, each of three versions with notes, on PostgreSQL:
//   node --import ./cli/run-typescript.mjs bench/scale.ts --sizes 100,1000,10000 --app now=. --app before=/a/built/older/tree
// The apps named are measured one after the other on copies of the same database, in one run. TEST_DATABASE_URL names a
// server to use; filled databases stay on it for the next run. Each page is made anew (the header of a reload
// with the shift key), by one client and by twenty without pause; --queries counts the statements of one
// request too, which takes a quarter of a minute a page.

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "100,1000" },
    notes: { type: "string", default: "10" },
    "notes-on-one": { type: "string", default: "0" },
    seconds: { type: "string", default: "4" },
    clients: { type: "string", default: "1,20" },
    only: { type: "string" },
    queries: { type: "boolean", default: false },
    app: { type: "string", multiple: true, default: ["now=."] },
  },
});
const seconds = Number(values.seconds);
const sizes = values.sizes.split(",").map(Number);
const clientCounts = values.clients.split(",").map(Number);
const root = fileURLToPath(new URL("..", import.meta.url));
const apps = values.app.map((each) => {
  const [name = "", folder = "."] = each.split("=");
  return { name, folder: path.resolve(root, folder) };
});
/** Documents that pages are asked of, spread over the library: one alone would be in every cache. */
const SAMPLE = 12;

interface Page {
  readonly name: string;
  ask(turn: number): { readonly at: string; readonly init?: RequestInit };
}

/** Filled once at the schema of the oldest app, so that every app can bring a copy up to its own. */
async function filledDatabase(size: number): Promise<string> {
  const name = `scale_${size}_${values.notes}_${values["notes-on-one"]}`;
  if (await databaseExists(name)) return name;
  await onServer(`CREATE DATABASE ${name}`);
  migrate(apps.at(-1)?.folder ?? root, name);
  const began = performance.now();
  await withClient(name, (client) =>
    fillLibrary(client, {
      documents: size,
      notes: Number(values.notes),
      notesOnOne: Number(values["notes-on-one"]),
    }),
  );
  say(`${size} documents filled in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  return name;
}

async function measureApp(app: (typeof apps)[number], size: number, database: string): Promise<void> {
  const began = performance.now();
  migrate(app.folder, database);
  await withClient(database, (client) => client.query("ANALYZE"));
  say(`${app.name}: migrated in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  const running = await start(app.folder, database);
  try {
    const cookies: string[] = [];
    for (let client = 0; client < Math.max(...clientCounts); client++)
      cookies.push(await signIn(running.url, PERSON.email, PERSON.password));
    for (const page of pagesOf(app.folder, size)) {
      if (values.only && !values.only.split(",").includes(page.name)) continue;
      await measure(
        `${String(size).padStart(6)} ${app.name.padEnd(8)} ${page.name.padEnd(10)}`,
        running.url,
        page,
        cookies,
        database,
      );
    }
  } finally {
    await running.stop();
  }
}

async function measure(
  name: string,
  url: string,
  page: Page,
  cookies: readonly string[],
  database: string,
): Promise<void> {
  let failed = 0;
  let bytes = 0;
  const ask = async (turn: number, client: number) => {
    const { at, init } = page.ask(turn);
    const answer = await fetch(url + at, {
      ...init,
      redirect: "manual",
      headers: {
        cookie: cookies[client] ?? "",
        origin: url,
        "cache-control": "no-cache",
        "accept-encoding": "br",
        ...init?.headers,
      },
    });
    const body = await answer.arrayBuffer();
    if (answer.status !== 200) failed++;
    bytes = Math.max(bytes, body.byteLength && Number(answer.headers.get("content-length") ?? 0));
    return answer;
  };
  // The first opening computes and stores; and a server that has just started runs slower code.
  const warmUntil = performance.now() + 3_000;
  for (let turn = 0; turn < SAMPLE || (turn < 60 && performance.now() < warmUntil); turn++)
    await ask(turn, 0);
  const before = await statements(database);
  const counted = SAMPLE;
  for (let turn = 0; turn < counted; turn++) await ask(turn, 0);
  const queries = (await statements(database)) - before;
  const figures = [];
  for (const clients of clientCounts) {
    const waits: number[] = [];
    const until = performance.now() + seconds * 1_000;
    await Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        for (let turn = client; performance.now() < until || turn === client; turn++) {
          const began = performance.now();
          await ask(turn, client);
          waits.push(performance.now() - began);
        }
      }),
    );
    waits.sort((one, other) => one - other);
    const at = (share: number) =>
      `${(waits[Math.floor(waits.length * share)] ?? 0).toFixed(0)} ms`.padStart(9);
    figures.push(
      `${String(clients).padStart(3)} clients p50${at(0.5)} p95${at(0.95)} ${(waits.length / seconds).toFixed(1).padStart(6)}/s`,
    );
  }
  say(
    `${name} ${values.queries ? `${(queries / counted).toFixed(1).padStart(8)} queries ` : ""}${(bytes / 1_000).toFixed(1).padStart(8)} KB  ${figures.join("  ")}${failed > 0 ? `  FAILED ${failed}` : ""}`,
  );
}

function pagesOf(folder: string, size: number): readonly Page[] {
  const number = (turn: number) => Math.floor(((turn % SAMPLE) * (size - 1)) / (SAMPLE - 1));
  const document = (turn: number) => uuid("document", number(turn));
  const version = (turn: number, at: number) => uuid("version", number(turn) * 3 + at);
  const typed = ["traf", "labour insp", "paper 7", "refugee", "school meals", "road"];
  const page = (name: string, at: (turn: number) => string): Page => ({
    name,
    ask: (turn) => ({ at: at(turn) }),
  });
  const action = existsSync(path.join(folder, "app/api/jump")) ? null : actionId(folder, "listJumpTargets");
  return [
    page("home", () => "/"),
    page("add", (turn) => (turn % 2 === 0 ? "/documents/new" : `/documents/${document(turn)}/add`)),
    page("document", (turn) => `/documents/${document(turn)}`),
    page("position", (turn) => `/positions/${uuid("position 3", number(turn) * 100 + 2)}`),
    page("reader", (turn) => `/versions/${version(turn, 2)}`),
    page("compare", (turn) => `/compare/${version(turn, 1)}/${version(turn, 2)}`),
    page("details", (turn) => `/versions/${version(turn, 2)}/provenance`),
    {
      name: "palette",
      ask: (turn) =>
        action === null
          ? { at: `/api/jump?q=${encodeURIComponent(typed[turn % typed.length] ?? "")}` }
          : {
              at: "/",
              init: {
                method: "POST",
                headers: { "next-action": action, "content-type": "text/plain;charset=UTF-8" },
                body: "[{}]",
              },
            },
    },
  ];
}

/** How the framework calls a server action of a built app. */
function actionId(folder: string, name: string): string {
  const file = path.join(folder, ".next/server/server-reference-manifest.json");
  const { node } = JSON.parse(readFileSync(file, "utf8")) as {
    node: Record<string, { exportedName?: string }>;
  };
  const found = Object.entries(node).find(([, { exportedName }]) => exportedName === name);
  if (!found) throw new Error(`no action ${name} in ${file}`);
  return found[0];
}

function migrate(folder: string, database: string): void {
  const done = spawnSync(process.execPath, ["cli/variorum.mjs", "migrate"], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: server.url(database) },
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
}

async function start(folder: string, database: string): Promise<{ url: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, ["cli/variorum.mjs", "start", "--port", String(await freePort())], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: server.url(database), NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let log = "";
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      log += chunk.toString();
      const ready = /Variorum is ready at (\S+)/.exec(log)?.[1];
      if (ready) resolve(ready);
    });
    child.once("exit", () => reject(new Error(log)));
  });
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Statements that PostgreSQL has run in a database so far: its counter of transactions, each of our reads being one. */
async function statements(database: string): Promise<number> {
  // What a connection has counted it tells a second later, or after ten without work.
  await sleep(values.queries ? 11_500 : 0);
  const [row] = await rowsOf<{ count: string }>(
    "SELECT xact_commit AS count FROM pg_stat_database WHERE datname = $1",
    [database],
  );
  return Number(row?.count ?? 0);
}

const databaseExists = async (name: string) =>
  (await rowsOf("SELECT 1 FROM pg_database WHERE datname = $1", [name])).length > 0;

async function onServer(sql: string): Promise<void> {
  await withClient("postgres", (client) => client.query(sql));
}

const rowsOf = <Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> =>
  withClient("postgres", async (client) => (await client.query(sql, [...parameters])).rows as Row[]);

async function withClient<Result>(
  database: string,
  act: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: server.url(database) });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const server = await startPostgres();
try {
  for (const size of sizes) {
    const filled = await filledDatabase(size);
    for (const app of apps) {
      const database = `${filled}_${app.name}`;
      await onServer(`DROP DATABASE IF EXISTS ${database}`);
      await onServer(`CREATE DATABASE ${database} TEMPLATE ${filled}`);
      await measureApp(app, size, database);
      await onServer(`DROP DATABASE ${database} WITH (FORCE)`);
    }
  }
} finally {
  await server.stop();
}
