import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { importBytes } from "@/lib/server/import/import-bytes";
import { httpResponse, joinRecords, makeWarc, pageRecord, warcRecord } from "@/tests/factories/make-warc";
import { list, page, prose, words } from "./harbour-archive";

describe("codings", () => {
  const html = `<!doctype html><p>${prose}</p>`;
  const chunks = (bytes: Uint8Array, size = 20): Buffer => {
    const parts: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += size) {
      const part = bytes.subarray(at, at + size);
      parts.push(
        Buffer.from(`${part.length.toString(16)};name=value\r\n`),
        Buffer.from(part),
        Buffer.from("\r\n"),
      );
    }
    return Buffer.concat([...parts, Buffer.from("0\r\nTrailer: one\r\n\r\n")]);
  };
  it.each<[string, Uint8Array, string[]]>([
    ["Brotli", brotliCompressSync(html), ["Content-Encoding: br"]],
    ["gzip", gzipSync(html), ["Content-Encoding: gzip"]],
    ["gzip by its old name", gzipSync(html), ["content-encoding: X-GZIP"]],
    ["deflate", deflateSync(html), ["Content-Encoding: deflate"]],
    ["deflate without its head", deflateRawSync(html), ["Content-Encoding: deflate"]],
    ["two codings", brotliCompressSync(gzipSync(html)), ["Content-Encoding: gzip, br"]],
    [
      "two codings in two lines",
      gzipSync(deflateSync(html)),
      ["Content-Encoding: deflate", "Content-Encoding: gzip"],
    ],
    ["chunks", chunks(Buffer.from(html)), ["Transfer-Encoding: Chunked"]],
    [
      "chunks of Brotli",
      chunks(brotliCompressSync(html)),
      ["Transfer-Encoding: chunked", "Content-Encoding: br"],
    ],
    ["gzip as transfer coding", chunks(gzipSync(html)), ["Transfer-Encoding: gzip, chunked"]],
    [
      "the name of a coding over a body that a crawler has decoded",
      Buffer.from(html),
      ["Content-Encoding: br"],
    ],
    ["the same of gzip", Buffer.from(html), ["Content-Encoding: gzip"]],
    ["chunked, and the crawler put the chunks together", Buffer.from(html), ["Transfer-Encoding: chunked"]],
    ["identity", Buffer.from(html), ["Content-Encoding: identity"]],
  ])("%s", async (_, body, headers) => {
    const bytes = makeWarc([page("a"), page("lamps", "", { body, headers }), page("z")]);
    expect(await words(bytes)).toEqual([page("a").body, html, page("z").body]);
    expect((await list(bytes)).captures.flatMap(({ notes }) => notes)).toEqual([]);
  });

  it("a coding that cannot be undone is named", async () => {
    const body = gzipSync(html);
    const { captures, remarks } = await list(
      makeWarc([page("a", "", { body, headers: ["Content-Encoding: dcb"] })]),
    );
    expect(captures).toEqual([]);
    expect(remarks).toEqual([expect.stringContaining("“dcb”")]);
  });

  it("HTTP headers may end their lines in LF alone; the record behind them is not swallowed", async () => {
    const block = `HTTP/1.0 200 OK\nContent-Type: text/html\n\n${html}`;
    const bare = warcRecord({
      type: "response",
      url: "http://ports.example/bare",
      date: "2013-01-05T10:00:00Z",
      block,
    });
    expect(await words(joinRecords([bare, pageRecord(page("z"))]))).toEqual([html, page("z").body]);
  });
});

describe("documents that are not whole", () => {
  const notes = async (record: Uint8Array) => (await list(joinRecords([record]))).captures[0]?.notes;
  const date = "2013-01-05T10:00:00Z";
  const url = "http://ports.example/long";
  const block = httpResponse(page("long", `${prose} `.repeat(20)));

  it("cut off by the crawler", async () => {
    const record = warcRecord({
      type: "response",
      url,
      date,
      block: block.subarray(0, 600),
      headers: ["WARC-Truncated: length"],
    });
    expect(await notes(record)).toEqual([expect.stringMatching(/not whole.*length/)]);
    const input = { bytes: new Uint8Array(record), fileName: "a.warc" };
    expect((await importBytes(input)).warnings).toEqual([expect.stringMatching(/not whole/)]);
  });

  it("fewer bytes than the site announced, and chunks without an end", async () => {
    expect(
      await notes(
        warcRecord({
          type: "response",
          url,
          date,
          block: httpResponse({ ...page("a"), headers: ["Content-Length: 9000"] }),
        }),
      ),
    ).toHaveLength(1);
    const body = Buffer.from(`${(900).toString(16)}\r\n${prose}`);
    expect(
      await notes(
        warcRecord({
          type: "response",
          url,
          date,
          block: httpResponse({
            type: "text/html",
            body: Buffer.concat([Buffer.from("6\r\n<html>\r\n"), body]),
            headers: ["Transfer-Encoding: chunked"],
          }),
        }),
      ),
    ).toHaveLength(1);
  });

  const first = (part: Uint8Array) =>
    warcRecord({
      type: "response",
      url,
      date,
      block: part,
      headers: ["WARC-Segment-Number: 1", "WARC-Record-ID: <urn:x:first>"],
    });
  const next = (number: number, part: Uint8Array, headers: string[] = []) =>
    warcRecord({
      type: "continuation",
      url,
      date,
      block: part,
      headers: [`WARC-Segment-Number: ${number}`, ...headers],
    });
  const origin = "WARC-Segment-Origin-ID: <urn:x:first>";
  const total = `WARC-Segment-Total-Length: ${block.length}`;
  const parts = [block.subarray(0, 500), block.subarray(500, 900), block.subarray(900)] as const;

  it.each([false, true])(
    "segments are put together, other records between them or not (gzip: %s)",
    async (gzip) => {
      const bytes = joinRecords(
        [
          first(parts[0]),
          pageRecord(page("a")),
          next(2, parts[1], [origin]),
          next(3, parts[2], [origin, total]),
        ],
        gzip,
      );
      const { captures } = await list(bytes);
      expect(captures.map(({ url: at, notes: said }) => [at, said])).toEqual([
        ["http://ports.example/a", []],
        [url, []],
      ]);
      expect((await words(bytes))[1]).toBe(page("long", `${prose} `.repeat(20)).body);
    },
  );

  it("segments without the name of their origin are joined by their address; a missing one is told", async () => {
    const unnamed = joinRecords([first(parts[0]), next(2, parts[1]), next(3, parts[2])]);
    expect(await words(unnamed)).toEqual([page("long", `${prose} `.repeat(20)).body]);
    for (const some of [[first(parts[0])], [first(parts[0]), next(3, parts[2], [origin, total])]]) {
      const { captures } = await list(joinRecords(some));
      expect(captures.map(({ notes: said }) => said)).toEqual([
        [expect.stringContaining("not in the archive")],
      ]);
    }
  });
});
