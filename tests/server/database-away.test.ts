import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type OwnPostgres, startOwn } from "@/tests/fixtures/databases/start-postgres";
import { type RunningServer, startServer } from "@/tests/fixtures/server/start-server";

let postgres: OwnPostgres | undefined;
let server: RunningServer | undefined;
afterEach(async () => {
  await server?.stop();
  await postgres?.stop();
});

const get = (path: string) => fetch(`${server?.url}${path}`, { redirect: "manual" });

function rawAnswer(port: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), "localhost");
    let all = "";
    socket.on("data", (chunk: Buffer) => (all += chunk.toString("latin1")));
    socket.once("end", () => resolve(all));
    socket.once("error", reject);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}

async function until(status: number, path: string): Promise<Response> {
  for (let tries = 0; ; tries++) {
    const answer = await get(path);
    if (answer.status === status || tries > 60) return answer;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

test("attack-72: while PostgreSQL is away every page says so with 503, and the server recovers by itself", async () => {
  postgres = await startOwn();
  server = await startServer({ DATABASE_URL: postgres.url("postgres") });
  expect(server.setupUrl).toMatch(/\/setup\?token=/);
  const setup = server.setupUrl?.slice(server.url.length) ?? "";
  expect((await get(setup)).status).toBe(200);

  await postgres.goAway();
  for (const path of [setup, "/api/health", "/"]) {
    const away = await get(path);
    expect([path, away.status]).toEqual([path, 503]);
    expect(away.headers.get("retry-after")).toBe("5");
    expect(await away.text()).toMatch(/cannot reach its database/);
  }
  const asked = await get("/api/v1/me");
  expect([asked.status, asked.headers.get("content-type")]).toEqual([503, "application/problem+json"]);
  expect(await asked.json()).toMatchObject({ status: 503, code: "unavailable" });
  // A supervisor keeps the process, a load balancer sends nobody to it.
  expect((await get("/livez")).status).toBe(200);
  const unready = await get("/readyz");
  expect([unready.status, await unready.text()]).toEqual([503, "not ready\n"]);
  // All bytes of one connection: nothing may follow what the head declared.
  const raw = await rawAnswer(new URL(server.url).port, "/sign-in");
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  expect(rest.join("\r\n\r\n").length).toBe(Number(/content-length: (\d+)/i.exec(head)?.[1]));
  expect(raw).not.toMatch(/127\.0\.0\.1|ECONN|\/tmp|process \d/);

  await postgres.comeBack();
  expect((await until(200, setup)).status).toBe(200);
  expect((await get("/api/health")).status).toBe(200);
  expect((await get("/readyz")).status).toBe(200);
});

test("a server that is started before its database waits for it and then prints the setup link", async () => {
  postgres = await startOwn();
  await postgres.goAway();
  server = await startServer({ DATABASE_URL: postgres.url("postgres") });
  expect((await get("/sign-in")).status).toBe(503);
  expect(server.log()).toMatch(/database is not ready/i);
  await postgres.comeBack();
  expect((await until(200, "/sign-in")).status).toBe(200);
  for (let tries = 0; tries < 40 && !/setup\?token=/.test(server.log()); tries++)
    await new Promise((resolve) => setTimeout(resolve, 250));
  expect(server.log()).toMatch(/\/setup\?token=/);
});
