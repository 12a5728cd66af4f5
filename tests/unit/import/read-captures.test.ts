import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { WARCParser } from "warcio";
import { listArchive, takeFromArchive } from "@/lib/server/import/archives/read-captures";
import { importBytes } from "@/lib/server/import/import-bytes";
import { makePdf, pdfLines } from "@/tests/factories/make-pdf";
import {
  httpResponse,
  joinRecords,
  makeWarc,
  pageRecord,
  type WarcPage,
  warcRecord,
} from "@/tests/factories/make-warc";
import { makeZip } from "@/tests/factories/make-zip";
import { refusalOf } from "@/tests/fixtures/refusal";

const prose =
  "The harbour office looks after the lamps of the coast and reports on them to the council each spring.";
const page = (path: string, words = prose, more: Partial<WarcPage> = {}): WarcPage => ({
  url: `http://ports.example/${path}`,
  date: "2013-01-05T10:00:01Z",
  type: "text/html; charset=utf-8",
  body: `<!doctype html><h1>Lamps</h1><p>${words}</p>`,
  ...more,
});
const pages = [
  page("robots.txt", "", { type: "text/plain", body: "User-agent: *" }),
  page("lamps"),
  page("logo.png", "", { type: "image/png", body: new Uint8Array([137, 80, 78, 71]) }),
  page("old", "moved", { status: 301 }),
];
const two = [...pages, page("boats", `${prose} Again.`, { date: "2013-01-06T10:00:00Z" })];
const list = (bytes: Uint8Array) => listArchive(bytes, "warc");
const urls = async (bytes: Uint8Array) =>
  (await list(bytes)).captures.map(({ url }) => url.replace(/^.*\//, ""));
const words = async (bytes: Uint8Array) => {
  const { captures } = await list(bytes);
  const taken = await takeFromArchive(
    bytes,
    "warc",
    captures.map(({ id }) => id),
  );
  return taken.map(({ content }) => new TextDecoder().decode(content));
};

describe.each([
  ["a plain WARC", async (some: WarcPage[]) => ({ bytes: makeWarc(some), format: "warc" as const })],
  ["a gzipped WARC", async (some: WarcPage[]) => ({ bytes: makeWarc(some, true), format: "warc" as const })],
  [
    "a WARC that was gzipped as a whole",
    async (some: WarcPage[]) => ({
      bytes: new Uint8Array(gzipSync(makeWarc(some))),
      format: "warc" as const,
    }),
  ],
  [
    "a WACZ with two WARC files",
    async ([first, ...rest]: WarcPage[]) => ({
      bytes: await makeZip([
        { name: "archive/data.warc.gz", content: makeWarc(first ? [first] : [], true) },
        { name: "archive/more.warc", content: makeWarc(rest) },
        { name: "datapackage.json", content: "{}" },
      ]),
      format: "wacz" as const,
    }),
  ],
])("%s", (_, make) => {
  it("gives its documents with where and when they were captured; pictures, redirects and robots.txt are passed over", async () => {
    const { bytes, format } = await make(two);
    const { captures, remarks } = await listArchive(bytes, format);
    const found = await takeFromArchive(
      bytes,
      format,
      captures.map(({ id }) => id),
    );
    expect(
      found.map(({ url, capturedAt, mediaType, charset, notes, content }) => [
        url,
        capturedAt,
        mediaType,
        charset,
        notes,
        new TextDecoder().decode(content),
      ]),
    ).toEqual([two[1], two[4]].map((one) => [one?.url, one?.date, "text/html", "utf-8", [], one?.body]));
    expect(new Set(captures.map(({ id }) => id)).size).toBe(2);
    expect(remarks).toEqual([]);
  });
});

it("asks which of several documents is meant", async () => {
  expect(
    (await refusalOf(importBytes({ bytes: makeWarc(two, true), fileName: "a.warc.gz" }))).details,
  ).toMatchObject({
    captures: [{ url: "http://ports.example/lamps" }, { url: "http://ports.example/boats" }],
  });
});

it("takes the one that is named, in a thread of its own too", async () => {
  const bytes = makeWarc(two, true);
  const [, second] = (await list(bytes)).captures;
  const chosen = await importBytes({ bytes, fileName: "a.warc.gz", capture: second?.id ?? "" });
  expect(chosen).toMatchObject({
    format: "html",
    text: expect.stringContaining(`${prose} Again.`),
    capture: { url: "http://ports.example/boats", capturedAt: "2013-01-06T10:00:00Z" },
    metadata: { date: { iso: "2013-01-06", basis: "captured", quote: null } },
  });
  expect((await refusalOf(takeFromArchive(bytes, "warc", ["no such"]))).code).toBe("not-found");
});

it("says when an archive holds nothing to read, and what it holds instead", async () => {
  const none = await refusalOf(
    importBytes({
      bytes: makeWarc([page("old", "moved", { status: 302 }), page("gone", "Not found", { status: 404 })]),
      fileName: "a.warc",
    }),
  );
  expect(none.code).toBe("invalid");
  expect(none.message).toMatch(/no document.*1 answer leads to another address.*1 answer is an error/);
});

describe("the same records as another reader finds, where the archive is sound", () => {
  it.each([false, true])("gzipped: %s", async (gzip) => {
    const bytes = makeWarc(two, gzip);
    const theirs: string[] = [];
    for await (const record of new WARCParser([bytes])) {
      if (
        record.httpHeaders?.statusCode === 200 &&
        /html/.test(String(record.httpHeaders.headers.get("content-type")))
      )
        theirs.push(await record.contentText());
    }
    expect(await words(bytes)).toEqual(theirs);
  });
});

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

describe("records that are no page", () => {
  it("a crawler's notes about itself, conversions and requests are never offered", async () => {
    const date = "2013-01-05T10:00:00Z";
    const note = (type: string, url: string) =>
      warcRecord({ type, url, date, block: `${prose} `.repeat(50) });
    expect(
      await urls(
        joinRecords([
          note("warcinfo", "http://ports.example/info"),
          note("metadata", "http://ports.example/meta"),
          note("conversion", "http://ports.example/conv"),
          note("request", "http://ports.example/req"),
          note("resource", "metadata://gnu.org/software/wget/warc/wget.log"),
          note("resource", "urn:text:http://ports.example/lamps"),
          note("resource", "urn:pageinfo:http://ports.example/lamps"),
          note("response", "dns:ports.example"),
          note("resource", "http://ports.example/resource"),
          note("resource", "<http://ports.example/bracketed>"),
        ]),
      ),
    ).toEqual(["resource", "bracketed"]);
  });
});

describe("what a document is", () => {
  const pdf = makePdf([pdfLines([prose])]);
  it.each([
    ["application/octet-stream", pdf, "application/pdf"],
    ["", pdf, "application/pdf"],
    ["text/html", pdf, "application/pdf"],
    ["text/plain", pdf, "application/pdf"],
    ["application/octet-stream", "<!doctype html><p>Words of a page.</p>", "text/html"],
    ["application/x-httpd-php", "<html><p>Words of a page.</p></html>", "text/html"],
    ["text/plain", "Plain words.", "text/plain"],
    ["application/octet-stream", "Plain words of no kind.", null],
    ["application/json", '{"a": "<html>"}', null],
    ["text/css", "p { color: red }", null],
    ["image/png", "<!doctype html><p>Not found, says a site with the wrong type.</p>", null],
    ["text/html", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), null],
  ])("%s over other bytes: by the bytes", async (type, body, expected) => {
    const { captures } = await list(makeWarc([page("file", "", { type, body })]));
    expect(captures.map(({ mediaType }) => mediaType)).toEqual(expected ? [expected] : []);
  });

  it("such a PDF can be imported", async () => {
    const bytes = makeWarc([page("file", "", { type: "application/octet-stream", body: pdf })], true);
    expect((await importBytes({ bytes, fileName: "a.warc.gz" })).format).toBe("pdf");
  });
});

describe("captures that repeat another one (revisit)", () => {
  const date = "2014-02-03T04:05:06Z";
  const original = warcRecord({
    type: "response",
    url: page("lamps").url,
    date: page("lamps").date,
    block: httpResponse(page("lamps")),
    headers: ["WARC-Payload-Digest: sha1:AAAA", "WARC-Record-ID: <urn:x:original>"],
  });
  const picture = warcRecord({
    type: "response",
    url: "http://ports.example/logo.png",
    date,
    block: httpResponse({ type: "image/png", body: "png" }),
    headers: ["WARC-Payload-Digest: sha1:PNG"],
  });
  const revisit = (
    headers: string[],
    block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
    url = page("lamps").url,
  ) => warcRecord({ type: "revisit", url, date, block, headers });

  it.each([
    ["by digest", ["WARC-Payload-Digest: sha1:AAAA"]],
    ["by the id of the record", ["WARC-Refers-To: <urn:x:original>"]],
    [
      "by address and moment",
      [`WARC-Refers-To-Target-URI: ${page("lamps").url}`, `WARC-Refers-To-Date: ${page("lamps").date}`],
    ],
    [
      "not modified, by its address",
      ["WARC-Profile: http://netpreserve.org/warc/1.1/revisit/server-not-modified"],
    ],
  ])("%s: a capture of its own day with the bytes of the other", async (_, headers) => {
    for (const records of [
      [original, revisit(headers)],
      [revisit(headers), original],
    ]) {
      const bytes = joinRecords(records, true);
      const { captures, remarks } = await list(bytes);
      const again = captures.find(({ capturedAt }) => capturedAt === date);
      expect(again?.notes).toEqual(["The same bytes as the capture of 2013-01-05."]);
      expect(remarks).toEqual([]);
      expect(await words(bytes)).toEqual([page("lamps").body, page("lamps").body]);
    }
  });

  it("of a picture, a redirect or an error none is offered; one whose bytes are elsewhere is told", async () => {
    const { captures, remarks } = await list(
      joinRecords([
        original,
        picture,
        revisit(["WARC-Payload-Digest: sha1:PNG"], "", "http://ports.example/logo.png"),
        revisit(["WARC-Payload-Digest: sha1:BBBB"], "HTTP/1.1 301 Moved\r\nLocation: /x\r\n\r\n"),
        revisit(["WARC-Payload-Digest: sha1:CCCC"]),
      ]),
    );
    expect(captures).toHaveLength(1);
    expect(remarks).toEqual([expect.stringMatching(/^1 capture repeats bytes that are not in this archive/)]);
  });
});

describe("damaged archives give what can be read", () => {
  const three = ["a", "b", "c"].map((path) => pageRecord(page(path)));
  const packed = three.map((record) => gzipSync(record));
  const damagedAt = (at: number) => {
    const bytes = Buffer.concat(packed);
    for (let i = 0; i < 4; i++) bytes[at + i] = (bytes[at + i] ?? 0) ^ 255;
    return bytes;
  };
  const length = (path: string, number: number) =>
    Buffer.from(
      pageRecord(page(path))
        .toString()
        .replace(/(?<=\r\n)Content-Length: \d+(?=\r\n\r\nHTTP)/, `Content-Length: ${number}`),
    );
  it.each<[string, Uint8Array, string[]]>([
    ["a tail cut off", Buffer.concat(three).subarray(0, -60), ["a", "b", "c"]],
    ["a packed tail cut off", Buffer.concat(packed).subarray(0, -60), ["a", "b", "c"]],
    ["a damaged member", damagedAt((packed[0]?.length ?? 0) + 40), ["a", "c"]],
    ["a damaged first member", damagedAt(40), ["b", "c"]],
    ["a length that is too small", Buffer.concat([length("a", 150), ...three.slice(1)]), ["a", "b", "c"]],
    ["a length that is too large", Buffer.concat([length("a", 500), ...three.slice(1)]), ["a", "b", "c"]],
    [
      "no length",
      Buffer.concat([
        Buffer.from(
          pageRecord(page("a"))
            .toString()
            .replace(/Content-Length: \d+\r\n\r\nHTTP/, "\r\nHTTP"),
        ),
        ...three.slice(1),
      ]),
      ["a", "b", "c"],
    ],
    [
      "foreign bytes between two records",
      Buffer.concat([
        three[0] ?? Buffer.alloc(0),
        Buffer.from("#".repeat(300)),
        Buffer.from("\r\n"),
        ...three.slice(1),
      ]),
      ["a", "b", "c"],
    ],
  ])("%s", async (_, bytes, expected) => {
    const { captures, remarks } = await list(bytes);
    const found = captures.map(({ url }) => url.replace(/^.*\//, ""));
    expect(found).toEqual(expected);
    expect(remarks).toEqual([expect.stringMatching(/damaged or cut off/)]);
    // What is not whole says so.
    const whole = captures.filter(({ notes }) => notes.length === 0);
    const taken = await takeFromArchive(
      bytes,
      "warc",
      whole.map(({ id }) => id),
    );
    for (const { content } of taken) expect(new TextDecoder().decode(content)).toBe(page("a").body);
  });

  it("empty lines, lines that end in LF, and a record spread over members are no damage", async () => {
    const block = page("a").body.toString();
    const http = `HTTP/1.1 200 OK\nContent-Type: text/html\n\n${block}`;
    const record = `WARC/1.0\nWARC-Type: response\nWARC-Target-URI: http://ports.example/lf\nWARC-Date: 2013-01-05T10:00:00Z\nContent-Length: ${http.length}\n\n${http}\n\n`;
    expect(await list(joinRecords([Buffer.from(`\n\n${record}`), ...three]))).toMatchObject({
      remarks: [],
      captures: { length: 4 },
    });
    const all = Buffer.concat(three);
    const pieces: Buffer[] = [];
    for (let at = 0; at < all.length; at += 64) pieces.push(gzipSync(all.subarray(at, at + 64)));
    expect(await list(Buffer.concat(pieces))).toMatchObject({ remarks: [], captures: { length: 3 } });
  });

  it("an archive in small pieces is read in linear time", async () => {
    const all = Buffer.concat(
      Array.from({ length: 40 }, (_, at) => pageRecord(page(`${at}`, `${prose} `.repeat(400)))),
    );
    const pieces: Buffer[] = [];
    for (let at = 0; at < all.length; at += 512) pieces.push(gzipSync(all.subarray(at, at + 512)));
    const started = process.cpuUsage().user;
    expect((await list(Buffer.concat(pieces))).captures).toHaveLength(40);
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(3000);
  });
});

describe("ARC files", () => {
  const head =
    "filedesc://ports.arc 0.0.0.0 20140506070809 text/plain 76\n1 0 Ports\nURL IP-address Archive-date Content-type Archive-length\n";
  const description = `${head.replace(" 76\n", ` ${head.length - head.indexOf("\n") - 1}\n`)}\n`;
  const record = (path: string, more = "") => {
    const http = httpResponse(page(path));
    return Buffer.concat([
      Buffer.from(`http://ports.example/${path} 192.0.2.7 20140506070809 text/html ${more}${http.length}\n`),
      http,
      Buffer.from("\n"),
    ]);
  };
  it.each([
    ["version 1", [Buffer.from(description), record("a"), record("b")]],
    [
      "version 2",
      [
        Buffer.from(description),
        record("a", "200 abc - 100 ports.arc "),
        record("b", "200 abc - 100 ports.arc "),
      ],
    ],
  ])("%s, plain and gzipped", async (_, records) => {
    for (const bytes of [joinRecords(records), joinRecords(records, true)]) {
      const { captures, remarks } = await list(bytes);
      expect(remarks).toEqual([]);
      expect(captures.map(({ url, capturedAt }) => [url, capturedAt])).toEqual([
        ["http://ports.example/a", "2014-05-06T07:08:09Z"],
        ["http://ports.example/b", "2014-05-06T07:08:09Z"],
      ]);
      expect(await words(bytes)).toEqual([page("a").body, page("b").body]);
    }
    expect(
      (await importBytes({ bytes: joinRecords(records.slice(0, 2), true), fileName: "ports.arc.gz" })).text,
    ).toContain(prose);
  });

  it("cut off", async () => {
    const { captures, remarks } = await list(
      joinRecords([Buffer.from(description), record("a")]).subarray(0, -20),
    );
    expect(captures[0]?.notes).toHaveLength(1);
    expect(remarks).toHaveLength(1);
  });
});

it("a WACZ file's list of pages gives the captures their titles", async () => {
  const bytes = await makeZip([
    { name: "archive/data.warc.gz", content: makeWarc([page("lamps"), page("boats")], true) },
    {
      name: "pages/pages.jsonl",
      content: `{"format": "json-pages-1.0"}\n${JSON.stringify({ url: page("lamps").url, ts: "2013-01-05T10:00:01.250Z", title: "Lamps of the coast" })}\nno JSON\n`,
    },
  ]);
  const { captures } = await listArchive(bytes, "wacz");
  expect(captures.map(({ title }) => title)).toEqual(["Lamps of the coast", null]);
});

it("a capture that repeats another one is imported with its own day", async () => {
  const date = "2014-02-03T04:05:06Z";
  const headers = [
    `WARC-Refers-To-Target-URI: ${page("lamps").url}`,
    `WARC-Refers-To-Date: ${page("lamps").date}`,
  ];
  const again = warcRecord({ type: "revisit", url: page("lamps").url, date, block: "", headers });
  const bytes = joinRecords([pageRecord(page("lamps")), again], true);
  const id = (await list(bytes)).captures[1]?.id ?? "";
  const imported = await importBytes({ bytes, fileName: "a.warc.gz", capture: id });
  expect(imported.metadata.date).toMatchObject({ iso: "2014-02-03", basis: "captured" });
  expect(imported.warnings).toEqual(["The same bytes as the capture of 2013-01-05."]);
});
