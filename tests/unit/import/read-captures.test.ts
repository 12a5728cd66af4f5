import { gzipSync } from "node:zlib";
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
import { list, page, prose, two, urls, words } from "./harbour-archive";

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
