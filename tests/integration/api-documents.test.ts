import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { MAX_UPLOAD_BYTES } from "@/lib/contracts/max-upload-bytes";
import { askApi } from "@/tests/factories/ask-api";
import { makeToken } from "@/tests/factories/make-token";
import { makeWorkspace } from "@/tests/factories/make-workspace";

let workspace: Awaited<ReturnType<typeof makeWorkspace>>;
let token: string;

beforeAll(async () => {
  workspace = await makeWorkspace("Programs");
  token = await makeToken((await workspace.person("editor")).userId, "write");
});

const make = (body: object, idempotencyKey: string = randomUUID(), by = token) =>
  askApi(by, "POST /documents", { body, headers: { "idempotency-key": idempotencyKey } });
const bring = (documentId: string, words: string | Uint8Array, query: string) =>
  askApi(token, `POST /documents/${documentId}/versions?${query}`, {
    body: typeof words === "string" ? new TextEncoder().encode(words) : words,
  });
const madeOne = async (title: string): Promise<string> => (await make({ title })).value.id;

test("a document is made once, however often it is asked for with one key", async () => {
  const key = randomUUID();
  const asked = { title: "A paper on ports", office: "Office of Ports" };
  const first = await make(asked, key);
  expect([first.status, first.headers.get("location")]).toEqual([201, `/api/v1/documents/${first.value.id}`]);
  expect(first.value).toMatchObject({ ...asked, kind: null, versions: [] });
  const again = await Promise.all([make(asked, key), make(asked, key.toUpperCase())]);
  for (const { value } of again) expect(value.id).toBe(first.value.id);
  const { value: list } = await askApi(token, "GET /documents?q=ports");
  expect(list.documents).toHaveLength(1);
  const other = await make({ title: "Another paper" }, key);
  expect([other.status, other.value.detail]).toEqual([
    422,
    "Another document was made with this key. Nothing was changed.",
  ]);
});

test("one key of two people makes two documents", async () => {
  const key = randomUUID();
  const colleague = await makeToken((await workspace.person("editor")).userId, "write");
  const [mine, theirs] = [
    await make({ title: "Twice" }, key),
    await make({ title: "Twice" }, key, colleague),
  ];
  expect([mine.status, theirs.status]).toEqual([201, 201]);
  expect(mine.value.id).not.toBe(theirs.value.id);
});

test("files become versions in the order of their dates; the same bytes are told, not doubled", async () => {
  const documentId = await madeOne("Harbours");
  const html = "<!doctype html><title>Harbours</title><h1>Harbours</h1><p>The Fund pays $12 million.</p>";
  const newer = await bring(documentId, html, "fileName=page.html&date=2016&label=Of%202016");
  expect([newer.status, newer.headers.get("location")]).toEqual([
    201,
    `/api/v1/versions/${newer.value.version.id}`,
  ]);
  expect(newer.value).toMatchObject({ known: false, version: { ordinal: 1, label: "Of 2016" } });
  await bring(
    documentId,
    "Harbours\n\nThe Fund pays $9 million.",
    "fileName=old.txt&date=2013-10&basis=updated",
  );
  const { value } = await askApi(token, `GET /documents/${documentId}`);
  expect(value.versions.map(({ date }: { date: object }) => date)).toMatchObject([
    { iso: "2013-10", basis: "updated" },
    { iso: "2016", basis: "published" },
  ]);
  const again = await bring(documentId, html, "fileName=page.html");
  expect([again.status, again.value.known, again.value.version.id]).toEqual([
    200,
    true,
    newer.value.version.id,
  ]);
  const { value: version } = await askApi(token, `GET /versions/${newer.value.version.id}`);
  expect(version.text).toContain("The Fund pays $12 million.");
});

test("what cannot be read, has no name or is too large is said, and nothing is added", async () => {
  const documentId = await madeOne("Refused");
  const refused = [
    await bring(documentId, new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]), "fileName=broken.pdf"),
    await bring(documentId, "Words.", "label=Without%20a%20name"),
    await bring(documentId, "Words.", "fileName=a.txt&date=2013-02-30"),
    await bring(documentId, "Words.", "fileName=a.txt&sourceUrl=javascript:alert(1)"),
    await bring(documentId, "", "fileName=empty.txt"),
    await bring(documentId, new Uint8Array(MAX_UPLOAD_BYTES + 1), "fileName=large.txt"),
  ];
  for (const { status, value } of refused) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(value.detail).not.toBe("");
  }
  expect(refused.at(-1)?.status).toBe(413);
  expect((await askApi(token, `GET /documents/${documentId}`)).value.versions).toEqual([]);
});

test("who may not import makes nothing, whatever the scope", async () => {
  const reviewer = await makeToken((await workspace.person("reviewer")).userId, "write");
  expect((await make({ title: "No" }, randomUUID(), reviewer)).status).toBe(403);
});
