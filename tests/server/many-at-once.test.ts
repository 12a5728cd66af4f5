import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signIn } from "@/tests/fixtures/server/sign-in";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";

const account = { email: "many@example.gov", password: "many people read at once" };
const PAGES = 150;
let scratch: string;
let server: RunningServer;

beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), "variorum-many-"));
  const file = path.join(scratch, "password");
  writeFileSync(file, account.password, { mode: 0o600 });
  server = await startServer({ ADMIN_EMAIL: account.email, ADMIN_PASSWORD_FILE: file });
});
afterAll(async () => {
  await server?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

test(`${PAGES} pages asked for at once are all answered, and somebody who signs in meanwhile does not wait for them`, async () => {
  const cookie = await signIn(server.url, account.email, account.password);
  let answered = 0;
  const pages = Array.from({ length: PAGES }, async () => {
    const answer = await fetch(server.url, { headers: { cookie, "cache-control": "no-cache" } });
    await answer.arrayBuffer();
    answered++;
    return answer.status;
  });
  await Promise.race(pages);
  expect(await signIn(server.url, account.email, account.password)).toMatch(/session-token/);
  expect(answered).toBeLessThan(PAGES);
  expect(new Set(await Promise.all(pages))).toEqual(new Set([200]));
});
