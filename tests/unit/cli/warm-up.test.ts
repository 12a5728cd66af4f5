import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { warmUp } from "@/cli/serving/warm-up";

const asked: { readonly url: string; readonly at: number; readonly cookie: string | undefined }[] = [];
let lastAsked = 0;
const server = createServer(({ url = "", headers }, response) => {
  lastAsked = Date.now();
  asked.push({ url, at: lastAsked, cookie: headers.cookie });
  response.writeHead(307, { Location: "/sign-in" });
  response.end("elsewhere");
});
let address = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => {
  asked.length = 0;
});

it("asks for the pages people open first, as nobody, one at a time and only while nobody else asks", async () => {
  const began = Date.now();
  lastAsked = began + 120;
  await warmUp(address, () => lastAsked, new AbortController().signal, 40);
  expect(asked.map(({ url }) => url.replace(/[\da-f-]{36}/g, "…"))).toEqual([
    "/",
    "/versions/…",
    "/documents/…",
    "/compare/…/…",
    "/notes",
    "/search",
  ]);
  const waits = asked.map(({ at }, index) => at - (asked[index - 1]?.at ?? began + 120));
  // Timers may come a millisecond early.
  for (const each of waits) expect(each).toBeGreaterThanOrEqual(38);
  expect(asked.every(({ cookie }) => cookie === undefined)).toBe(true);
});

it("ends when it is told to, and where nobody answers", async () => {
  const stop = new AbortController();
  const warming = warmUp(address, Date.now, stop.signal, 20);
  stop.abort();
  await warming;
  expect(asked).toEqual([]);
  await warmUp("http://127.0.0.1:1", () => 0, new AbortController().signal, 1);
});
