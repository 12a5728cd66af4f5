import { describe, expect, it } from "vitest";
import { importBytes, listCaptures } from "@/lib/server/import/import-bytes";
import { readCaptures } from "@/lib/server/import/read-captures";
import { makeWarc } from "../../factories/make-warc";
import { makeZip } from "../../factories/make-zip";
import { refusalOf } from "../../fixtures/refusal";

const prose = "The office supports the Global Forum on Migration and Development and its work with states.";
const pages = [
  {
    url: "http://www.state.gov/robots.txt",
    date: "2013-01-05T10:00:00Z",
    type: "text/plain",
    body: "User-agent: *",
  },
  {
    url: "http://www.state.gov/j/tip/",
    date: "2013-01-05T10:00:01Z",
    type: "text/html; charset=utf-8",
    body: `<!doctype html><h1>Trafficking</h1><p>${prose}</p>`,
  },
  {
    url: "http://www.state.gov/logo.png",
    date: "2013-01-05T10:00:02Z",
    type: "image/png",
    body: new Uint8Array([137, 80, 78, 71]),
  },
  {
    url: "http://www.state.gov/old",
    date: "2013-01-05T10:00:03Z",
    type: "text/html",
    body: "moved",
    status: 301,
  },
];
const two = [
  ...pages,
  {
    url: "http://www.state.gov/j/prm/",
    date: "2013-01-06T10:00:00Z",
    type: "text/html",
    body: `<p>${prose} Again.</p>`,
  },
];

describe.each([
  ["a plain WARC", async (list: typeof pages) => ({ bytes: makeWarc(list), fileName: "a.warc" })],
  ["a gzipped WARC", async (list: typeof pages) => ({ bytes: makeWarc(list, true), fileName: "a.warc.gz" })],
  [
    "a WACZ",
    async (list: typeof pages) => ({
      bytes: await makeZip([
        { name: "archive/data.warc.gz", content: makeWarc(list, true) },
        { name: "datapackage.json", content: "{}" },
      ]),
      fileName: "a.wacz",
    }),
  ],
])("%s", (_, make) => {
  it("gives its documents with where and when they were captured; pictures, redirects and robots.txt are passed over", async () => {
    const { bytes, fileName } = await make(two);
    const found = [];
    for await (const capture of readCaptures(bytes, fileName.endsWith("wacz") ? "wacz" : "warc"))
      found.push(capture);
    expect(
      found.map(({ url, capturedAt, mediaType, charset, content }) => [
        url,
        capturedAt,
        mediaType,
        charset,
        new TextDecoder().decode(content),
      ]),
    ).toEqual([
      ["http://www.state.gov/j/tip/", "2013-01-05T10:00:01Z", "text/html", "utf-8", pages[1]?.body],
      ["http://www.state.gov/j/prm/", "2013-01-06T10:00:00Z", "text/html", null, two.at(-1)?.body],
    ]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });
});

it("asks which of several documents is meant, and takes the one that is named", async () => {
  const input = { bytes: makeWarc(two, true), fileName: "a.warc.gz" };
  expect((await refusalOf(importBytes(input))).details).toMatchObject({
    captures: [{ url: "http://www.state.gov/j/tip/" }, { url: "http://www.state.gov/j/prm/" }],
  });
  const [, second] = await listCaptures(input);
  const chosen = await importBytes({ ...input, capture: second?.id ?? "" });
  expect(chosen).toMatchObject({
    format: "html",
    text: `${prose} Again.`,
    capture: { url: "http://www.state.gov/j/prm/", capturedAt: "2013-01-06T10:00:00Z" },
    metadata: { date: { iso: "2013-01-06", basis: "captured", quote: null } },
  });
  expect((await refusalOf(importBytes({ ...input, capture: "no such" }))).code).toBe("not-found");
});

it("says when an archive holds nothing to read", async () => {
  expect(
    (await refusalOf(importBytes({ bytes: makeWarc(pages.slice(2, 3)), fileName: "a.warc" }))).code,
  ).toBe("invalid");
});
