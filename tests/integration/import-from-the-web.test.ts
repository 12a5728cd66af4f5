import { createHash } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import type { FetchedPageView } from "@/lib/contracts/import-view";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { fetchPage } from "@/lib/server/services/imports/fetch-page";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { listPageCaptures } from "@/lib/server/services/imports/list-page-captures";
import { openArchive } from "@/lib/server/services/imports/open-archive";
import { previewVersion } from "@/lib/server/services/imports/preview-version";
import { openProvenance } from "@/lib/server/services/versions/open-provenance";
import { makeWarc } from "@/tests/factories/make-warc";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { type PlayedSite, playSite } from "@/tests/factories/play-site";

const KEY = Symbol.for("variorum.import-network");
const slot = globalThis as { [KEY]?: unknown };
const played: PlayedSite[] = [];
/** For this process alone, and taken away after each test. */
async function playInternet(...answer: Parameters<typeof playSite>): Promise<PlayedSite> {
  const site = await playSite(...answer);
  played.push(site);
  slot[KEY] = { network: site.network, archive: site.origin };
  return site;
}
afterEach(async () => {
  delete slot[KEY];
  await Promise.all(played.splice(0).map((site) => site.close()));
});

const html = (words: string) =>
  `<!doctype html><title>Roads</title><main><h1>Roads</h1><p>${words}</p></main>`;
const RAW = "http://www.state.gov/roads";
const playArchive = () =>
  playInternet((request, response) => {
    const url = request.url ?? "";
    const stamp = /^\/web\/(\d{14})id_\//.exec(url)?.[1];
    response.setHeader("content-type", "text/html");
    const rows = ["20120925120000", "20160301000000"].map((at) => [at, RAW, "text/html", "200", at]);
    const names = ["timestamp", "original", "mimetype", "statuscode", "digest"];
    if (url.startsWith("/cdx/")) response.end(JSON.stringify([names, ...rows]));
    else if (stamp) response.end(html(`As captured at ${stamp}.`));
    else response.end(html("As it is today."));
  });

const fileOf = (page: FetchedPageView) => new File([Buffer.from(page.bytes, "base64")], page.fileName);

async function editorOf() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { id: documentId } = await createDocument(editor, { workspaceId: workspace.id, title: "Roads" });
  return { workspace, editor, place: { documentId }, documentId };
}

test("captures are listed and taken with the bytes the site sent and the day of the capture; the same bytes are one version", async () => {
  const { editor, place, documentId } = await editorOf();
  await playArchive();
  const captures = await listPageCaptures(editor, { place, url: RAW });
  expect(captures.map(({ capturedAt }) => capturedAt)).toEqual([
    "2012-09-25T12:00:00Z",
    "2016-03-01T00:00:00Z",
  ]);
  // The later one first: it is the text's day that puts them in order.
  for (const { id } of captures.toReversed()) {
    const page = await fetchPage(editor, { place, url: id });
    expect(page.origin).toMatchObject({ sourceUrl: RAW, archive: null });
    const about = { place, fileName: page.fileName, origin: page.origin };
    const seen = await previewVersion(editor, about, new Uint8Array(Buffer.from(page.bytes, "base64")));
    expect(seen.metadata.date).toMatchObject({ basis: "captured" });
    const save = () => importVersion(editor, { documentId, file: fileOf(page), origin: page.origin });
    const { version, known } = await save();
    expect(known).toBe(false);
    expect(await save()).toMatchObject({ known: true, version: { id: version.id } });
    const view = await openProvenance(editor, version.id);
    expect(view.version.provenance.sourceUrl).toBe(RAW);
    expect(Date.parse(view.capturedAt ?? "")).toBe(Date.parse(page.origin.capturedAt ?? ""));
    expect(view.version.date?.basis).toBe("captured");
    expect(version.ordinal).toBe(1);
  }
});

test("captures that are in the document already are marked: by second and address, or by their bytes", async () => {
  const { editor, place, documentId, workspace } = await editorOf();
  const pasted = html("These bytes came by hand.");
  const digest = base32(createHash("sha1").update(pasted).digest());
  await playInternet((request, response) => {
    const url = request.url ?? "";
    response.setHeader("content-type", "text/html");
    const names = ["timestamp", "original", "mimetype", "statuscode", "digest"];
    const rows = [
      ["20120925120000", RAW, "text/html", "200", "A".repeat(32)],
      ["20140101000000", RAW, "text/html", "200", digest],
      ["20160301000000", RAW, "text/html", "200", "B".repeat(32)],
    ];
    if (url.startsWith("/cdx/")) response.end(JSON.stringify([names, ...rows]));
    else response.end(html("As it was."));
  });
  const [first] = await listPageCaptures(editor, { place, url: RAW });
  expect(first?.present).toBeNull();
  const page = await fetchPage(editor, { place, url: first?.id ?? "" });
  const taken = await importVersion(editor, { documentId, file: fileOf(page), origin: page.origin });
  const byHand = await importVersion(editor, {
    documentId,
    file: new File([pasted], "a.html"),
    label: "By hand",
  });

  // Asked by the other form of the same address.
  const captures = await listPageCaptures(editor, { place, url: "https://state.gov/roads/" });
  expect(captures.map(({ present }) => present)).toEqual([
    { id: taken.version.id, label: taken.version.label },
    { id: byHand.version.id, label: "By hand" },
    null,
  ]);
  // Another document, and one that is not there yet, have none of them.
  const other = await createDocument(editor, { workspaceId: workspace.id, title: "Other" });
  for (const elsewhere of [{ documentId: other.id }, { workspaceId: workspace.id }]) {
    const all = await listPageCaptures(editor, { place: elsewhere, url: RAW });
    expect(all.map(({ present }) => present)).toEqual([null, null, null]);
  }
  const warc = makeWarc([
    { url: "https://www.state.gov/roads", date: "2012-09-25T12:00:00Z", type: "text/html", body: html("x") },
    { url: RAW, date: "2019-01-01T00:00:00Z", type: "text/html", body: html("y") },
  ]);
  const opened = await openArchive(editor, { place, fileName: "a.warc" }, warc);
  expect(opened.captures.map(({ present }) => present?.id ?? null)).toEqual([taken.version.id, null]);
});

/** RFC 4648, for 20 bytes. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? [])
    .map((five) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(Number.parseInt(five, 2)))
    .join("");
}

test("what was fetched cannot be passed off as of another day, another place, or other bytes", async () => {
  const { editor, place, documentId } = await editorOf();
  const site = await playArchive();
  const page = await fetchPage(editor, { place, url: `${site.origin}/roads` });
  const file = fileOf(page);
  for (const forged of [
    { ...page.origin, capturedAt: "2001-01-01T00:00:00Z" },
    { ...page.origin, sourceUrl: "https://www.state.gov/other" },
    { ...page.origin, seal: "" },
  ]) {
    await expect(importVersion(editor, { documentId, file, origin: forged })).rejects.toMatchObject({
      code: "invalid",
    });
  }
  const other = new File([html("Other words.")], page.fileName);
  await expect(importVersion(editor, { documentId, file: other, origin: page.origin })).rejects.toMatchObject(
    {
      code: "invalid",
    },
  );
});

test("nobody makes the server fetch or open anything who may not save it", async () => {
  const { workspace, place } = await editorOf();
  const site = await playArchive();
  const reader = await workspace.person("reader");
  const stranger = await (await makeWorkspace()).person("admin");
  const warc = makeWarc([]);
  const asks = (viewer: typeof reader) => [
    () => fetchPage(viewer, { place, url: `${site.origin}/roads` }),
    () => listPageCaptures(viewer, { place, url: RAW }),
    () => openArchive(viewer, { place, fileName: "a.warc" }, warc),
    () => previewVersion(viewer, { place, fileName: "a.txt" }, new TextEncoder().encode("Words.")),
  ];
  for (const ask of asks(reader)) await expect(ask()).rejects.toMatchObject({ code: "forbidden" });
  for (const ask of asks(stranger)) await expect(ask()).rejects.toMatchObject({ code: "not-found" });
  expect(site.requests).toEqual([]);
});

test("a fetch is given up at once when nobody waits for it", async () => {
  const { editor, place } = await editorOf();
  const site = await playInternet((_request, response) => response.write("<!doctype html>"));
  const stop = new AbortController();
  const work = fetchPage(editor, { place, url: `${site.origin}/slow` }, { signal: stop.signal });
  setTimeout(() => stop.abort(), 100);
  const began = Date.now();
  await expect(work).rejects.toMatchObject({ name: "AbortError" });
  expect(Date.now() - began).toBeLessThan(5_000);
});

test("captures of a web archive are listed, chosen, and kept as the bytes of their sites", async () => {
  const { editor, place, documentId } = await editorOf();
  const pages = ["2012-09-25T12:00:00Z", "2016-03-01T00:00:00Z"].map((date) => ({
    url: RAW,
    date,
    type: "text/html; charset=utf-8",
    body: html(`As captured at ${date}.`),
  }));
  const warc = makeWarc(pages, true);
  const { captures } = await openArchive(editor, { place, fileName: "roads.warc.gz" }, warc);
  expect(captures.map(({ capturedAt }) => capturedAt)).toEqual(pages.map(({ date }) => date));
  const take = captures.map(({ id }) => id);
  const { taken } = await openArchive(editor, { place, fileName: "roads.warc.gz", take }, warc);
  expect(taken).toHaveLength(2);
  for (const [at, page] of taken.entries()) {
    const { version, warnings } = await importVersion(editor, {
      documentId,
      file: fileOf(page),
      origin: page.origin,
    });
    expect(version.ordinal).toBe(at + 1);
    expect(warnings.join(" ")).toContain("roads.warc.gz");
    const view = await openProvenance(editor, version.id);
    expect(view.version.provenance).toMatchObject({ mediaType: "text/html", sourceUrl: RAW });
    expect(view.version.provenance.sha256).toBe(
      createHash("sha256")
        .update(pages[at]?.body ?? "")
        .digest("hex"),
    );
  }
  await expect(
    openArchive(editor, { place, fileName: "roads.warc.gz", take: ["999"] }, warc),
  ).rejects.toMatchObject({ code: "not-found" });
});
