import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { openapiDocument } from "@/lib/server/api/openapi-document";
import { OPERATIONS } from "@/lib/server/api/operations";
import { askApi } from "@/tests/factories/ask-api";
import { makeToken } from "@/tests/factories/make-token";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { type Everything, makeEverything } from "@/tests/security/foreign-ids/make-everything";

let of: Everything;
let read: string;
let write: string;

beforeAll(async () => {
  of = await makeEverything();
  if (of.author.kind !== "person") throw new Error("the author is a person");
  [read, write] = [await makeToken(of.author.userId), await makeToken(of.author.userId, "write")];
});

const key = () => ({ "idempotency-key": randomUUID() });
const note = (text: string, more: object = {}) => ({ ...of.passage, text, ...more });
const write1 = (text: string, headers: Record<string, string> = key()) =>
  askApi(write, `POST /versions/${of.versionId}/annotations`, { body: note(text), headers });

test("every operation is in the document under a name of its own, and its document is for everybody", async () => {
  const { status, value } = await askApi(null, "GET /openapi.json");
  expect([status, value.openapi]).toEqual([200, "3.1.0"]);
  const described = Object.entries(
    value.paths as Record<string, Record<string, { operationId: string }>>,
  ).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => `${method} ${path} ${operationId}`),
  );
  expect(described.sort()).toEqual(
    OPERATIONS.map(({ method, path, id }) => `${method.toLowerCase()} ${path} ${id}`).sort(),
  );
  expect(new Set(OPERATIONS.map(({ id }) => id)).size).toBe(OPERATIONS.length);
  const names = [...JSON.stringify(openapiDocument()).matchAll(/#\/components\/schemas\/(\w+)/g)];
  expect(Object.keys(value.components.schemas)).toEqual(
    expect.arrayContaining(names.map(([, name]) => name)),
  );
});

test("from the list of documents to a change: each address is in the answer before", async () => {
  expect((await askApi(read, "GET /me")).value).toMatchObject({ scope: "read" });
  const list = await askApi(read, "GET /documents?sort=title");
  expect(list.value.documents.map(({ id }: { id: string }) => id)).toContain(of.documentId);
  expect((await askApi(read, "GET /documents?tag=Nothing")).value.documents).toEqual([]);
  const { value: document } = await askApi(read, `GET /documents/${of.documentId}`);
  expect(document.tags).toEqual([]);
  expect(document.versions.map(({ id }: { id: string }) => id)).toEqual([of.versionId, of.newerId]);
  const { value: version } = await askApi(read, `GET /versions/${of.versionId}`);
  expect(version.text).toContain(of.passage.quote);
  expect(version.positions.length).toBeGreaterThan(0);
  const { value } = await askApi(read, `GET /comparisons/${of.versionId}/${of.newerId}`);
  expect(value.changes.length).toBeGreaterThan(0);
  for (const { older } of value.changes)
    if (older) expect(version.text.slice(older.start, older.end)).toBe(older.text);
});

test("a comparison comes as a file to hand on, by the same permission, and HEAD tells of it alone", async () => {
  const at = `/comparisons/${of.versionId}/${of.newerId}`;
  const csv = await askApi(read, `GET ${at}/changes.csv`);
  expect(csv.headers.get("content-type")).toMatch(/^text\/csv/);
  expect(csv.headers.get("content-disposition")).toMatch(/^attachment; .*\.csv/);
  expect(csv.headers.get("vary")).toBe("Authorization");
  const { value } = await askApi(read, `GET ${at}`);
  for (const { newer } of value.changes)
    if (newer) expect(new TextDecoder().decode(csv.value)).toContain(newer.text.trim());
  const word = await askApi(read, `GET ${at}/comparison.docx`);
  expect(new TextDecoder().decode(word.value.slice(0, 2))).toBe("PK");
  const head = await askApi(read, `HEAD ${at}/changes.md`);
  expect([head.status, head.value]).toEqual([200, null]);
  expect((await askApi(read, `GET ${at}/changes.exe`)).status).toBe(404);
  const stranger = await makeToken((await (await makeWorkspace()).person("admin")).userId);
  expect((await askApi(stranger, `GET ${at}/changes.csv`)).status).toBe(404);
});

test("what is known already is not sent again, by nobody's guess and for HEAD neither", async () => {
  const first = await askApi(read, `GET /versions/${of.versionId}`);
  const etag = first.headers.get("etag") ?? "";
  const again = await askApi(read, `GET /versions/${of.versionId}`, {
    headers: { "if-none-match": `"x", W/${etag}` },
  });
  expect([again.status, again.value]).toEqual([304, null]);
  const head = await askApi(read, `HEAD /versions/${of.versionId}`);
  expect([head.status, head.headers.get("etag"), head.value]).toEqual([200, etag, null]);
});

test("a note is written, said anew on its ETag, and deleted; a stale write changes nothing and says what stands there", async () => {
  const made = await write1("Written by a program.\n\nIn two paragraphs.");
  expect(made.status).toBe(201);
  const address = made.headers.get("location")?.slice("/api/v1".length) ?? "";
  const etag = made.headers.get("etag") ?? "";
  expect((await askApi(read, `GET ${address}`)).headers.get("etag")).toBe(etag);
  const change = (headers: Record<string, string>, text = "Said anew.") =>
    askApi(write, `PATCH ${address}`, { body: { text }, headers });
  expect((await change({})).status).toBe(428);
  expect((await change({ "if-match": "*" })).status).toBe(400);
  const edited = await change({ "if-match": etag });
  expect([edited.status, edited.value.text]).toEqual([200, "Said anew."]);
  const stale = await change({ "if-match": etag }, "Too late.");
  expect(stale.status).toBe(412);
  expect(stale.value).toMatchObject({
    code: "conflict",
    current: { text: "Said anew." },
    yours: { text: "Too late." },
  });
  const gone = { headers: { "if-match": edited.headers.get("etag") ?? "" } };
  expect((await askApi(write, `DELETE ${address}`, gone)).status).toBe(204);
  expect((await askApi(read, `GET ${address}`)).status).toBe(404);
});

test("attack-60: the same key twice is one note; with another body it is refused", async () => {
  const headers = key();
  const twice = await Promise.all([write1("Once.", headers), write1("Once.", headers)]);
  expect(twice.map(({ status }) => status)).toEqual([201, 201]);
  expect(new Set(twice.map(({ value }) => value.id)).size).toBe(1);
  expect((await write1("Otherwise.", headers)).status).toBe(422);
  expect((await write1("Without a key.", {})).status).toBe(400);
});

test("a list in pages has each thing once", async () => {
  for (const text of ["One.", "Two.", "Three."]) await write1(text);
  const whole = await askApi(read, `GET /versions/${of.versionId}/annotations`);
  const ids: string[] = [];
  for (let after = ""; ; ) {
    const page = await askApi(read, `GET /versions/${of.versionId}/annotations?limit=2${after}`);
    ids.push(...page.value.annotations.map(({ id }: { id: string }) => id));
    if (page.value.next === null) break;
    expect(page.headers.get("link")).toContain('rel="next"');
    after = `&after=${encodeURIComponent(page.value.next)}`;
  }
  expect(ids).toEqual(whole.value.annotations.map(({ id }: { id: string }) => id));
  expect((await askApi(read, `GET /versions/${of.versionId}/annotations?after=nothing`)).status).toBe(422);
  expect((await askApi(read, "GET /documents?after=nothing")).status).toBe(422);
});

test("words are found", async () => {
  const { value } = await askApi(read, `GET /search?q=${encodeURIComponent(`"${of.passage.quote}"`)}`);
  expect(value.hits.length).toBeGreaterThan(0);
});

test("an address says what it takes to whoever asks, and one that is none says where all are", async () => {
  for (const [path, takes] of [
    ["/documents", "GET, HEAD, POST, OPTIONS"],
    [`/annotations/${randomUUID()}`, "GET, HEAD, PATCH, DELETE, OPTIONS"],
    ["/openapi.json", "GET, HEAD, OPTIONS"],
  ]) {
    const { status, headers } = await askApi(null, `OPTIONS ${path}`);
    expect([path, status, headers.get("allow")]).toEqual([path, 204, takes]);
  }
  expect((await askApi(null, "OPTIONS /nothing")).status).toBe(404);
  const { status, value } = await askApi(read, "GET /");
  expect([status, value.detail]).toEqual([404, expect.stringContaining("/api/v1/openapi.json")]);
});

test("attack-66: what cannot be is refused in words, and nothing is lost by it", async () => {
  const at = `/versions/${of.versionId}/annotations`;
  for (const [question, asked, status] of [
    ["GET /nothing/here", {}, 404],
    ["GET /documents/1", {}, 404],
    [`GET /documents/${randomUUID()}`, {}, 404],
    ["DELETE /documents", {}, 405],
    ["PATCH /openapi.json", { body: {} }, 405],
    ["GET /documents?sort=password", {}, 422],
    ["GET /documents?q=a&q=b", {}, 400],
    ["GET /search", {}, 422],
    ["GET /search?q=a&from=2013-02-30", {}, 422],
    [`GET ${at}?limit=1e9`, {}, 422],
    [`POST ${at}`, { body: "{", headers: key() }, 400],
    [`POST ${at}`, { body: {}, headers: key() }, 422],
    [`POST ${at}`, { body: { ...note("x"), authorId: randomUUID() }, headers: key() }, 422],
    [`POST ${at}`, { body: { ...note("x"), quote: "not these" }, headers: key() }, 409],
    [`POST ${at}`, { body: "text=x", headers: { ...key(), "content-type": "text/plain" } }, 415],
    [`POST ${at}`, { body: note("x".repeat(600_000)), headers: key() }, 413],
  ] as const) {
    const answer = await askApi(write, question, asked);
    expect(answer.status, question).toBe(status);
    expect(answer.value.detail.length, question).toBeGreaterThan(10);
  }
});
