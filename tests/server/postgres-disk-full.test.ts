import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, expect, test } from "vitest";
import { type SmallDisk, startOnSmallDisk } from "@/tests/fixtures/databases/start-postgres-on-small-disk";
import { signIn } from "@/tests/fixtures/server/sign-in";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";

const email = "admin@example.gov";
const password = "an administrator needs a password";
const scratch = mkdtempSync(path.join(tmpdir(), "variorum-full-"));
let postgres: SmallDisk | undefined;
let server: RunningServer | undefined;
afterEach(async () => {
  await server?.stop();
  await postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const get = (at: string, cookie: string) =>
  fetch(`${server?.url}${at}`, { redirect: "manual", headers: { cookie } });

/** Adds a version of a megabyte that does not get smaller. Its id, if it was acknowledged; else what was said. */
async function writeMuch(documentId: string, cookie: string): Promise<{ id?: string; said: string }> {
  const about = encodeURIComponent(JSON.stringify({ documentId, fileName: "words.txt" }));
  const body = Array.from({ length: 12_000 }, () => randomBytes(40).toString("hex")).join(" \n\n");
  const answer = await fetch(`${server?.url}/api/imports?about=${about}`, {
    method: "POST",
    headers: { cookie, origin: server?.url ?? "", "content-type": "application/octet-stream" },
    body,
  });
  const said = await answer.text();
  const id = /"kind":"done".*?"version":\{"id":"([0-9a-f-]{36})"/.exec(said)?.[1];
  return id ? { id, said } : { said };
}

// Namespaces are Linux's own.
test.runIf(process.platform === "linux")(
  "attack-72: a full disk of PostgreSQL is said in words, nothing acknowledged is lost, and with room it goes on by itself",
  async () => {
    postgres = await startOnSmallDisk(220);
    const file = path.join(scratch, "password");
    writeFileSync(file, password, { mode: 0o600 });
    server = await startServer({
      DATABASE_URL: postgres.url("postgres"),
      ADMIN_EMAIL: email,
      ADMIN_PASSWORD_FILE: file,
    });
    const cookie = await signIn(server.url, email, password);
    const documentId = /\/documents\/([0-9a-f-]{36})/.exec(await (await get("/", cookie)).text())?.[1] ?? "";
    const acknowledged: string[] = [];
    const before = await writeMuch(documentId, cookie);
    acknowledged.push(before.id ?? "");

    postgres.fill(3_000);
    let said = "";
    for (let tries = 0; tries < 30 && said === ""; tries++) {
      const { id, said: words } = await writeMuch(documentId, cookie);
      if (id) acknowledged.push(id);
      else said = words;
    }
    expect(said).toMatch(/disk of the database is full|database cannot be reached/);
    expect(said).not.toMatch(/could not extend|base\/\d|pg_wal|53100/);
    expect(server.log()).toMatch(/disk of the database is full|cannot be reached|is away/);

    postgres.makeRoom();
    for (let tries = 0; tries < 150 && (await get("/", cookie)).status !== 200; tries++)
      await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await get("/", cookie)).status).toBe(200);
    const again = await writeMuch(documentId, cookie);
    expect(again.said).toContain('"kind":"done"');
    acknowledged.push(again.id ?? "");

    const client = new pg.Client({ connectionString: postgres.url("postgres") });
    await client.connect();
    const { rows } = await client.query<{ id: string }>(
      `SELECT "id" FROM "Version" WHERE "documentId" = $1 AND "fileName" = 'words.txt' ORDER BY "id"`,
      [documentId],
    );
    await client.end();
    // No more and no less: what was refused is not there.
    expect(rows.map(({ id }) => id)).toEqual([...acknowledged].sort());
  },
);
