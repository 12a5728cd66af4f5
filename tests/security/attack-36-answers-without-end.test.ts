import type { ServerResponse } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { importBytes } from "@/lib/server/import/import-bytes";
import { safeFetch } from "@/lib/server/import/network/safe-fetch";
import { playSite } from "@/tests/factories/play-site";
import { refusalOf } from "@/tests/fixtures/refusal";

async function fetched(answer: (response: ServerResponse) => void, milliseconds = 1500) {
  const site = await playSite((_, response) => answer(response));
  try {
    return await safeFetch(site.origin, { network: site.network, mostBytes: 1024 * 1024, milliseconds });
  } finally {
    await site.close();
  }
}
const refused = (answer: (response: ServerResponse) => void) => refusalOf(fetched(answer));

test("a gzip bomb is cut at the limit", async () => {
  const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
  expect(
    (await refused((response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb))).code,
  ).toBe("too-large");
});

test("a body without end is cut at the limit", async () => {
  const chunk = Buffer.alloc(64 * 1024, 97);
  const error = await refused((response) => {
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", more);
    more();
  });
  expect(error.code).toBe("too-large");
});

test("a body that says it is 5 GB is not begun", async () => {
  expect(
    (await refused((response) => response.writeHead(200, { "content-length": "5000000000" }).write("a")))
      .code,
  ).toBe("too-large");
});

test("one byte now and then ends at the time limit", async () => {
  const error = await refused((response) => {
    const timer = setInterval(() => response.write("a"), 100);
    response.on("close", () => clearInterval(timer));
  });
  expect(error).toMatchObject({ code: "unavailable", message: expect.stringMatching(/in time/) });
});

test("a server that never answers ends at the time limit", async () => {
  expect((await refused(() => {})).code).toBe("unavailable");
});

test.each([
  ["204", (response: ServerResponse) => void response.writeHead(204).end(), "unavailable"],
  ["an empty page", (response: ServerResponse) => void response.end(), "unreadable"],
  ["404", (response: ServerResponse) => void response.writeHead(404).end("x"), "unavailable"],
  [
    "brotli that is none",
    (response: ServerResponse) => void response.writeHead(200, { "content-encoding": "br" }).end("garbage"),
    "unreadable",
  ],
  [
    "an unknown packing",
    (response: ServerResponse) => void response.writeHead(200, { "content-encoding": "zstd" }).end("x"),
    "unreadable",
  ],
  [
    "an answer that breaks off",
    (response: ServerResponse) => {
      response.writeHead(200, { "content-length": "1000" }).write("only this");
      setTimeout(() => response.destroy(), 50);
    },
    "unreadable",
  ],
])("%s is told as it is", async (_, answer, code) => {
  expect((await refused(answer)).code).toBe(code);
});

test("packed pages are unpacked", async () => {
  const page = await fetched((response) =>
    response.writeHead(200, { "content-encoding": "br" }).end(brotliCompressSync("<p>Words of a page.</p>")),
  );
  expect(new TextDecoder().decode(page.bytes)).toBe("<p>Words of a page.</p>");
});

test("a wrong charset in the header does not spoil the text", async () => {
  const bytes = new TextEncoder().encode("<!doctype html><p>Ministère “quoted” – naïve</p>");
  expect((await importBytes({ bytes, fileName: "a.html", charset: "iso-8859-1" })).text).toBe(
    "Ministère “quoted” – naïve",
  );
  expect((await importBytes({ bytes, fileName: "a.html", charset: "no-such" })).text).toBe(
    "Ministère “quoted” – naïve",
  );
});
