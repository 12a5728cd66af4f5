import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { BodyBudget } from "@/cli/serving/body-budget";
import { sendAgain } from "@/cli/serving/response-cache";

const MB = 1024 * 1024;
const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const act of cleanUp.splice(0)) act();
});

/** A real server with a budget; what is taken is answered once all of it is there, or when `go` says so. */
async function serverWith(most: number, go: Promise<void> = Promise.resolve()) {
  const bodies = new BodyBudget(most);
  let read = 0;
  const server = createServer((asked, response) => {
    const refusal = bodies.take(asked, response);
    if (refusal) return sendAgain(response, refusal);
    asked.on("data", (chunk: Buffer) => (read += chunk.length));
    asked.on("end", () => void go.then(() => response.end("taken")));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  cleanUp.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const send = (path: string, length: number, chunked = false) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const headers = chunked ? { "transfer-encoding": "chunked" } : { "content-length": length };
      const sent = request({ port, path, method: "POST", headers }, (answer) => {
        let body = "";
        answer.on("data", (chunk: Buffer) => (body += chunk.toString()));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
      });
      sent.once("error", reject);
      sent.end(Buffer.alloc(length));
    });
  return { send, read: () => read };
}

test("attack-28: a form of more than a megabyte is refused before any of it is read, by a length it must state", async () => {
  const { send, read } = await serverWith(100 * MB);
  expect((await send("/documents/new", MB + 1)).status).toBe(413);
  expect((await send("/documents/new", 10, true)).status).toBe(411);
  expect(read()).toBe(0);
  expect(await send("/documents/new", MB)).toEqual({ status: 200, body: "taken" });
});

test("attack-28: all files together have one budget; who comes beyond it is told when to come again, and then taken", async () => {
  let finish: () => void = () => undefined;
  const { send, read } = await serverWith(
    50 * MB,
    new Promise((resolve) => {
      finish = resolve;
    }),
  );
  const first = [send("/api/imports/preview?about=1", 25 * MB), send("/api/imports", 25 * MB)];
  // Connections made at once may come in any order: the third is the one beyond the budget only once the others are there.
  await vi.waitFor(() => expect(read()).toBe(50 * MB), 20_000);
  const late = await send("/api/imports/archive", 25 * MB);
  expect(late.status).toBe(429);
  expect(JSON.parse(late.body).error).toMatchObject({
    code: "busy",
    message: expect.stringMatching(/try again/),
  });
  finish();
  expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200]);
  expect((await send("/api/imports", 25 * MB)).status).toBe(200);
});

test("attack-28: an archive beyond the largest is not begun; addresses that only look like an import are forms", async () => {
  const { send, read } = await serverWith(500 * MB);
  expect((await send("/api/imports/archive", 101 * MB)).status).toBe(413);
  expect((await send("/api/importsx", 2 * MB)).status).toBe(413);
  expect(read()).toBe(0);
});

test("the API is refused in its own form, at its root as below it; its files are files", async () => {
  const { send } = await serverWith(4 * MB);
  for (const path of ["/api/v1", "/api/v1?limit=1", "/api/v1/documents", "/api/v1/documents/1/versions/2"]) {
    const { status, body } = await send(path, MB + 1);
    expect([path, status, JSON.parse(body)]).toMatchObject([path, 413, { status: 413, code: "too-large" }]);
  }
  expect(JSON.parse((await send("/api/v10", MB + 1)).body).error.code).toBe("too-large");
  expect((await send("/api/v1/documents/1/versions?fileName=a.pdf", 3 * MB)).status).toBe(200);
  const beyond = await send("/api/v1/documents/1/versions?fileName=a.pdf", 5 * MB);
  expect([beyond.status, JSON.parse(beyond.body)]).toMatchObject([429, { code: "busy" }]);
});
