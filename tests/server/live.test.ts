import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { noteOf } from "@/tests/factories/note-of";
import { type OwnPostgres, startOwn } from "@/tests/fixtures/databases/start-postgres";
import { type OpenStream, openStream } from "@/tests/fixtures/server/open-stream";
import { signIn, signOut } from "@/tests/fixtures/server/sign-in";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";
import { builtActions, putQuestion } from "./route-matrix/put-question";

const email = "reader@example.gov";
const password = "a reader needs a password";
let scratch: string;
let postgres: OwnPostgres;
let account: Record<string, string>;

beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), "variorum-live-"));
  const file = path.join(scratch, "password");
  writeFileSync(file, password, { mode: 0o600 });
  account = { ADMIN_EMAIL: email, ADMIN_PASSWORD_FILE: file };
  postgres = await startOwn();
});
afterAll(async () => {
  await postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const onPostgres = () => ({
  ...account,
  DATABASE_URL: postgres.url("postgres"),
  VARIORUM_SECRET: "two processes that know the same secret",
});

const TEXT = "A paper\n\n1. We say this, and say it in public.\n";

/** A version of its own in a document of the example workspace. */
async function addVersion({ url }: RunningServer, cookie: string): Promise<string> {
  const home = await (await fetch(url, { headers: { cookie } })).text();
  const documentId = /\/documents\/([0-9a-f-]{36})/.exec(home)?.[1];
  const about = encodeURIComponent(JSON.stringify({ documentId, fileName: "paper.txt" }));
  const answer = await fetch(`${url}/api/imports?about=${about}`, {
    method: "POST",
    headers: { cookie, origin: url, "content-type": "application/octet-stream" },
    body: TEXT,
  });
  return /"version":\{"id":"([0-9a-f-]{36})"/.exec(await answer.text())?.[1] ?? "";
}

/** Writes a note through a process, as its pages do; comes back when that was acknowledged. */
async function annotate({ url }: RunningServer, cookie: string, versionId: string): Promise<void> {
  const quote = TEXT.slice(0, 7);
  const { end } = await putQuestion(url, cookie, {
    path: `/versions/${versionId}`,
    action: builtActions().get("annotations.createAnnotation")?.id ?? "",
    input: {
      ...{ versionId, start: 0, end: quote.length, quote, tags: [] },
      body: noteOf("A note"),
      idempotencyKey: randomUUID(),
    },
  });
  expect(end).toBe("ok");
}

/** What is told of the version; how much of the inbox is unread comes between at any moment. */
async function nextOfVersion(stream: OpenStream) {
  for (;;) {
    const event = await stream.next();
    if (event?.kind !== "unread") return event;
  }
}

test("a note written through one process is told through the other within a second, also after PostgreSQL was away", async () => {
  const servers = [await startServer(onPostgres()), await startServer(onPostgres())];
  const [one, other] = servers as [RunningServer, RunningServer];
  const cookie = await signIn(one.url, email, password);
  const versionId = await addVersion(one, cookie);
  const address = `/api/versions/${versionId}/events`;
  const stream = await openStream(`${other.url}${address}?known=none`, cookie);
  expect(stream.status).toBe(200);
  expect(stream.headers.get("content-type")).toMatch(/^text\/event-stream/);
  expect(stream.headers.get("content-encoding")).toBeNull();
  expect(await nextOfVersion(stream)).toEqual({ kind: "listening" });
  // What the page has is not what there is.
  expect(await nextOfVersion(stream)).toEqual({ kind: "notes", ids: null });
  for (let turn = 0; turn < 5; turn++) {
    await annotate(one, cookie, versionId);
    const acknowledged = performance.now();
    expect(await nextOfVersion(stream)).toEqual({ kind: "notes", ids: [expect.any(String)] });
    expect(performance.now() - acknowledged).toBeLessThan(1_000);
  }

  await postgres.goAway();
  await postgres.comeBack();
  // Anything may have been missed.
  expect(await nextOfVersion(stream)).toEqual({ kind: "notes", ids: null });
  await annotate(one, cookie, versionId);
  expect(await nextOfVersion(stream)).toEqual({ kind: "notes", ids: [expect.any(String)] });

  // A session that ends through one process ends what it has open at the other.
  await signOut(one.url, cookie);
  const began = performance.now();
  expect(await nextOfVersion(stream)).toBeNull();
  expect(performance.now() - began).toBeLessThan(1_000);
  expect((await openStream(`${other.url}${address}`, cookie)).status).toBe(404);
  for (const server of servers) await server.stop();
});

test("on the embedded database too; a session has so many streams and no more, and a server that stops waits for none", async () => {
  const server = await startServer(account);
  const cookie = await signIn(server.url, email, password);
  const versionId = await addVersion(server, cookie);
  const address = `${server.url}/api/versions/${versionId}/events`;
  const stream = await openStream(address, cookie);
  expect(await nextOfVersion(stream)).toEqual({ kind: "listening" });
  expect(await nextOfVersion(stream)).toEqual({ kind: "notes", ids: null });
  await annotate(server, cookie, versionId);
  expect(await nextOfVersion(stream)).toEqual({ kind: "notes", ids: [expect.any(String)] });
  const further = await Promise.all(Array.from({ length: 12 }, () => openStream(address, cookie)));
  expect(further.map(({ status }) => status).sort()).toEqual([...Array(11).fill(200), 429]);
  const again = further.find(({ status }) => status === 200);
  again?.close();
  // The place of one that went is free again.
  await expect.poll(async () => (await openStream(address, cookie)).status, { timeout: 5_000 }).toBe(200);

  const began = performance.now();
  const stopped = server.stop();
  expect(await nextOfVersion(stream)).toBeNull();
  expect(performance.now() - began).toBeLessThan(3_000);
  await stopped;
});
