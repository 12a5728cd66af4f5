import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startOwn } from "@/tests/fixtures/databases/start-postgres";
import { signIn } from "@/tests/fixtures/server/sign-in";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";
import { makeExampleInstallation, postNote, textOf } from "./example-installation";

// Many people at once, for minutes: two processes on one PostgreSQL, or one on the embedded database.
//   node --import ./cli/run-typescript.mjs bench/load.ts --database postgres --clients 50,200 --seconds 300
// Of ten clients one writes notes and eight read pages of the example workspace, each asking again a moment after an answer;
// one client in all brings files in. Told are the answers that failed, what was acknowledged and is not there at the end (asked through
// the process that did not write it), the waits, and the memory (RSS) of each process after the first and the last quarter.

const { values } = parseArgs({
  options: {
    database: { type: "string", default: "postgres" },
    clients: { type: "string", default: "50" },
    seconds: { type: "string", default: "300" },
    pause: { type: "string", default: "0" },
  },
});
const SESSIONS = 20;
const scratch = mkdtempSync(path.join(tmpdir(), "variorum-load-"));

interface Run {
  readonly waits: Map<"page" | "note" | "file", number[]>;
  readonly failures: Map<string, number>;
  /** Ids that were acknowledged, with the process that did it. */
  readonly notes: { readonly id: string; readonly by: number }[];
  readonly files: { readonly id: string; readonly by: number }[];
}

const postgres = values.database === "postgres" ? await startOwn() : null;
const environment = {
  VARIORUM_DATA: path.join(scratch, "data"),
  DATABASE_URL: postgres?.url("postgres") ?? "",
  VARIORUM_SECRET: "processes that know the same secret",
};
const { email, password, tokens, version, document, pages } = await makeExampleInstallation(environment);
const servers: readonly RunningServer[] = postgres
  ? [await startServer(environment), await startServer(environment)]
  : [await startServer(environment)];
try {
  const cookies: string[] = [];
  for (let at = 0; at < SESSIONS; at++) cookies.push(await signIn(urlOf(at), email, password));
  for (const clients of values.clients.split(",").map(Number)) await load(clients, cookies);
} finally {
  for (const server of servers) await server.stop({ keepData: true });
  await postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
}

function urlOf(client: number): string {
  return servers[client % servers.length]?.url ?? "";
}

async function load(clients: number, cookies: readonly string[]): Promise<void> {
  const run: Run = { waits: new Map(), failures: new Map(), notes: [], files: [] };
  const length = Number(values.seconds) * 1_000;
  const began = performance.now();
  const isOver = () => performance.now() - began > length;
  const text = await textOf(urlOf(0), tokenOf(0), version);
  const memory: number[][] = [];
  const watch = (async () => {
    for (const quarter of [1, 4]) {
      await sleep(Math.max(0, (length * quarter) / 4 - (performance.now() - began) - 500));
      memory.push(servers.map(({ process: { pid } }) => residentMegabytes(pid)));
    }
  })();
  await Promise.all([
    watch,
    ...Array.from({ length: clients }, async (_, client) => {
      for (let turn = client; !isOver(); turn++) {
        if (client === 0) await bringIn(run, turn, text);
        else if (client % 10 === 1) await writeNote(run, client, text);
        else await readPage(run, client, turn, cookies);
        await sleep(Number(values.pause));
      }
    }),
  ]);
  const all = [...run.waits.values()].flat();
  const lines = [...run.waits].map(
    ([kind, waits]) => `${kind} ${waits.length} p50 ${share(waits, 0.5)} p95 ${share(waits, 0.95)} ms`,
  );
  const lost = await lostOf(run);
  console.log(
    `${values.database} ${String(clients).padStart(4)} clients ${values.seconds} s: ${(all.length / Number(values.seconds)).toFixed(1)}/s, ${lines.join(", ")}; failed ${JSON.stringify(Object.fromEntries(run.failures))}, lost ${lost} of ${run.notes.length + run.files.length}; RSS after a quarter ${memory[0]?.join("+")} MB, at the end ${memory[1]?.join("+")} MB`,
  );
}

async function timed(run: Run, kind: "page" | "note" | "file", ask: () => Promise<Response>) {
  const began = performance.now();
  try {
    const answer = await ask();
    const body = await answer.text();
    const waits = run.waits.get(kind) ?? [];
    run.waits.set(kind, waits);
    waits.push(performance.now() - began);
    if (answer.ok) return body;
    count(run, `${kind} ${answer.status}`);
    // Who is refused for asking too often waits, as the answer says.
    if (answer.status === 429) await sleep(Number(answer.headers.get("retry-after") ?? 1) * 1_000);
  } catch (cause) {
    count(run, `${kind} ${cause instanceof Error ? cause.message : cause}`);
  }
  return null;
}

function count({ failures }: Run, what: string): void {
  failures.set(what, (failures.get(what) ?? 0) + 1);
}

function readPage(run: Run, client: number, turn: number, cookies: readonly string[]) {
  const at = pages[turn % pages.length] ?? "/";
  return timed(run, "page", () =>
    fetch(urlOf(client) + at, { headers: { cookie: cookies[client % cookies.length] ?? "" } }),
  );
}

function tokenOf(client: number): string {
  return tokens[client % tokens.length] ?? "";
}

function authorization(client: number) {
  return { authorization: `Bearer ${tokenOf(client)}` };
}

async function writeNote(run: Run, client: number, text: string) {
  const body = await timed(run, "note", () =>
    postNote(urlOf(client), tokenOf(client), { version, text, key: randomUUID() }),
  );
  if (body) run.notes.push({ id: JSON.parse(body).id, by: client });
  await sleep(1_000);
}

async function bringIn(run: Run, turn: number, text: string) {
  const client = turn % 2;
  const about = `fileName=paper-${randomUUID()}.txt&date=${1900 + (turn % 120)}`;
  const body = await timed(run, "file", () =>
    fetch(`${urlOf(client)}/api/v1/documents/${document}/versions?${about}`, {
      method: "POST",
      headers: { ...authorization(client), "content-type": "application/octet-stream" },
      body: `${text}\n\nRevision ${randomUUID()} of the paper.\n`,
    }),
  );
  if (body) run.files.push({ id: JSON.parse(body).version.id, by: client });
  // A document of thousands of versions is no case of this field.
  await sleep(15_000);
}

async function lostOf({ notes, files }: Run): Promise<number> {
  let lost = 0;
  const kept = [
    ...notes.map(({ id, by }) => [`annotations/${id}`, by] as const),
    ...files.map(({ id, by }) => [`versions/${id}`, by] as const),
  ];
  for (const [at, [what, by]] of kept.entries()) {
    const answer = await fetch(`${urlOf(by + 1)}/api/v1/${what}`, { headers: authorization(at) });
    await answer.arrayBuffer();
    if (!answer.ok) lost++;
  }
  return lost;
}

function share(waits: readonly number[], part: number): string {
  return ([...waits].sort((one, other) => one - other)[Math.floor(waits.length * part)] ?? 0).toFixed(0);
}

function residentMegabytes(pid: number | undefined): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
