import { randomUUID } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { closeDatabase, database } from "@/lib/server/db/database";
import { startOwn } from "@/tests/fixtures/databases/start-postgres";
import { startServer } from "@/tests/fixtures/server/start-server";
import { makeExampleInstallation, postNote, textOf } from "./example-installation";

// A built server is killed while people write, started again, and killed again. What was answered with success must be there at the
// end, once; what was not answered is asked again with its key after the next start, and must not be there twice.
//   node --conditions=react-server --import ./cli/run-typescript.mjs bench/kills.ts --database embedded --kills 1000
// Each round: started until it says that it is ready, four people write notes and one brings files in, SIGKILL within
// --most-ms of the first answer, in every fifth round of the start. Told every hundred kills: acknowledged, asked again, lost, doubled, and how long a start took.

const { values } = parseArgs({
  options: {
    database: { type: "string", default: "embedded" },
    kills: { type: "string", default: "1000" },
    "most-ms": { type: "string", default: "800" },
  },
});
const PEOPLE = 4;
const kills = Number(values.kills);
const scratch = mkdtempSync(path.join(tmpdir(), "variorum-kills-"));
const postgres = values.database === "postgres" ? await startOwn() : null;
const environment = {
  VARIORUM_DATA: path.join(scratch, "data"),
  DATABASE_URL: postgres?.url("postgres") ?? "",
  VARIORUM_SECRET: "a server that is killed knows its secret again",
};
const { tokens, version, document } = await makeExampleInstallation(environment);
const before = await countStored();

/** Ids that were acknowledged. */
const acknowledged = { notes: new Set<string>(), files: new Set<string>() };
/** What each person sent without an answer: the key of a note, or the line that makes a file one of its own. */
const unanswered = new Map<number, string>();
/** How often something was refused, by what was said. */
const refusals = new Map<string, number>();
const starts: number[] = [];
const told = new EventEmitter();
let askedAgain = 0;
try {
  let text = "";
  for (let round = 1; round <= kills; round++) {
    const began = performance.now();
    const server = await startServer(environment);
    starts.push(performance.now() - began);
    text ||= await textOf(server.url, tokens[0] ?? "", version);
    const writing = Promise.all([
      ...Array.from({ length: PEOPLE }, (_, person) => writeNotes(server.url, person, text)),
      bringIn(server.url, text),
    ]);
    // Now and then it is killed before it ever answered.
    if (round % 5 > 0) await Promise.race([once(told, "answered"), writing]);
    await sleep(Math.random() * Number(values["most-ms"]));
    const ended = once(server.process, "exit");
    server.process.kill("SIGKILL");
    await ended;
    await writing;
    for (const line of server.log().split("\n")) if (line.includes("A request failed")) console.log(line);
    if (round % 100 === 0 || round === kills) await tell(round);
  }
} finally {
  await postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
}

/** Does `send` until the server is gone; first again with what was not answered before it went. */
async function untilGone(
  person: number,
  made: Set<string>,
  send: (key: string) => Promise<Response>,
  idOf: (body: never) => string,
): Promise<void> {
  for (;;) {
    const open = unanswered.get(person);
    if (open) askedAgain++;
    const key = open ?? randomUUID();
    unanswered.set(person, key);
    let answer: Response;
    let body: never;
    try {
      answer = await send(key);
      body = (await answer.json()) as never;
    } catch {
      // Gone in the middle of it, of the answer too.
      return;
    }
    if (!answer.ok) {
      const { detail } = body as { detail?: string };
      refusals.set(String(detail), (refusals.get(String(detail)) ?? 0) + 1);
    }
    // Told to come again: for asking often, or because a server just started waits for its database.
    if (answer.status === 429 || answer.status === 503)
      await sleep(Number(answer.headers.get("retry-after") ?? 1) * 1_000);
    else if (answer.ok) {
      made.add(idOf(body));
      told.emit("answered");
      unanswered.delete(person);
    } else throw new Error(`${answer.status}: ${JSON.stringify(body)}`);
  }
}

function writeNotes(url: string, person: number, text: string): Promise<void> {
  return untilGone(
    person,
    acknowledged.notes,
    (key) => postNote(url, tokens[person] ?? "", { version, text, key }),
    ({ id }: { id: string }) => id,
  );
}

function bringIn(url: string, text: string): Promise<void> {
  return untilGone(
    PEOPLE,
    acknowledged.files,
    (key) =>
      fetch(`${url}/api/v1/documents/${document}/versions?fileName=paper-${key}.txt&date=2016`, {
        method: "POST",
        headers: { authorization: `Bearer ${tokens[PEOPLE]}`, "content-type": "application/octet-stream" },
        body: `${text.slice(0, 2_000)}\n\nRevision ${key} of the paper.\n`,
      }),
    (body: { version: { id: string } }) => body.version.id,
  );
}

async function countStored() {
  Object.assign(process.env, environment);
  const { prisma } = await database();
  const [notes, files, audited] = await Promise.all([
    prisma.annotation.findMany({ select: { id: true } }),
    prisma.version.findMany({ select: { id: true } }),
    prisma.auditEvent.count({ where: { action: "annotation.created" } }),
  ]);
  await closeDatabase();
  return {
    notes: new Set(notes.map(({ id }) => id)),
    files: new Set(files.map(({ id }) => id)),
    audited,
  };
}

/** What is stored beyond what was answered: at most what is unanswered still, which the next round asks for again. */
async function tell(round: number): Promise<void> {
  const stored = await countStored();
  const lost = (["notes", "files"] as const).map(
    (kind) => [...acknowledged[kind]].filter((id) => !stored[kind].has(id)).length,
  );
  const beyond = (["notes", "files"] as const).map(
    (kind) => stored[kind].size - before[kind].size - acknowledged[kind].size,
  );
  const half = [...starts].sort((one, other) => one - other)[starts.length >> 1] ?? 0;
  console.log(
    `${values.database} ${round} kills: ${acknowledged.notes.size} notes and ${acknowledged.files.size} files acknowledged, ${askedAgain} asked again; lost ${lost.join(" and ")}; stored beyond that ${beyond.join(" and ")} (unanswered ${unanswered.size}); notes without an audit entry ${stored.notes.size - before.notes.size - (stored.audited - before.audited)}; a start ${half.toFixed(0)} ms; refused ${JSON.stringify(Object.fromEntries(refusals))}`,
  );
}
