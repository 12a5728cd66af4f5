import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, expect, test } from "vitest";
import { type OwnPostgres, startOwn } from "@/tests/fixtures/databases/start-postgres";
import { signIn } from "@/tests/fixtures/server/sign-in";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";

const email = "admin@example.gov";
const password = "an administrator needs a password";
const scratch = mkdtempSync(path.join(tmpdir(), "variorum-connections-"));
let postgres: OwnPostgres | undefined;
let server: RunningServer | undefined;
const others: pg.Client[] = [];
afterEach(async () => {
  await letGo();
  await server?.stop();
  await postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

/** Another program that takes every connection PostgreSQL gives, those of the server too: until the server has had none for a while. */
async function takeAll(url: string): Promise<void> {
  for (let without = 0; without < 5; ) {
    const client = new pg.Client({ connectionString: url, application_name: "greedy" });
    client.on("error", () => undefined);
    try {
      await client.connect();
      others.push(client);
    } catch (error) {
      expect((error as { code?: string }).code).toBe("53300");
      const ended = await others[0]?.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name <> 'greedy' AND backend_type = 'client backend'",
      );
      without = ended?.rowCount === 0 ? without + 1 : 0;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function letGo(): Promise<void> {
  await Promise.all(others.splice(0).map((client) => client.end().catch(() => undefined)));
}

const get = (at: string, cookie = "") =>
  fetch(`${server?.url}${at}`, { redirect: "manual", headers: { cookie } });

async function until(status: number, at: string, cookie: string): Promise<void> {
  for (let tries = 0; tries < 100 && (await get(at, cookie)).status !== status; tries++)
    await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await get(at, cookie)).status).toBe(status);
}

test("attack-72: while others hold all connections of PostgreSQL each page says so with 503, and the server goes on by itself", async () => {
  postgres = await startOwn();
  const file = path.join(scratch, "password");
  writeFileSync(file, password, { mode: 0o600 });
  server = await startServer({
    DATABASE_URL: postgres.url("postgres"),
    ADMIN_EMAIL: email,
    ADMIN_PASSWORD_FILE: file,
  });
  const cookie = await signIn(server.url, email, password);
  const home = await (await get("/", cookie)).text();
  const documentId = /\/documents\/([0-9a-f-]{36})/.exec(home)?.[1];

  await takeAll(postgres.url("postgres"));
  await until(503, "/", cookie);
  for (const at of ["/", `/documents/${documentId}`, "/api/health"]) {
    const answer = await get(at, cookie);
    expect([at, answer.status, answer.headers.get("retry-after")]).toEqual([at, 503, "5"]);
    const words = await answer.text();
    expect(words).toMatch(/cannot reach its database/);
    expect(words).not.toMatch(/53300|too many clients|127\.0\.0\.1|remaining connection slots/);
  }
  expect(await (await get("/api/v1/me")).json()).toMatchObject({ status: 503, code: "unavailable" });
  expect([(await get("/livez")).status, (await get("/readyz")).status]).toEqual([200, 503]);
  // What is sent in this time is refused as a whole: it is not half there afterwards.
  const about = encodeURIComponent(JSON.stringify({ documentId, fileName: `${randomUUID()}.txt` }));
  const refused = await fetch(`${server.url}/api/imports?about=${about}`, {
    method: "POST",
    headers: { cookie, origin: server.url, "content-type": "application/octet-stream" },
    body: "A paper\n\n1. We say this while nobody listens.\n",
  });
  expect(refused.status).toBe(503);

  await letGo();
  await until(200, "/", cookie);
  const after = await get(`/documents/${documentId}`, cookie);
  expect([after.status, /while nobody listens/.test(await after.text())]).toEqual([200, false]);
});
