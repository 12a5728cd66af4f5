import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { encodingFor, holdResponse, type SentPage } from "@/cli/serving/hold-response";

const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const act of cleanUp.splice(0)) act();
});

/** A real server that answers with `handle` through the hold. */
async function ask(
  handle: (response: ServerResponse) => void | Promise<void>,
  accepted = "br, gzip",
  instead: (status: number) => SentPage | null = () => null,
) {
  const sent: SentPage[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const encoding = encodingFor(request.headers["accept-encoding"]);
    holdResponse(response, { encoding, onSent: (page) => sent.push(page), instead });
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

test.each(["application/x-ndjson", "text/event-stream"])(
  "what is %s arrives while the work goes on",
  async (kind) => {
    let go: () => void = () => undefined;
    const seen = new Promise<void>((resolve) => {
      go = resolve;
    });
    const server = createServer((_request, response) => {
      holdResponse(response, { encoding: "br", onSent: () => undefined, instead: () => null });
      response.setHeader("Content-Type", kind);
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
  },
);

/** All bytes a server sends on one connection, as they come: what `fetch` would not show. */
async function askRaw(
  handle: (response: ServerResponse) => void,
  instead: (status: number) => SentPage | null,
) {
  const server = createServer((_, response) => {
    holdResponse(response, { encoding: "br", onSent: () => undefined, instead });
    handle(response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  cleanUp.push(() => server.close());
  const socket = connect((server.address() as AddressInfo).port);
  socket.write("GET / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n");
  let all = "";
  for await (const chunk of socket) all += String(chunk);
  return all;
}

const away: SentPage = { status: 503, headers: { "Content-Type": "text/plain" }, body: Buffer.from("Away.") };

test.each<[string, (response: ServerResponse) => void]>([
  [
    "written in pieces",
    (response) => {
      response.statusCode = 500;
      html(response);
      for (let at = 0; at < 9; at++) response.write("x".repeat(1_000));
      response.end("y".repeat(1_000));
    },
  ],
  [
    "with its head first",
    (response) => {
      response.writeHead(500, { "Content-Type": "text/html" });
      response.write("x".repeat(8_000));
      response.end();
    },
  ],
  [
    "of another kind, torn off",
    (response) => {
      response.statusCode = 500;
      response.setHeader("Content-Type", "image/png");
      response.write(Buffer.alloc(5_000));
      response.destroy();
    },
  ],
  [
    "without a body",
    (response) => {
      response.statusCode = 500;
      response.end();
    },
  ],
])("another answer stands in for a failure %s, and not one byte follows it", async (_, fail) => {
  const all = await askRaw(fail, (status) => (status === 500 ? away : null));
  expect(all).toMatch(/^HTTP\/1\.1 503 /);
  expect(all).toMatch(/content-length: 5\r\n/i);
  expect(all.slice(all.indexOf("\r\n\r\n") + 4)).toBe("Away.");
});

test("trouble that comes after a page was made changes nothing of it", async () => {
  let trouble = false;
  const { answer, body } = await ask(
    (response) => {
      html(response);
      response.end("Z".repeat(5_000));
      trouble = true;
    },
    "br",
    () => (trouble ? away : null),
  );
  expect([answer.status, body.toString()]).toEqual([200, "Z".repeat(5_000)]);
});
