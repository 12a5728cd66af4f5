import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";

const PUBLIC = "https://positions.example.gov";
const email = "editor@example.gov";
const password = "an editor needs a password";
let scratch: string;
let server: RunningServer;
let proxy: Server;
let address: string;

beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), "variorum-proxied-"));
  const file = path.join(scratch, "password");
  writeFileSync(file, password, { mode: 0o600 });
  server = await startServer({
    ADMIN_EMAIL: email,
    ADMIN_PASSWORD_FILE: file,
    VARIORUM_URL: PUBLIC,
    VARIORUM_TRUST_PROXY: "1",
  });
  const port = Number(/listening on http:\/\/localhost:(\d+)/.exec(server.log())?.[1]);
  // What nginx does with nothing but `proxy_pass`: the upstream's own name as Host, one request a connection.
  proxy = createServer((asked, answer) => {
    const headers = { ...asked.headers, host: `127.0.0.1:${port}`, connection: "close" };
    const on = request({ port, path: asked.url, method: asked.method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    on.once("error", () => answer.destroy());
    asked.pipe(on);
  });
  await new Promise<void>((resolve) => proxy.listen(0, resolve));
  address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
afterAll(async () => {
  proxy.close();
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
});

/** The name under which the built pages call the action of this name. */
function actionId(name: string): string {
  const { node } = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as {
    node: Record<string, { exportedName: string }>;
  };
  const id = Object.keys(node).find((each) => node[each]?.exportedName === name);
  if (!id) throw new Error(`no page calls an action ${name}`);
  return id;
}

/** Signs in as the form does, from a page of this origin. */
const signInFrom = (origin: string) =>
  fetch(`${address}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { origin, "next-action": actionId("signIn"), "content-type": "text/plain;charset=UTF-8" },
    body: JSON.stringify([{ email, password }]),
  });

test("signing in works behind a proxy that rewrites Host, with the configured address in the browser", async () => {
  const answer = await signInFrom(PUBLIC);
  expect([answer.status, /"ok":true/.test(await answer.text())]).toEqual([200, true]);
  const cookie = answer.headers.getSetCookie().find((each) => each.includes("session-token")) ?? "";
  expect(cookie).toMatch(/^__Secure-.*; Secure/);
  const home = await fetch(`${address}/`, {
    headers: { cookie: cookie.split(";")[0] ?? "" },
    redirect: "manual",
  });
  expect(home.status).toBe(200);
});

test("attack-45: the same form from another site is refused, and signs nobody in", async () => {
  const answer = await signInFrom("https://evil.example");
  expect(answer.headers.getSetCookie().some((each) => each.includes("session-token"))).toBe(false);
  expect(answer.ok).toBe(false);
});

test("an installation that is reached by https tells browsers to stay with it", async () => {
  const answer = await fetch(`${address}/sign-in`);
  expect(answer.headers.get("strict-transport-security")).toBe("max-age=31536000");
});
