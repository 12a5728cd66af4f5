import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { addToBriefing } from "@/lib/server/services/briefings/add-to-briefing";
import { createBriefing } from "@/lib/server/services/briefings/create-briefing";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { askApi } from "@/tests/factories/ask-api";
import { makeToken } from "@/tests/factories/make-token";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

const TEXT = `1. Each port keeps a list of the ships that called there.

2. The office awarded $4.0 million in grants to harbour towns in 2013.

3. Donors pay for the shelters of seafarers.
`;

let write: string;
let read: string;
let documentId: string;
let versionId: string;
let noteId: string;
let briefingId: string;

beforeAll(async () => {
  const workspace = await makeWorkspace("Papers by programs");
  const editor = await workspace.person("editor");
  [write, read] = [await makeToken(editor.userId, "write"), await makeToken(editor.userId, "read")];
  ({ documentId, versionId } = await makeVersion(editor, workspace.id, TEXT, "Ports"));
  await importVersion(editor, { documentId, text: TEXT.replace("$4.0", "$5.0") });
  noteId = (
    await createAnnotation(editor, {
      versionId,
      start: 3,
      end: 12,
      quote: "Each port",
      body: noteOf("Which ports?"),
      idempotencyKey: randomUUID(),
    })
  ).id;
  ({ briefingId } = await createBriefing(editor, { workspaceId: workspace.id, title: "For the visit" }));
  await addToBriefing(editor, { briefingId, compared: null, noteIds: [noteId] });
});

const words = (value: unknown) => new TextDecoder().decode(value as Uint8Array);
const keyed = () => ({ "idempotency-key": randomUUID() });

test("a reply is made once, said anew on its ETag, and goes to the trash; the thread is settled on that of the note", async () => {
  const at = `/annotations/${noteId}`;
  const headers = keyed();
  const made = await askApi(write, `POST ${at}/replies`, { body: { text: "All of them." }, headers });
  expect([made.status, made.value.text]).toEqual([201, "All of them."]);
  expect(made.headers.get("location")).toBe(`/api/v1${at}/replies/${made.value.id}`);
  const again = await askApi(write, `POST ${at}/replies`, { body: { text: "All of them." }, headers });
  expect(again.value.id).toBe(made.value.id);
  const one = `${at}/replies/${made.value.id}`;
  const seen = (await askApi(read, `GET ${one}`)).headers.get("etag") ?? "";
  const changed = await askApi(write, `PATCH ${one}`, {
    body: { text: "Most." },
    headers: { "if-match": seen },
  });
  expect([changed.status, changed.value.text, changed.value.revision]).toEqual([200, "Most.", 2]);
  const stale = await askApi(write, `PATCH ${one}`, {
    body: { text: "None." },
    headers: { "if-match": seen },
  });
  expect([stale.status, stale.value.current.text]).toEqual([412, "Most."]);
  expect((await askApi(read, `PATCH ${one}`, { body: { text: "x" } })).status).toBe(403);

  const note = await askApi(read, `GET ${at}`);
  const ifMatch = { "if-match": note.headers.get("etag") ?? "" };
  const settled = await askApi(write, `PUT ${at}/resolved`, { body: { resolved: true }, headers: ifMatch });
  expect(settled.value).toMatchObject({ resolved: { byName: "A editor" }, replies: [{ text: "Most." }] });
  const reopened = await askApi(write, `PUT ${at}/resolved`, {
    body: { resolved: false },
    headers: { "if-match": settled.headers.get("etag") ?? "" },
  });
  expect([reopened.status, reopened.value.resolved]).toEqual([200, null]);

  const etag = changed.headers.get("etag") ?? "";
  expect((await askApi(write, `DELETE ${one}`, { headers: { "if-match": etag } })).status).toBe(204);
  expect((await askApi(read, `GET ${one}`)).status).toBe(404);
});

test("facts come a page at a time, each once, and as files", async () => {
  const first = await askApi(read, `GET /documents/${documentId}/facts?limit=1`);
  expect(first.value.facts).toHaveLength(1);
  const all = await askApi(read, `GET /documents/${documentId}/facts`);
  expect(all.value.next).toBeNull();
  expect(all.value.facts.map(({ said }: { said: string }) => said)).toContainEqual(
    expect.stringMatching(/5\.0 million/),
  );
  const csv = words((await askApi(write, `GET /documents/${documentId}/facts.csv`)).value);
  const json = JSON.parse(words((await askApi(read, `GET /documents/${documentId}/facts.json`)).value));
  const keys = json.versions.flatMap(({ facts }: { facts: { key: string }[] }) =>
    facts.map(({ key }) => key),
  );
  expect(keys).toHaveLength(all.value.facts.length);
  for (const key of keys) expect(csv).toContain(key);
  expect(json.versions[1].facts[0]).toMatchObject({
    topic: "funding",
    state: expect.any(String),
    amount: 5_000_000,
  });
  const matrix = words((await askApi(read, `GET /documents/${documentId}/positions.csv`)).value);
  expect(matrix.split("\r\n")[0]).toMatch(/^\ufeff?position,heading,/);
  expect(matrix).toContain("unchanged");
  expect(matrix).toContain("reworded");
});

test("a code is added, said anew on its ETag and put on a document; its topic comes with quotes and as files", async () => {
  const made = await askApi(write, "POST /codes", { body: { name: "Ports", notation: "12" } });
  expect([made.status, made.value.colour]).toEqual([201, "slate"]);
  expect((await askApi(write, "POST /codes", { body: { name: " ports" } })).status).toBe(409);
  const at = `/codes/${made.value.id}`;
  const body = { name: "Harbours", definition: "What is said of them." };
  const put = await askApi(write, `PUT ${at}`, {
    body,
    headers: { "if-match": made.headers.get("etag") ?? "" },
  });
  expect(put.value).toMatchObject({ ...body, notation: "", revision: 2 });
  expect(
    (await askApi(write, `PUT ${at}`, { body, headers: { "if-match": made.headers.get("etag") ?? "" } }))
      .status,
  ).toBe(412);
  const tags = `/documents/${documentId}/tags`;
  const seen = { "if-match": (await askApi(read, `GET ${tags}`)).headers.get("etag") ?? "" };
  const tagged = await askApi(write, `PUT ${tags}`, { body: { tags: ["ports"] }, headers: seen });
  expect(tagged.value.tags).toMatchObject([{ name: "Harbours" }]);
  expect((await askApi(write, `PUT ${tags}`, { body: { tags: [] }, headers: seen })).status).toBe(412);
  expect((await askApi(read, `GET /documents/${documentId}`)).value).toMatchObject({ title: "Ports" });
  expect((await askApi(read, "GET /codes?limit=1")).value.codes).toHaveLength(1);
});

test("a briefing is read and taken away", async () => {
  const { value: list } = await askApi(read, "GET /briefings");
  expect(list.briefings).toMatchObject([{ id: briefingId, title: "For the visit", items: 1 }]);
  const { value: briefing, headers } = await askApi(read, `GET /briefings/${briefingId}`);
  expect(briefing).toMatchObject({
    title: "For the visit",
    items: [{ kind: "note", note: { text: "Which ports?" } }],
  });
  expect(briefing.sources[0].sha256).toMatch(/^[0-9a-f]{64}$/);
  const known = await askApi(read, `GET /briefings/${briefingId}`, {
    headers: { "if-none-match": headers.get("etag") ?? "" },
  });
  expect(known.status).toBe(304);
  const json = JSON.parse(words((await askApi(read, `GET /briefings/${briefingId}/briefing.json`)).value));
  expect(json).toMatchObject({
    title: "For the visit",
    items: [{ number: 1, note: { text: "Which ports?" } }],
    sources: [{ number: 1 }],
  });
  expect(words((await askApi(read, `GET /briefings/${briefingId}/briefing.md`)).value)).toContain(
    "# For the visit",
  );
  const notes = words((await askApi(read, `GET /notes.csv?document=${documentId}`)).value);
  expect(notes).toContain("Which ports?");
});
