import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, type ClientRequest, request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import packageJson from "@/package.json" with { type: "json" };
import { signIn } from "@/tests/fixtures/server/sign-in";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";

const email = "operator@example.gov";
const password = "an operator needs one";
let scratch: string;
let server: RunningServer;
beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), "variorum-operations-"));
  const file = path.join(scratch, "password");
  writeFileSync(file, password, { mode: 0o600 });
  server = await startServer({ VARIORUM_LOG: "json", ADMIN_EMAIL: email, ADMIN_PASSWORD_FILE: file });
});
afterAll(async () => {
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
});

/** A busy machine takes its time. */
const PATIENCE = { timeout: 15_000 };

type Line = Readonly<Record<string, string | number>>;
const lines = (): Line[] =>
  server
    .log()
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Line);

test("supervisors ask whether it lives, whether it is ready and which version it is, and learn nothing else", async () => {
  const ask = async (at: string, method = "GET") => {
    const answer = await fetch(server.url + at, { method });
    return [answer.status, await answer.text(), answer.headers.get("cache-control")];
  };
  expect(await ask("/livez")).toEqual([200, "ok\n", "no-store"]);
  expect(await ask("/readyz")).toEqual([200, "ok\n", "no-store"]);
  expect(await ask("/readyz?verbose=1")).toEqual([200, "ok\n", "no-store"]);
  expect(await ask("/version")).toEqual([200, `{"version":"${packageJson.version}"}\n`, "no-store"]);
  expect(await ask("/livez", "HEAD")).toEqual([200, "", "no-store"]);
  expect((await ask("/readyz", "POST"))[0]).toBe(405);
  expect((await ask("/livez/more"))[0]).toBe(404);
});

test("attack-75: a request is one line of the log, under its number, without what it carried or opens", async () => {
  const secrets = [
    "token-of-a-link",
    "token-of-an-invitation",
    "token-of-a-reset",
    "token-of-a-letter",
    "words-sought",
    "my-cookie",
  ];
  const [link, invitation, reset, letter, words, cookie] = secrets;
  const ask = async (at: string) => {
    const answer = await fetch(server.url + at, {
      redirect: "manual",
      headers: { cookie: `next-auth.session-token=${cookie}`, "x-request-id": "forged-by-a-client" },
    });
    return answer.headers.get("x-request-id") ?? "";
  };
  const ids = [
    await ask(`/s/${link}`),
    await ask(`/invitations/${invitation}`),
    await ask(`/reset/${reset}?x=1`),
    await ask(`/unsubscribe/${letter}`),
    await ask(`/api/unsubscribe/${letter}`),
    await ask(`/search?q=${words}`),
  ];
  await expect
    .poll(() => lines().filter(({ request }) => ids.includes(String(request))).length, PATIENCE)
    .toBe(6);
  const told = ids.map((id) => lines().find(({ request }) => request === id));
  expect(told).toMatchObject([
    { message: "request", method: "GET", path: "/s/…", status: 303 },
    { path: "/invitations/…", status: 404 },
    { path: "/reset/…", status: 404 },
    { path: "/unsubscribe/…", status: 404 },
    { path: "/api/unsubscribe/…", status: 303 },
    { path: "/search", status: 307 },
  ]);
  expect(new Set(ids).size).toBe(6);
  for (const secret of [...secrets, "forged-by-a-client", password])
    expect(server.log()).not.toContain(secret);
});

test("attack-73: a request that is under way when the signal comes is answered, no connection is taken afterwards, and then it ends", async () => {
  const cookie = await signIn(server.url, email, password);
  const home = await (await fetch(server.url, { headers: { cookie } })).text();
  const documentId = /\/documents\/([0-9a-f-]{36})/.exec(home)?.[1];
  const about = encodeURIComponent(JSON.stringify({ documentId, fileName: "paper.txt" }));
  const words = "A paper\n\n1. We say this, and say it while the server stops.\n";
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (path: string, method: string, length = 0, via: Agent | undefined = undefined) => {
    const sent: ClientRequest = request(server.url + path, {
      method,
      headers: { cookie, origin: server.url, ...(length ? { "content-length": length } : {}) },
      ...(via ? { agent: via } : {}),
    });
    const ended = new Promise<{ status: number; body: string }>((resolve, reject) => {
      sent.once("error", reject);
      sent.once("response", (answer) => {
        let body = "";
        answer.on("data", (chunk: Buffer) => {
          body += chunk.toString();
        });
        answer.once("end", () => resolve({ status: answer.statusCode ?? 0, body }));
      });
    });
    return { sent, ended };
  };
  // A connection that stays open from before.
  const before = send("/readyz", "GET", 0, agent);
  before.sent.end();
  expect((await before.ended).status).toBe(200);

  const upload = send(`/api/imports?about=${about}`, "POST", Buffer.byteLength(words));
  upload.sent.write(words.slice(0, 10));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const ended = new Promise<number | null>((resolve) => server.process.once("exit", resolve));
  server.process.kill("SIGTERM");
  await expect.poll(() => server.log(), PATIENCE).toContain("finishing what is under way");

  const late = send("/readyz", "GET");
  late.sent.end();
  await expect(late.ended).rejects.toMatchObject({ code: "ECONNREFUSED" });
  upload.sent.end(words.slice(10));
  const answer = await upload.ended;
  expect(answer.status).toBe(200);
  expect(answer.body).toContain('"kind":"done"');
  expect(await ended).toBe(0);
  expect(server.log()).toContain("Stopped.");
  agent.destroy();
});
