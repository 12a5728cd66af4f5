import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signIn, signOut } from "@/tests/fixtures/server/sign-in";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";

const email = "reader@example.gov";
const password = "a reader needs a password";
let scratch: string;
let server: RunningServer;
beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), "variorum-remembered-"));
  const file = path.join(scratch, "password");
  writeFileSync(file, password, { mode: 0o600 });
  server = await startServer({ ADMIN_EMAIL: email, ADMIN_PASSWORD_FILE: file });
});
afterAll(async () => {
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
});

/** Each making of a page has a word of its own for its scripts: the same word, the same making. */
async function pageOf(cookie: string, headers: Record<string, string> = {}, at = "/") {
  const answer = await fetch(server.url + at, { redirect: "manual", headers: { cookie, ...headers } });
  const policy = answer.headers.get("content-security-policy") ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
  return { status: answer.status, nonce, headers: answer.headers, body: await answer.text() };
}

/** Something is written in the reader's workspace: a document whose address stands on a page gets a version. */
async function writeSomething(cookie: string, page: string) {
  const documentId = /\/documents\/([0-9a-f-]{36})/.exec(page)?.[1];
  const about = encodeURIComponent(JSON.stringify({ documentId, fileName: "paper.txt" }));
  const answer = await fetch(`${server.url}/api/imports?about=${about}`, {
    method: "POST",
    headers: { cookie, origin: server.url, "content-type": "application/octet-stream" },
    body: "A paper\n\n1. We say this, and say it in public.\n",
  });
  expect(await answer.text()).toContain('"kind":"done"');
}

test("a page is sent again as it was, until something is written in its workspace, or its reader wants it anew", async () => {
  const cookie = await signIn(server.url, email, password);
  const first = await pageOf(cookie);
  expect(first.status).toBe(200);
  expect(first.nonce).not.toBe("");
  expect(first.body).toContain(`nonce="${first.nonce}"`);
  const second = await pageOf(cookie);
  expect(second.nonce).toBe(first.nonce);
  expect(second.body).toBe(first.body);
  for (const name of ["content-type", "cache-control", "vary", "x-frame-options", "content-encoding"])
    expect([name, second.headers.get(name)]).toEqual([name, first.headers.get(name)]);

  const anew = await pageOf(cookie, { "cache-control": "no-cache" });
  expect(anew.nonce).not.toBe(first.nonce);
  const before = await pageOf(cookie);
  // A try to sign in that failed is counted, and is on no page.
  await signIn(server.url, "nobody@example.gov", "wrong").catch(() => undefined);
  expect((await pageOf(cookie)).nonce).toBe(before.nonce);
  await writeSomething(cookie, before.body);
  expect((await pageOf(cookie)).nonce).not.toBe(before.nonce);
});

test("what differs in anything a page may be made of is another page", async () => {
  const cookie = await signIn(server.url, email, password);
  const { nonce } = await pageOf(cookie);
  expect((await pageOf(`${cookie}; theme=dark`)).nonce).not.toBe(nonce);
  // Somewhere it is always a day later than elsewhere: what is overdue there is not yet overdue here.
  const [east, west, unknown] = await Promise.all(
    ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Mars/Olympus"].map((zone) =>
      pageOf(`${cookie}; time-zone=${zone}`),
    ),
  );
  expect(new Set([nonce, east?.nonce, west?.nonce]).size).toBe(3);
  expect((await pageOf(`${cookie}; time-zone=Pacific/Kiritimati`)).nonce).toBe(east?.nonce);
  expect(unknown?.nonce, "no time zone is that of UTC").toBe(nonce);
  // Whatever else a client sends makes no other page: it cannot fill the memory.
  expect((await pageOf(`${cookie}; odd=${"o".repeat(2_000)}`)).nonce).toBe(nonce);
  expect((await pageOf(cookie, { "x-odd": "o".repeat(2_000), "accept-language": "xx" })).nonce).toBe(nonce);
  expect((await pageOf(cookie, {}, "/?q=1")).nonce).not.toBe(nonce);
  expect((await pageOf(cookie, { "accept-encoding": "identity" })).nonce).not.toBe(nonce);
  // The framework names its own requests by what they ask, and leads to the right name.
  const led = await pageOf(cookie, { rsc: "1" });
  const navigated = await pageOf(cookie, { rsc: "1" }, led.headers.get("location") ?? "");
  expect(navigated.headers.get("content-type")).toMatch(/^text\/x-component/);
  expect((await pageOf(cookie)).nonce).toBe(nonce);
});

test("attack-44: a remembered page is no way past the session: not for another one, not after signing out", async () => {
  const [mine, other] = [
    await signIn(server.url, email, password),
    await signIn(server.url, email, password),
  ];
  const page = await pageOf(mine);
  expect((await pageOf(mine)).nonce).toBe(page.nonce);
  expect((await pageOf(other)).nonce).not.toBe(page.nonce);
  const stranger = await pageOf("");
  expect([stranger.status, stranger.headers.get("location")]).toEqual([307, "/sign-in"]);
  const forged = await pageOf(`${mine.slice(0, -4)}AAAA`);
  expect(forged.status).toBe(307);
  await signOut(server.url, mine);
  expect((await pageOf(mine)).status).toBe(307);
});

test("attack-42: a page that another site asked for in a person's name puts its address into nothing they are sent later", async () => {
  const cookie = await signIn(server.url, email, password);
  const addresses = async (at: string, kind: string) =>
    (await pageOf(cookie, {}, at)).body.match(new RegExp(`/${kind}/[0-9a-f-]{36}`, "g")) ?? [];
  let positionAt = "";
  // Not every example has numbered positions.
  for (const documentAt of new Set(await addresses("/", "documents"))) {
    const [versionAt = ""] = await addresses(documentAt, "versions");
    positionAt ||= (await addresses(versionAt, "positions"))[0] ?? "";
  }
  expect(positionAt).not.toBe("");
  const evil = await pageOf(cookie, { origin: "http://evil.example" }, positionAt);
  const after = await pageOf(cookie, {}, positionAt);
  for (const { status, body } of [evil, after]) {
    expect(status).toBe(200);
    expect(body).toContain(server.url + positionAt);
    expect(body).not.toContain("evil.example");
  }
});

test("attack-28: who asks for endless addresses pushes out no page but their own", async () => {
  const [mine, other] = [
    await signIn(server.url, email, password),
    await signIn(server.url, email, password),
  ];
  const kept = await pageOf(other);
  for (let at = 0; at < 80; at++) await pageOf(mine, {}, `/?endless=${at}`);
  expect((await pageOf(other)).nonce).toBe(kept.nonce);
  const first = await pageOf(mine, {}, "/?endless=0");
  expect((await pageOf(mine, {}, "/?endless=79")).nonce).not.toBe(first.nonce);
});

test("who is not signed in is given nothing that was kept", async () => {
  const [first, second] = [await pageOf("", {}, "/sign-in"), await pageOf("", {}, "/sign-in")];
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.nonce).not.toBe(first.nonce);
});

test("signing in leads back to the page that was asked for, without the framework's mark", async () => {
  const { headers } = await pageOf("", {}, "/settings/share-links?a=1");
  expect(headers.get("location")).toBe(
    `/sign-in?callbackUrl=${encodeURIComponent("/settings/share-links?a=1")}`,
  );
});
