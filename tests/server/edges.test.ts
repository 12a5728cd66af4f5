import { request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** A request as written: `fetch` would tidy the path and refuse some headers. */
function send(
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<{ status: number; location: string; headers: NodeJS.Dict<string | string[]>; body: string }> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (answer) => {
      let body = "";
      answer.on("data", (chunk: Buffer) => {
        body += chunk.toString();
      });
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          location: answer.headers.location ?? "",
          headers: answer.headers,
          body,
        }),
      );
    });
    sent.once("error", reject);
    sent.end();
  });
}

test("attack-49: headers and path tricks open nothing to somebody who is not signed in", async () => {
  const tricks: [string, Record<string, string>][] = [
    ["/", { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" }],
    ["/", { "x-middleware-subrequest": "src/middleware" }],
    ["/", { "x-original-url": "/setup", "x-rewrite-url": "/setup" }],
    ["/", { "x-forwarded-host": "evil.example", "x-forwarded-for": "127.0.0.1" }],
    ["/", { "x-variorum-path": "//evil.example", "x-variorum-address": "127.0.0.1" }],
    ["//", {}],
    ["/settings/share-links/", {}],
    ["/SETTINGS/share-links", {}],
    ["/settings/share-links.json", {}],
    ["/api/%2e%2e/settings/share-links", {}],
  ];
  for (const [path, headers] of tricks) {
    const { status, location, body } = await send(path, headers);
    expect([path, [302, 303, 307, 308, 400, 404].includes(status)]).toEqual([path, true]);
    expect(location).not.toContain("evil");
    expect(body).not.toContain("setup?token");
  }
});

test("attack-66: an address with a broken escape is a page that says so, and no failure of ours", async () => {
  for (const path of ["/%E0%A4%A", "/s/%", "/invitations/%ff", "/documents/%zz", "/api/jump/%c0%af"]) {
    const { status, body } = await send(path);
    expect([path, status]).toEqual([path, 400]);
    expect(body).toContain("<h1>This address does not take what was sent to it</h1>");
  }
  expect((await send("/search?q=%E0%A4%A")).status).toBeLessThan(400);
});

test("a method that no address of ours knows is refused in front, and what was sent is not sent back", async () => {
  for (const method of ["TRACE", "PROPFIND"]) {
    for (const path of ["/", "/api/auth/session", "/_next/static/x.js"]) {
      const { status, headers, body } = await send(path, { cookie: "a-cookie=of-theirs" }, method);
      expect([method, path, status]).toEqual([method, path, 405]);
      expect(headers.allow).toBe("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
      expect(body).toContain("<h1>");
      expect(body).not.toContain("of-theirs");
    }
  }
});

test("attack-42: a forged Host goes into no address we hand out", async () => {
  for (const headers of [
    { host: "evil.example" },
    { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
  ]) {
    for (const path of ["/", "/s/unknown", "/api/auth/signin", "/api/auth/providers"]) {
      const { location, body } = await send(path, headers);
      expect([path, /evil/.test(location + body)]).toEqual([path, false]);
    }
  }
});

test("attack-76: no stack, no source maps, no word of the framework; the safety headers are there", async () => {
  const page = await send("/sign-in");
  expect(page.status).toBe(200);
  expect(page.headers["x-powered-by"]).toBeUndefined();
  expect(page.headers["x-content-type-options"]).toBe("nosniff");
  expect(page.headers["x-frame-options"]).toBe("DENY");
  expect(String(page.headers["content-security-policy"])).toMatch(
    /default-src 'self'.*frame-ancestors 'none'/,
  );
  expect(String(page.headers["content-security-policy"])).not.toMatch(/script-src[^;]*unsafe/);
  expect(String(page.headers["content-security-policy"])).toMatch(
    /; require-trusted-types-for 'script'; trusted-types default variorum-parse-apart ProseMirrorClipboard$/,
  );
  // Before every other script, and by the word of this page.
  const nonce = /'nonce-([^']+)'/.exec(String(page.headers["content-security-policy"]))?.[1];
  expect(page.body).toContain(`<head><script nonce="${nonce}">`);
  expect(page.headers["access-control-allow-origin"]).toBeUndefined();
  expect(String(page.headers["content-type"])).toBe("text/html; charset=utf-8");
  expect(String(page.headers["cache-control"])).toMatch(/no-store/);
  const script = /\/_next\/static\/[^"]+\.js/.exec(page.body)?.[0] ?? "";
  expect(script).not.toBe("");
  expect((await send(`${script}.map`)).status).toBe(404);
  const broken = await send("/api/auth/callback/credentials", {}, "POST");
  expect(broken.body).not.toMatch(/node_modules|at .+\(.+:\d+:\d+\)/);
});

test("attack-56: unknown share links give one answer, marked as not to be kept, indexed or passed on", async () => {
  const followed = await send("/s/no-such-token");
  expect(followed.status).toBe(303);
  expect(followed.headers["referrer-policy"]).toBe("no-referrer");
  const shared = await send(followed.location);
  const other = await send("/shared/2b0ecdd0-1111-4222-8333-123456789abc");
  expect([shared.status, other.status]).toEqual([404, 404]);
  expect(shared.headers["x-robots-tag"]).toMatch(/noindex/);
  expect(shared.headers["referrer-policy"]).toBe("no-referrer");
  expect(String(shared.headers["cache-control"])).toMatch(/no-store/);
});

test("a port in use is said and the next one taken; the folder in use names its holder", async () => {
  const { spawnSync, spawn } = await import("node:child_process");
  const port = new URL(server.url).port;
  const same = spawnSync(process.execPath, ["cli/variorum.mjs", "migrate"], {
    env: { ...process.env, DATABASE_URL: "", VARIORUM_DATA: server.dataFolder },
    encoding: "utf8",
  });
  expect(same.status).toBe(1);
  expect(same.stderr).toContain(`process ${server.process.pid}`);

  const { mkdtempSync, rmSync } = await import("node:fs");
  const folder = mkdtempSync("/tmp/variorum-port-");
  const second = spawn(process.execPath, ["cli/variorum.mjs", "start", "--port", port], {
    env: { ...process.env, DATABASE_URL: "", VARIORUM_DATA: folder },
  });
  let log = "";
  for (const stream of [second.stdout, second.stderr])
    stream.on("data", (chunk: Buffer) => (log += chunk.toString()));
  for (let tries = 0; tries < 240 && !/is ready at/.test(log); tries++)
    await new Promise((resolve) => setTimeout(resolve, 250));
  expect(log).toMatch(new RegExp(`Port ${port} is in use; taking \\d+`));
  const ended = new Promise((resolve) => second.once("exit", resolve));
  second.kill("SIGTERM");
  expect(await ended).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

test("attack-73: a signal to stop lets the request under way finish, and the next start finds everything", async () => {
  const stopping = await startServer();
  const { hostname, port } = new URL(stopping.url);
  const socket = connect({ host: hostname, port: Number(port) });
  let answer = "";
  socket.on("data", (chunk: Buffer) => {
    answer += chunk.toString();
  });
  await new Promise((resolve) => socket.once("connect", resolve));
  // A request that has begun and not ended when the signal comes.
  socket.write(`GET /api/health HTTP/1.1\r\nHost: ${hostname}\r\n`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const stopped = stopping.stop({ keepData: true });
  for (let tries = 0; tries < 100 && !/finishing what is under way/.test(stopping.log()); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  socket.write("Connection: close\r\n\r\n");
  await stopped;
  expect(answer).toMatch(/^HTTP\/1.1 200 /);
  expect(stopping.process.exitCode).toBe(0);
  const again = await startServer({ VARIORUM_DATA: stopping.dataFolder });
  expect(again.setupUrl?.split("?")[1]).toBe(stopping.setupUrl?.split("?")[1]);
  await again.stop();
});

test("a program at the API is told in JSON what is refused in front of it", async () => {
  for (const [path, method, status, code] of [
    ["/api/v1/%E0%A4%A", "GET", 400, "invalid"],
    ["/api/v1/documents/%zz", "POST", 400, "invalid"],
    ["/api/v1/%2e%2e/x", "GET", 404, "not-found"],
    ["/api/v1/documents/%2e%2E/.%2E/%2e./x", "POST", 404, "not-found"],
    ["/api/v1/%2E/nothing-is-here", "GET", 401, "unauthenticated"],
    ["/api/v1", "TRACE", 405, "unsupported"],
    ["/api/v1/me?x=1", "PROPFIND", 405, "unsupported"],
  ] as const) {
    const { headers, body } = await send(path, {}, method);
    expect([path, headers["content-type"]]).toEqual([path, "application/problem+json"]);
    expect(JSON.parse(body)).toMatchObject({ status, code, title: expect.stringMatching(/^\w/) });
  }
  expect((await send("/api/v10/%zz")).headers["content-type"]).toContain("text/html");
});
