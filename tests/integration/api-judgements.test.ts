import { beforeEach, expect, test } from "vitest";
import type { Person } from "@/lib/core/permissions/viewer";
import { finishSecondReading } from "@/lib/server/services/comparisons/finish-second-reading";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { startSecondReading } from "@/lib/server/services/comparisons/start-second-reading";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { compareModel } from "@/lib/view-models/comparison/compare-model";
import { DEFAULT_OPTIONS } from "@/lib/view-models/comparison/compare-options";
import { type ApiAnswer, askApi } from "@/tests/factories/ask-api";
import { makeComparedWards } from "@/tests/factories/make-compared-wards";
import { makeToken } from "@/tests/factories/make-token";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";

let wards: Awaited<ReturnType<typeof makeComparedWards>>;
let at: string;
beforeEach(async () => {
  wards = await makeComparedWards(3);
  at = `/comparisons/${wards.pair.olderVersionId}/${wards.pair.newerVersionId}/judgements`;
});

const etag = ({ headers }: ApiAnswer) => ({ "if-match": headers.get("etag") ?? "" });
const tokenOf = ({ userId }: Person) => makeToken(userId, "write");
/** Judges a change, or gives it to somebody, on what stands there now. */
async function put(token: string, path: string, body: object): Promise<ApiAnswer> {
  return askApi(token, `PUT ${path}`, { body, headers: etag(await askApi(token, `GET ${path}`)) });
}

test("changes are listed in the order of the text, judged on their ETag, given to members, and asked for by both", async () => {
  const { first, second, keys, open } = wards;
  const token = await tokenOf(first);
  const { value: list } = await askApi(token, `GET ${at}`);
  expect(list.judgements.map(({ changeKey }: { changeKey: string }) => changeKey)).toEqual(keys);
  const unsaid = { significance: null, direction: null, note: "", reviewed: false, byName: null, at: null };
  expect(list.judgements[0]).toMatchObject({ ...unsaid, kind: "modified", assignee: null });

  const [key = "", other = ""] = keys;
  const said = { significance: 3, direction: "strengthened", note: "Binding now.", reviewed: true };
  const judged = await put(token, `${at}/${key}`, said);
  expect([judged.status, judged.value]).toEqual([
    200,
    expect.objectContaining({ ...said, byName: first.name }),
  ]);
  expect((await open(second)).reviews).toMatchObject([{ changeKey: key, ...said, revision: 1 }]);
  // What is not given is not judged.
  expect((await put(token, `${at}/${key}`, { reviewed: false })).value).toMatchObject({
    ...unsaid,
    byName: first.name,
    at: expect.anything(),
  });

  const given = await put(token, `${at}/${other}/assignee`, { assigneeId: second.userId });
  expect(given.value).toEqual({ changeKey: other, assignee: { id: second.userId, name: second.name } });
  await put(token, `${at}/${key}`, said);
  const asked = async (query: string) =>
    (await askApi(token, `GET ${at}?${query}`)).value.judgements.map(
      (each: { changeKey: string }) => each.changeKey,
    );
  expect(await asked("reviewed=yes")).toEqual([key]);
  expect(await asked("reviewed=no")).toEqual(keys.slice(1));
  expect(await asked(`assignee=${second.userId}`)).toEqual([other]);
  expect((await put(token, `${at}/${other}/assignee`, { assigneeId: null })).value.assignee).toBeNull();
  expect(await asked(`assignee=${second.userId}`)).toEqual([]);
});

test("a page begins behind the last one, also where that was judged in the meantime", async () => {
  const { first, keys } = wards;
  const token = await tokenOf(first);
  const page = await askApi(token, `GET ${at}?reviewed=no&limit=2`);
  expect(page.value.next).toBe(keys[1]);
  expect(page.headers.get("link")).toContain(`after=${keys[1]}`);
  await put(token, `${at}/${keys[1]}`, { reviewed: true });
  const next = await askApi(token, `GET ${at}?reviewed=no&limit=2&after=${keys[1]}`);
  expect(next.value.judgements.map(({ changeKey }: { changeKey: string }) => changeKey)).toEqual([keys[2]]);
  expect(next.value.next).toBeNull();
  expect((await askApi(token, `GET ${at}?after=nothing`)).status).toBe(422);
});

test("a stale judgement or assignment changes nothing and says what stands there; without an ETag none is taken", async () => {
  const { first, second, keys } = wards;
  const [token, others] = [await tokenOf(first), await tokenOf(second)];
  const path = `${at}/${keys[0]}`;
  const seen = etag(await askApi(token, `GET ${path}`));
  await put(others, path, { significance: 4, reviewed: true });
  const late = await askApi(token, `PUT ${path}`, {
    body: { significance: 1, reviewed: true },
    headers: seen,
  });
  expect([late.status, late.value.current.significance, late.value.yours.significance]).toEqual([412, 4, 1]);
  const free = etag(await askApi(token, `GET ${path}/assignee`));
  await put(others, `${path}/assignee`, { assigneeId: second.userId });
  const taken = await askApi(token, `PUT ${path}/assignee`, {
    body: { assigneeId: first.userId },
    headers: free,
  });
  expect([taken.status, taken.value.current.assignee.name]).toEqual([412, second.name]);
  expect((await askApi(token, `PUT ${path}`, { body: { reviewed: true } })).status).toBe(428);
  // A judgement that was seen and is there no more, taken over to another change say.
  const gone = await askApi(token, `PUT ${at}/${keys[1]}`, {
    body: { reviewed: true },
    headers: { "if-match": '"r5-first.x"' },
  });
  expect([gone.status, gone.value.current]).toEqual([412, null]);
  const takenBack = await askApi(token, `PUT ${at}/${keys[1]}/assignee`, {
    body: { assigneeId: first.userId },
    headers: { "if-match": '"r5.x"' },
  });
  expect([takenBack.status, takenBack.value.current]).toEqual([412, null]);
  const wrong = { "if-match": '"nothing"' };
  expect((await askApi(token, `PUT ${path}`, { body: { reviewed: true }, headers: wrong })).status).toBe(400);
});

test("what is no change, no judgement or no reviewer is refused", async () => {
  const { workspace, first, keys } = wards;
  const token = await tokenOf(first);
  const path = `${at}/${keys[0]}`;
  const reader = await workspace.person("reader");
  for (const [body, status] of [
    [{}, 422],
    [{ reviewed: true, significance: 5 }, 422],
    [{ reviewed: true, direction: "up" }, 422],
    [{ reviewed: true, note: "x".repeat(4_001) }, 422],
    [{ reviewed: true, extra: 1 }, 422],
  ] as const)
    expect((await put(token, path, body)).status, JSON.stringify(body)).toBe(status);
  expect((await askApi(token, `GET ${at}/00000000000000`)).status).toBe(404);
  expect((await askApi(token, `GET ${at}/nonsense`)).status).toBe(404);
  expect((await put(token, `${path}/assignee`, { assigneeId: reader.userId })).status).toBe(422);
  expect((await put(await tokenOf(reader), path, { reviewed: true })).status).toBe(403);
  const stranger = await tokenOf(await (await makeWorkspace()).person("admin"));
  expect((await askApi(stranger, `GET ${at}`)).status).toBe(404);
  expect((await askApi(await makeToken(first.userId), `GET ${path}`)).status).toBe(200);
});

test("attack-92: the token of a blind reader learns nothing of the first reading, and writes into its own", async () => {
  const { first, second, admin, keys, judge, pair, open } = wards;
  const [key = "", other = "", third = ""] = keys;
  for (const each of keys) await judge(first, each, { significance: 4, note: "Zanzibarquagga" });
  await put(await tokenOf(first), `${at}/${other}/assignee`, { assigneeId: first.userId });
  await put(await tokenOf(first), `${at}/${third}/assignee`, { assigneeId: admin.userId });
  const blind = await makeToken(admin.userId, "admin");
  await startSecondReading(admin, pair);
  const answers = [
    await askApi(blind, `GET ${at}`),
    await askApi(blind, `GET ${at}/${key}`),
    await askApi(blind, `GET ${at}/${other}/assignee`),
    await askApi(blind, `PUT ${at}/${key}`, { body: { reviewed: true }, headers: { "if-match": '"r1.x"' } }),
    await put(blind, `${at}/${other}/assignee`, { assigneeId: null }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 412, 403]);
  for (const { value, headers } of answers) {
    expect(JSON.stringify(value)).not.toContain("Zanzibarquagga");
    expect(JSON.stringify(value)).not.toContain(first.name);
    expect(headers.get("etag") ?? '"r0.').toMatch(/^"(?:r0[.-]|[\w-]{20})/);
  }
  expect(
    answers[0]?.value.judgements.map(({ assignee }: { assignee: unknown }) => assignee !== null),
  ).toEqual([false, false, true]);
  const own = await put(blind, `${at}/${key}`, { significance: 1, reviewed: true });
  expect([own.status, own.value.significance, own.value.byName]).toEqual([200, 1, admin.name]);
  // Nobody learns of it before it is finished, and the first reading is as it was.
  const seen = await askApi(await tokenOf(second), `GET ${at}/${key}`);
  expect([seen.value.significance, seen.value.byName]).toEqual([4, first.name]);
  await finishSecondReading(admin, { readingId: (await open(admin)).secondReadings?.open?.id ?? "" });
  expect((await askApi(blind, `GET ${at}/${key}`)).value.significance).toBe(4);
});

test("attack-92: the ETag of a judgement in one reading is taken in no other, though both are of the same revision", async () => {
  const { first, admin, keys, judge, pair, open } = wards;
  const [key = ""] = keys;
  const path = `${at}/${key}`;
  await judge(first, key, { significance: 4 });
  const blind = await makeToken(admin.userId, "admin");
  const seenFirst = etag(await askApi(blind, `GET ${path}`));
  await startSecondReading(admin, pair);
  await put(blind, path, { significance: 1, reviewed: true });
  const own = await askApi(blind, `GET ${path}`);
  const seenOwn = etag(own);
  const readingId = (await open(admin)).secondReadings?.open?.id ?? "";
  expect([seenFirst["if-match"].split(".")[0], seenOwn["if-match"].split(".")[0]]).toEqual([
    '"r1-first',
    `"r1-${readingId}`,
  ]);
  const write = (token: string, headers: typeof seenOwn) =>
    askApi(token, `PUT ${path}`, { body: { significance: 2, reviewed: true }, headers });
  for (const foreign of [seenFirst, { "if-match": '"r1.x"' }, { "if-match": '"r1-nobody.x"' }]) {
    const refused = await write(blind, foreign);
    expect([refused.status, refused.value.current]).toEqual([412, undefined]);
  }
  const token = await tokenOf(first);
  expect((await write(token, seenOwn)).status).toBe(412);
  expect((await askApi(blind, `GET ${path}`)).value).toEqual(own.value);
  expect((await askApi(token, `GET ${path}`)).value.significance).toBe(4);
  // Once it is finished, what was seen in it is no longer what is written on.
  await finishSecondReading(admin, { readingId });
  expect((await write(blind, seenOwn)).status).toBe(412);
  expect((await write(blind, seenFirst)).status).toBe(200);
});

test("the changes of a comparison are those on screen and of the judgements, by the same keys, and each can be judged", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const reviewer = await workspace.person("reviewer");
  const before = "Fees\n\n1. The board sets the fee each year.\n2. The fee is paid in March.\n";
  const after = `${before}\nAppeals\n\n3. Anyone may appeal within thirty days.\n4. The board answers in writing.\n5. An answer is final.\n`;
  const { documentId, versionId } = await makeVersion(editor, workspace.id, before);
  const { version } = await importVersion(editor, { documentId, text: after });
  for (const [older, newer] of [
    [versionId, version.id],
    [version.id, versionId],
  ]) {
    const token = await tokenOf(reviewer);
    const pair = `/comparisons/${older}/${newer}`;
    const { value: listed } = await askApi(token, `GET ${pair}`);
    const keys: string[] = listed.changes.map(({ key }: { key: string }) => key);
    expect(keys.length, "what came in one stretch is several changes").toBeGreaterThan(2);
    const view = await openComparison(reviewer, older ?? "", newer ?? "");
    const onScreen = [...compareModel(view, DEFAULT_OPTIONS).changes.keys()];
    expect(keys.toSorted()).toEqual(onScreen.toSorted());
    const { value: judged } = await askApi(token, `GET ${pair}/judgements`);
    expect(judged.judgements.map(({ changeKey }: { changeKey: string }) => changeKey)).toEqual(keys);
    for (const [nth, key] of keys.entries()) {
      const said = { significance: (nth % 4) + 1, reviewed: true };
      expect((await put(token, `${pair}/judgements/${key}`, said)).status).toBe(200);
      expect((await askApi(token, `GET ${pair}/judgements/${key}`)).value).toMatchObject(said);
    }
    // A page at a time they are the same, in the same order.
    const paged: string[] = [];
    for (let next: string | null = ""; next !== null; ) {
      const { value } = await askApi(token, `GET ${pair}?limit=2${next ? `&after=${next}` : ""}`);
      paged.push(...value.changes.map(({ key }: { key: string }) => key));
      next = value.next;
    }
    expect(paged).toEqual(keys);
  }
});
