import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashPassword } from "@/lib/server/auth/password";
import { closeDatabase, database } from "@/lib/server/db/database";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";
import type { Question, Row } from "./route-matrix/asked";
import { type Asked, makeAsked } from "./route-matrix/make-asked";
import { pageOfAction } from "./route-matrix/page-of-action";
import { builtActions, putQuestion } from "./route-matrix/put-question";
import { ACTIONS } from "./route-matrix/rows-of-actions";
import { HANDLERS } from "./route-matrix/rows-of-handlers";
import { PAGES } from "./route-matrix/rows-of-pages";

let folder: string;
let of: Asked;
let server: RunningServer;
let actions: ReturnType<typeof builtActions>;

/** An administrator with a password alone, whose workspace has come to ask for a second step. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "variorum-second-step-"));
  Object.assign(process.env, { VARIORUM_DATA: folder, DATABASE_URL: "" });
  of = await makeAsked(await hashPassword("the password of everybody here"));
  const { prisma } = await database();
  await prisma.workspace.updateMany({ data: { requiresSecondStep: true } });
  await closeDatabase();
  server = await startServer({ VARIORUM_DATA: folder });
  actions = builtActions();
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What sets a second step up, and where. */
const OPEN = [
  "/sign-in/second-step",
  "account.beginTwoStep",
  "account.confirmTwoStep",
  "passkeys.beginPasskey",
  "passkeys.addPasskey",
];
const closed = (rows: Readonly<Record<string, Row>>) =>
  Object.entries(rows).filter(([name]) => !OPEN.includes(name));

async function expectAsNobody(name: string, row: Row, place: Partial<Question> = {}) {
  const asked = row.ask(of, "admin");
  const question = { ...(typeof asked === "string" ? { path: asked } : asked), ...place };
  const { end, words } = await putQuestion(server.url, of.cookieOf("admin"), question);
  for (const secret of of.secrets) expect(words, name).not.toContain(secret);
  expect(end).toBe(row.ends("nobody"));
}

test.each(closed(PAGES))("no page: %s", (name, row) => expectAsNobody(name, row));
test.each(closed(HANDLERS))("no handler: %s", (name, row) => expectAsNobody(name, row));
test.each(closed(ACTIONS).filter(([name]) => name !== "account.signOut"))("no action: %s", (name, row) =>
  expectAsNobody(name, row, pageOfAction(of, actions, name)),
);

test("a page leads to where a second step is set up, and that page opens", async () => {
  const headers = { cookie: of.cookieOf("admin") };
  const led = await fetch(`${server.url}/settings/people`, { headers, redirect: "manual" });
  expect(led.headers.get("location")).toMatch(/\/sign-in\/second-step\?callbackUrl=%2Fsettings%2Fpeople$/);
  for (const asked of [
    "",
    "?callbackUrl=%2F%2Felsewhere.example",
    "?callbackUrl=javascript:x",
    "?callbackUrl=a&callbackUrl=b",
  ]) {
    const page = await fetch(`${server.url}/sign-in/second-step${asked}`, { headers });
    const words = await page.text();
    expect([page.status, words.includes("Present password")]).toEqual([200, true]);
    expect(words).not.toMatch(/href="(?:\/\/|javascript)/);
  }
});
