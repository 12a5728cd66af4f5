import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { encodingFor, holdResponse, type SentPage } from "@/cli/serving/hold-response";

const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const act of cleanUp.splice(0)) act();
});

/** A real server that answers with `handle` through the hold. */
async function ask(handle: (response: ServerResponse) => void | Promise<void>, accepted = "br, gzip") {
  const sent: SentPage[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    holdResponse(response, encodingFor(request.headers["accept-encoding"]), (page) => sent.push(page));
    void handle(response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  cleanUp.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://localhost:${port}`, { headers: { "accept-encoding": accepted } });
  return { answer, body: Buffer.from(await answer.arrayBuffer()), sent };
}

const html = (response: ServerResponse) => response.setHeader("Content-Type", "text/html; charset=utf-8");

test.each([
  ["br, gzip", "br"],
  ["gzip, deflate", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["identity", null],
])("a page written in pieces goes out whole (%s)", async (accepted, encoding) => {
  const piece = "Ein Satz über Grenzen. ";
  const { answer, body, sent } = await ask((response) => {
    html(response);
    response.setHeader("Vary", "rsc");
    response.flushHeaders();
    for (let at = 0; at < 100; at++) response.write(piece);
    response.end("Ende.");
  }, accepted);
  expect(body.toString()).toBe(`${piece.repeat(100)}Ende.`);
  expect(answer.headers.get("content-encoding")).toBe(encoding);
  expect(answer.headers.get("vary")).toBe("rsc, Accept-Encoding");
  expect(sent).toHaveLength(1);
  expect(Number(answer.headers.get("content-length"))).toBe(sent[0]?.body.length);
});

test("what is short is not compressed; what has no body has none", async () => {
  const short = await ask((response) => {
    html(response);
    response.end("Short.");
  });
  expect([short.body.toString(), short.answer.headers.get("content-encoding")]).toEqual(["Short.", null]);
  const empty = await ask((response) => {
    response.statusCode = 307;
    response.setHeader("X-Where", "there");
    response.statusCode = 204;
    response.end();
  });
  expect([empty.answer.status, empty.answer.headers.get("x-where"), empty.sent]).toEqual([204, "there", []]);
});

test("bytes that are no text pass as they come, and so do a part of a file and a head that was written", async () => {
  const bytes = Buffer.from(Array.from({ length: 5_000 }, (_, at) => at % 256));
  const picture = await ask((response) => {
    response.setHeader("Content-Type", "image/png");
    response.write(bytes.subarray(0, 2_000));
    response.end(bytes.subarray(2_000));
  });
  expect(picture.body.equals(bytes)).toBe(true);
  expect([picture.answer.headers.get("content-encoding"), picture.sent]).toEqual([null, []]);
  const part = await ask((response) => {
    response.statusCode = 206;
    html(response);
    response.setHeader("Content-Range", "bytes 0-4999/9000");
    response.end("x".repeat(5_000));
  });
  expect([part.answer.status, part.answer.headers.get("content-encoding"), part.body.length]).toEqual([
    206,
    null,
    5_000,
  ]);
  const headed = await ask((response) => {
    response.writeHead(201, { "Content-Type": "text/plain" });
    response.end("x".repeat(3_000));
  });
  expect([headed.answer.status, headed.body.length]).toEqual([201, 3_000]);
});

test.each(["br", "gzip", "identity"])(
  "a very long page is passed on with its brakes (%s)",
  async (accepted) => {
    const line = `${"A long page has many lines, and each says something else. ".repeat(20)}\n`;
    const lines = 9_000;
    const { body, sent } = await ask(async (response) => {
      html(response);
      for (let at = 0; at < lines; at++)
        if (!response.write(`${at} ${line}`)) await new Promise((resolve) => response.once("drain", resolve));
      response.end();
    }, accepted);
    const text = body.toString();
    expect(text.length).toBe(Array.from({ length: lines }, (_, at) => `${at} ${line}`).join("").length);
    expect(text.endsWith(`${lines - 1} ${line}`)).toBe(true);
    expect(sent).toEqual([]);
  },
);

test("lines of progress arrive while the work goes on", async () => {
  let go: () => void = () => undefined;
  const seen = new Promise<void>((resolve) => {
    go = resolve;
  });
  const server = createServer((_request, response) => {
    holdResponse(response, "br", () => undefined);
    response.setHeader("Content-Type", "application/x-ndjson");
    response.write("first\n");
    void seen.then(() => response.end("last\n"));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  cleanUp.push(() => server.close());
  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}`);
  const reader = answer.body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("first\n");
  go();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("last\n");
});
