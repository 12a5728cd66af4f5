import { expect, it } from "vitest";
import { importBytes } from "@/lib/server/import/import-bytes";
import { fetchDocument } from "@/lib/server/import/network/fetch-document";
import { listWaybackCaptures, readWaybackUrl } from "@/lib/server/import/network/wayback";
import { playSite } from "@/tests/factories/play-site";
import { refusalOf } from "@/tests/fixtures/refusal";

const page = "http://www.state.gov/j/tip/";
const rows = [
  ["timestamp", "original", "mimetype", "statuscode", "digest"],
  ["20160301000000", page, "text/html", "200", "BBB"],
  ["20120925120000", page, "text/html", "200", "AAA"],
  ["20121001000000", page, "text/html", "200", "AAA"],
  ["20130101000000", page, "text/html", "404", "CCC"],
  ["notatimestamp", page, "text/html", "200", "DDD"],
];
/** Plays the archive: an index, and raw captures that answer from the nearest date. */
const playArchive = () =>
  playSite((request, response) => {
    const url = request.url ?? "";
    if (url.startsWith("/cdx/")) response.end(JSON.stringify(rows));
    else if (url.startsWith("/web/20120925120000id_/"))
      response
        .writeHead(200, { "content-type": "text/html" })
        .end("<!doctype html><h1>Trafficking</h1><p>Directed by Ambassador Luis CdeBaca.</p>");
    else response.writeHead(302, { location: `/web/20120925120000id_/${page}` }).end();
  });

it("lists the captures that differ, oldest first, and reads the bytes the site sent with the date of the capture", async () => {
  const site = await playArchive();
  try {
    const options = { archive: site.origin, network: site.network };
    const captures = await listWaybackCaptures(page, { ...options, from: "2012" });
    expect(captures.map(({ capturedAt, digest }) => [capturedAt, digest])).toEqual([
      ["2012-09-25T12:00:00Z", "AAA"],
      ["2016-03-01T00:00:00Z", "BBB"],
    ]);
    expect(site.requests[0]).toContain("from=2012");
    const fetched = await fetchDocument(captures[0]?.rawUrl ?? "", options);
    expect(fetched).toMatchObject({
      sourceUrl: page,
      capturedAt: "2012-09-25T12:00:00Z",
      mediaType: "text/html",
      fileName: "tip.html",
    });
    const { text } = await importBytes(
      fetched.charset === null ? { ...fetched, charset: "utf-8" } : { ...fetched, charset: fetched.charset },
    );
    expect(text).toBe("Trafficking\n\nDirected by Ambassador Luis CdeBaca.");
  } finally {
    await site.close();
  }
});

it("an address of the archive's own pages gives the raw capture, with the date it really has", async () => {
  const site = await playArchive();
  try {
    const fetched = await fetchDocument(`${site.origin}/web/20130105000000/${page}`, {
      archive: site.origin,
      network: site.network,
    });
    expect(site.requests).toEqual([`/web/20130105000000id_/${page}`, `/web/20120925120000id_/${page}`]);
    expect(fetched).toMatchObject({ sourceUrl: page, capturedAt: "2012-09-25T12:00:00Z" });
  } finally {
    await site.close();
  }
});

it("reads addresses of the archive and no others", () => {
  expect(
    readWaybackUrl("https://web.archive.org/web/20130105000000/http://www.state.gov/j/tip/?a=1")?.rawUrl,
  ).toBe("https://web.archive.org/web/20130105000000id_/http://www.state.gov/j/tip/?a=1");
  expect(readWaybackUrl("https://web.archive.org/web/2013*/state.gov")).toBeNull();
  expect(readWaybackUrl("https://www.state.gov/web/20130105000000/http://x.gov/")).toBeNull();
});

it("says so when the archive answers with something else", async () => {
  const site = await playSite((_, response) => response.end("<html>Sorry</html>"));
  try {
    expect(
      (await refusalOf(listWaybackCaptures(page, { archive: site.origin, network: site.network }))).code,
    ).toBe("unreadable");
  } finally {
    await site.close();
  }
});
