import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { takeFromArchive } from "@/lib/server/import/archives/read-captures";
import { importBytes } from "@/lib/server/import/import-bytes";
import { httpResponse, joinRecords, pageRecord } from "@/tests/factories/make-warc";
import { list, page, prose, words } from "./harbour-archive";

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
