import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newWebhookSecret, sealWebhookSecret } from "@/lib/server/webhooks/secret";
import { type OwnPostgres, startOwn } from "@/tests/fixtures/databases/start-postgres";
import { signIn } from "@/tests/fixtures/server/sign-in";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";
import { isSigned, listen } from "@/tests/fixtures/webhooks/listen";

const email = "reader@example.gov";
const password = "a reader needs a password";
const SECRET = "two processes that know the same secret";
const documentId = randomUUID();
let scratch: string;
let postgres: OwnPostgres;
let client: pg.Client;
let servers: readonly RunningServer[];
let cookie: string;

beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), "variorum-two-"));
  const file = path.join(scratch, "password");
  writeFileSync(file, password, { mode: 0o600 });
  postgres = await startOwn();
  const environment = {
    DATABASE_URL: postgres.url("postgres"),
    VARIORUM_SECRET: SECRET,
    VARIORUM_WEBHOOKS_LOOPBACK: "1",
    ADMIN_EMAIL: email,
    ADMIN_PASSWORD_FILE: file,
  };
  // The first one sets up the account; both open the same sessions.
  servers = [await startServer(environment), await startServer(environment)];
  cookie = await signIn(servers[0]?.url ?? "", email, password);
  client = new pg.Client({ connectionString: postgres.url("postgres") });
  await client.connect();
  const { rows } = await client.query('SELECT "id" FROM "Workspace"');
  await insertDocument(documentId, rows[0].id);
});
afterAll(async () => {
  await client?.end();
  for (const server of servers ?? []) await server.stop();
  await postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const insertDocument = (id: string, workspaceId: string) =>
  client.query(`INSERT INTO "Document" ("id", "workspaceId", "title") VALUES ($1, $2, 'A paper')`, [
    id,
    workspaceId,
  ]);

/** The page of the document through one of the processes: how many versions it lists, and which making of it was sent. */
async function pageOf({ url }: RunningServer) {
  const answer = await fetch(`${url}/documents/${documentId}`, { headers: { cookie } });
  expect(answer.status).toBe(200);
  const body = await answer.text();
  const nonce = /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];
  return { versions: new Set(body.match(/paper-\d+\.txt/g)).size, nonce };
}

/** Adds a version through one of the processes; comes back when that was acknowledged. */
async function addVersion({ url }: RunningServer, number: number) {
  const about = encodeURIComponent(JSON.stringify({ documentId, fileName: `paper-${number}.txt` }));
  const answer = await fetch(`${url}/api/imports?about=${about}`, {
    method: "POST",
    headers: { cookie, origin: url, "content-type": "application/octet-stream" },
    body: `A paper\n\n1. We say this for the ${number}th time, and say it in public.\n`,
  });
  expect(await answer.text()).toContain('"kind":"done"');
}

test("no page is older than an acknowledged write, through either process, while others read and write", async () => {
  const [one, other] = servers as [RunningServer, RunningServer];
  let acknowledged = 0;
  let isOver = false;
  const seen: { readonly before: number; readonly versions: number }[] = [];
  const readers = [one, other, one, other].map(async (server) => {
    let last = 0;
    while (!isOver) {
      const before = acknowledged;
      const { versions } = await pageOf(server);
      seen.push({ before: Math.max(before, last), versions });
      last = versions;
    }
  });
  for (let number = 1; number <= 12; number++) {
    await addVersion(number % 2 === 0 ? one : other, number);
    acknowledged = number;
    for (const server of servers) expect((await pageOf(server)).versions).toBe(number);
  }
  isOver = true;
  await Promise.all(readers);
  expect(seen.length).toBeGreaterThan(40);
  expect(seen.filter(({ before, versions }) => versions < before)).toEqual([]);
}, 180_000);

test("pages are sent again while somebody writes in another workspace all the time", async () => {
  const [one, other] = servers as [RunningServer, RunningServer];
  const elsewhere = randomUUID();
  await client.query(`INSERT INTO "Workspace" ("id", "name") VALUES ($1, 'Another office')`, [elsewhere]);
  for (const server of [one, other]) {
    const { nonce } = await pageOf(server);
    for (let turn = 0; turn < 5; turn++) {
      await insertDocument(randomUUID(), elsewhere);
      expect((await pageOf(server)).nonce).toBe(nonce);
    }
  }
  // Whoever writes by hand is seen as well.
  const { nonce } = await pageOf(one);
  await client.query(`UPDATE "Document" SET "title" = 'Renamed' WHERE "id" = $1`, [documentId]);
  for (const server of [one, other]) expect((await pageOf(server)).nonce).not.toBe(nonce);
});

test("attack-51: a kept page is of the workspace that was chosen, through either process, and a forged choice makes no other", async () => {
  const [ours, foreign] = [randomUUID(), randomUUID()];
  await client.query(`INSERT INTO "Workspace" ("id", "name") VALUES ($1, 'Chosen'), ($2, 'Foreign')`, [
    ours,
    foreign,
  ]);
  await client.query(
    `INSERT INTO "Membership" ("userId", "workspaceId", "role") SELECT "id", $1, 'editor' FROM "User" LIMIT 1`,
    [ours],
  );
  await insertDocument(randomUUID(), foreign);
  await client.query(
    `INSERT INTO "Document" ("id", "workspaceId", "title") VALUES ($1, $2, 'Of the chosen one')`,
    [randomUUID(), ours],
  );
  const home = async ({ url }: RunningServer, chosen?: string) => {
    const choice = chosen === undefined ? "" : `; workspace=${chosen}`;
    const answer = await fetch(url, { headers: { cookie: cookie + choice } });
    const body = await answer.text();
    const nonce = /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];
    return { nonce, isChosen: body.includes("Of the chosen one"), isFirst: body.includes(documentId) };
  };
  for (const server of servers) {
    const [first, chosen] = [await home(server), await home(server, ours)];
    expect([first.isFirst, first.isChosen, chosen.isFirst, chosen.isChosen]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    // Each is sent again, and neither in the other's place.
    expect(await home(server, ours)).toEqual(chosen);
    expect(await home(server)).toEqual(first);
    expect(await home(server, "x".repeat(3_000))).toEqual(first);
    const forged = await home(server, foreign);
    expect([forged.isFirst, forged.isChosen]).toEqual([true, false]);
  }
  // Whoever is taken out of it is shown nothing of it that was kept.
  await client.query(`DELETE FROM "Membership" WHERE "workspaceId" = $1`, [ours]);
  for (const server of servers) {
    const { isFirst, isChosen } = await home(server, ours);
    expect([isFirst, isChosen]).toEqual([true, false]);
  }
});

test("what happens through both is told to a webhook by one of them each time, signed by the secret they share", async () => {
  const program = await listen();
  vi.stubEnv("VARIORUM_SECRET", SECRET);
  try {
    const [id, secret] = [randomUUID(), newWebhookSecret()];
    await client.query(
      `INSERT INTO "Webhook" ("id", "workspaceId", "url", "origin", "kinds", "sealedSecret", "createdById")
       SELECT $1, d."workspaceId", $2, 'https://x.example', '{version.imported}', $3, (SELECT "id" FROM "User" LIMIT 1)
       FROM "Document" d WHERE d."id" = $4`,
      [id, program.url, sealWebhookSecret(id, secret), documentId],
    );
    const numbers = Array.from({ length: 8 }, (_, number) => 900 + number);
    await Promise.all(
      numbers.map((number) => {
        const server = servers[number % 2];
        return server && addVersion(server, number);
      }),
    );
    const came = await program.holding("version.imported", numbers.length);
    const done = async () =>
      (await client.query(`SELECT count(*)::int AS n FROM "WebhookDelivery" WHERE "state" <> 'waiting'`))
        .rows;
    await vi.waitFor(async () => expect(await done()).toEqual([{ n: numbers.length }]), { timeout: 20_000 });
    expect(program.received).toHaveLength(numbers.length);
    expect(new Set(came.map(({ headers }) => headers["webhook-id"])).size).toBe(numbers.length);
    expect(came.every((each) => isSigned(secret, each))).toBe(true);
  } finally {
    vi.unstubAllEnvs();
    await program.stop();
  }
});
