import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OwnPostgres, startOwn } from "@/tests/fixtures/databases/start-postgres";
import { readLetter } from "@/tests/fixtures/mail/read-letter";
import { type RunningMailServer, startMailServer } from "@/tests/fixtures/mail/start-mail-server";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";

const PEOPLE = 6;
/** They look once a minute. */
const PATIENCE = { timeout: 100_000, interval: 200 };

let scratch: string;
let postgres: OwnPostgres;
let client: pg.Client;
let mail: RunningMailServer;
let servers: readonly RunningServer[];

beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), "variorum-digests-"));
  const file = path.join(scratch, "password");
  writeFileSync(file, "a reader needs a password", { mode: 0o600 });
  postgres = await startOwn();
  mail = await startMailServer();
  const environment = {
    DATABASE_URL: postgres.url("postgres"),
    VARIORUM_SECRET: "two processes that know the same secret",
    VARIORUM_SMTP: mail.url,
    VARIORUM_MAIL_FROM: "Variorum <variorum@example.org>",
    ADMIN_EMAIL: "reader@example.gov",
    ADMIN_PASSWORD_FILE: file,
  };
  servers = [await startServer(environment), await startServer(environment)];
  client = new pg.Client({ connectionString: postgres.url("postgres") });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  for (const server of servers ?? []) await server.stop();
  await mail?.stop();
  await postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

test("of two processes one sends each letter, and a mail program ends the letters through either", async () => {
  const [one, other] = servers as [RunningServer, RunningServer];
  const { rows } = await client.query(
    `SELECT v."id", d."workspaceId" FROM "Version" v JOIN "Document" d ON d."id" = v."documentId" LIMIT 1`,
  );
  const [{ id: versionId, workspaceId }] = rows;
  const people = Array.from({ length: PEOPLE }, () => randomUUID());
  for (const id of people) {
    await client.query(
      `INSERT INTO "User" ("id", "email", "name") VALUES ($1::uuid, $1::text || '@example.org', 'Somebody')`,
      [id],
    );
    await client.query(
      `INSERT INTO "Membership" ("userId", "workspaceId", "role") VALUES ($1, $2, 'reader')`,
      [id, workspaceId],
    );
    await client.query(
      `INSERT INTO "Notice" ("id", "recipientId", "workspaceId", "kind", "versionId", "causedById")
       VALUES (gen_random_uuid(), $1, $2, 'version', $3, (SELECT "id" FROM "User" LIMIT 1))`,
      [id, workspaceId, versionId],
    );
    await client.query(
      `INSERT INTO "Digest" ("userId", "rhythm", "timeZone", "origin", "dueAt") VALUES ($1, 'daily', 'UTC', $2, now())`,
      [id, one.url],
    );
  }
  const waiting = async () =>
    (await client.query(`SELECT count(*)::int AS n FROM "Digest" WHERE "dueAt" <= now()`)).rows[0].n;
  await expect.poll(waiting, PATIENCE).toBe(0);
  expect(mail.letters.map(({ to: [to] }) => to).sort()).toEqual(
    people.map((id) => `${id}@example.org`).sort(),
  );

  const [first] = mail.letters;
  if (!first) throw new Error("no letter");
  const { head, text } = readLetter(first);
  const address = /<(\S+)>/.exec(head("List-Unsubscribe") ?? "")?.[1] ?? "";
  const { pathname } = new URL(address);
  const page = `${other.url}${pathname.replace("/api", "")}`;
  expect(text).toContain(pathname.replace("/api", ""));
  expect(await (await fetch(page)).text()).toContain("End these letters?");
  const left = async () => (await client.query(`SELECT "userId" FROM "Digest"`)).rows;
  expect(await left()).toHaveLength(PEOPLE);
  const answer = await fetch(`${other.url}${pathname}`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
  });
  expect(answer.status).toBe(200);
  expect((await left()).map(({ userId }) => `${userId}@example.org`)).not.toContain(first.to[0]);
  expect(await left()).toHaveLength(PEOPLE - 1);
  expect(await (await fetch(page)).text()).toContain("No more letters");
});
