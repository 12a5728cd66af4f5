import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import { ENGINE_VERSION } from "@/lib/core/comparison/compare-texts";
import { insertStoredComparison } from "@/lib/server/db/comparisons";
import { inTransaction } from "@/lib/server/db/query";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { deleteAnnotation } from "@/lib/server/services/annotations/delete-annotation";
import { editAnnotation } from "@/lib/server/services/annotations/edit-annotation";
import { addToBriefing } from "@/lib/server/services/briefings/add-to-briefing";
import { createBriefing } from "@/lib/server/services/briefings/create-briefing";
import { deleteBriefing } from "@/lib/server/services/briefings/delete-briefing";
import { editBriefing } from "@/lib/server/services/briefings/edit-briefing";
import { editBriefingItem } from "@/lib/server/services/briefings/edit-briefing-item";
import { listBriefings } from "@/lib/server/services/briefings/list-briefings";
import { moveBriefingItem } from "@/lib/server/services/briefings/move-briefing-item";
import { openBriefing } from "@/lib/server/services/briefings/open-briefing";
import { removeBriefingItem } from "@/lib/server/services/briefings/remove-briefing-item";
import { restoreBriefing } from "@/lib/server/services/briefings/restore-briefing";
import { restoreBriefingItem } from "@/lib/server/services/briefings/restore-briefing-item";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { correctVersion } from "@/lib/server/services/versions/correct-version";
import { openProvenance } from "@/lib/server/services/versions/open-provenance";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { openTrash } from "@/lib/server/services/workspace/open-trash";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

const OLDER = `1. Each port keeps a list of the ships that called there.

2. The office awarded $4.0 million in grants to harbour towns.

3. Donors pay for the shelters of seafarers.
`;
const NEWER = `1. Each port keeps a list of the ships that called there.

2. The office awarded $5.0 million in grants to harbour towns.
`;

/** A briefing on two versions with every change and fact that they differ in. */
async function collected() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { documentId, versionId: olderVersionId } = await makeVersion(editor, workspace.id, OLDER, "Ports");
  const newerVersionId = (await importVersion(editor, { documentId, text: NEWER })).version.id;
  const view = await openComparison(editor, olderVersionId, newerVersionId);
  const { changes } = changesByBlock(view.comparison, view.older, view.newer);
  const { briefingId } = await createBriefing(editor, { workspaceId: workspace.id, title: "For the visit" });
  const pair = { olderVersionId, newerVersionId };
  const changeKeys = changes.map(({ key }) => key);
  const factKeys = (view.facts?.changes ?? []).map(({ key }) => key);
  const compared = { ...pair, changeKeys, factKeys };
  const answer = await addToBriefing(editor, { briefingId, compared, noteIds: [] });
  const open = () => openBriefing(editor, briefingId);
  return { workspace, editor, documentId, briefingId, compared, changeKeys, factKeys, answer, open, view };
}

test("changes and facts come in with their words, a sentence and what they stand on; the same ones once", async () => {
  const { editor, briefingId, compared, changeKeys, factKeys, answer, open, view } = await collected();
  expect(answer).toEqual({ added: changeKeys.length + factKeys.length, there: 0 });
  const briefing = await open();
  const said = briefing.items.map(({ sentence }) => sentence);
  const [older, newer] = [view.older.version.label, view.newer.version.label];
  expect(said.some((sentence) => /rose from \$4\.0 million in .* to \$5\.0 million in /.test(sentence))).toBe(
    true,
  );
  const gone = briefing.items.find(({ newer: after }) => after === null);
  expect(gone).toMatchObject({ kind: "change", standing: "stands", sentenceByName: null });
  expect(gone?.older).toMatchObject({ words: "3. Donors pay for the shelters of seafarers.", position: "3" });
  for (const sentence of said) for (const label of [older, newer]) expect(sentence).toContain(label);
  expect(briefing.sources.map(({ version }) => version.id)).toEqual([
    compared.olderVersionId,
    compared.newerVersionId,
  ]);
  expect(briefing.sources[0]?.provenance.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(
    await addToBriefing(editor, { briefingId, compared: { ...compared, factKeys: [] }, noteIds: [] }),
  ).toEqual({
    added: 0,
    there: changeKeys.length,
  });
  await expect(
    addToBriefing(editor, { briefingId, compared: { ...compared, changeKeys: ["none"] }, noteIds: [] }),
  ).rejects.toMatchObject({ code: "conflict" });
});

test("items are put in order, edited, removed and brought back; a person's sentence says whose it is", async () => {
  const { workspace, editor, open } = await collected();
  const ids = async () => (await open()).items.map(({ id }) => id);
  const given = await ids();
  const [first, , last] = [given[0] ?? "", null, given.at(-1) ?? ""];
  await moveBriefingItem(editor, { itemId: last, beforeId: first });
  expect(await ids()).toEqual([last, ...given.slice(0, -1)]);
  await moveBriefingItem(editor, { itemId: last, beforeId: null });
  expect(await ids()).toEqual(given);
  await expect(moveBriefingItem(editor, { itemId: last, beforeId: randomUUID() })).rejects.toMatchObject({
    code: "conflict",
  });

  const reviewer = await workspace.person("reviewer");
  const edit = { itemId: first, revision: 1, heading: "Money", comment: "", sentence: "It is more now." };
  expect(await editBriefingItem(reviewer, edit)).toEqual({ revision: 2 });
  // Who writes a comment has not said the sentence.
  await editBriefingItem(editor, { ...edit, revision: 2, comment: "Ask them." });
  const [edited] = (await open()).items;
  expect(edited).toMatchObject({
    heading: "Money",
    comment: "Ask them.",
    sentence: "It is more now.",
    sentenceByName: "A reviewer",
  });
  expect(edited?.madeSentence).toBeTruthy();
  await expect(editBriefingItem(editor, { ...edit, revision: 1 })).rejects.toMatchObject({
    code: "conflict",
    details: { current: { revision: 3, sentence: "It is more now." } },
  });
  await editBriefingItem(editor, { ...edit, revision: 3, sentence: null });
  expect((await open()).items[0]).toMatchObject({ sentence: edited?.madeSentence, sentenceByName: null });

  await removeBriefingItem(editor, { itemId: first });
  expect(await ids()).toEqual(given.slice(1));
  await restoreBriefingItem(editor, { itemId: first });
  expect(await ids()).toEqual(given);
});

test("title, introduction and template are written over the revision they were made on; deleting is undone", async () => {
  const { editor, briefingId, open, workspace } = await collected();
  const said = { title: "Ports", introduction: "For Tuesday.", template: "note" } as const;
  await editBriefing(editor, { briefingId, revision: 1, ...said });
  expect(await open()).toMatchObject({ ...said, revision: 2 });
  await expect(editBriefing(editor, { briefingId, revision: 1, ...said })).rejects.toMatchObject({
    code: "conflict",
    details: { current: { revision: 2, ...said } },
  });
  await deleteBriefing(editor, { briefingId });
  await expect(open()).rejects.toMatchObject({ code: "not-found" });
  expect((await listBriefings(editor, workspace.id)).briefings).toEqual([]);
  expect((await openTrash(editor, workspace.id)).items).toMatchObject([
    { kind: "briefing", id: briefingId, what: "Ports", may: { restore: true } },
  ]);
  await restoreBriefing(editor, { briefingId });
  expect((await listBriefings(editor, workspace.id)).briefings).toMatchObject([
    { id: briefingId, title: "Ports" },
  ]);
});

test("what no longer stands is said, and the words stay", async () => {
  const { editor, documentId, compared, open } = await collected();
  const before = await open();
  const standings = async () => [...new Set((await open()).items.map(({ standing }) => standing))];
  expect(await standings()).toEqual(["stands"]);

  // A comparison that is computed anew and tells other changes.
  const { olderVersionId, newerVersionId } = compared;
  const key = { olderVersionId, newerVersionId, engineVersion: ENGINE_VERSION, options: "{}" };
  const { comparison } = await openComparison(editor, olderVersionId, newerVersionId);
  await inTransaction((transaction) =>
    transaction.storedComparison.deleteMany({ where: { olderVersionId } }),
  );
  await insertStoredComparison(key, { ...comparison, changes: [] }, 1);
  expect(await standings()).toContain("untold");
  const untold = (await open()).items.filter(({ standing }) => standing === "untold");
  // No evidence card stands behind a change that is not told.
  expect(new Set(untold.map(({ href }) => href))).toEqual(
    new Set([`/compare/${compared.olderVersionId}/${compared.newerVersionId}`]),
  );
  await inTransaction((transaction) =>
    transaction.storedComparison.deleteMany({ where: { olderVersionId } }),
  );
  expect(await standings()).toEqual(["stands"]);

  // A version gets another name: the sentence keeps the old one, and says so.
  const { version } = await openProvenance(editor, newerVersionId);
  await correctVersion(editor, {
    versionId: newerVersionId,
    revision: 1,
    label: "Second edition",
    title: null,
    kind: null,
    office: null,
    place: null,
    asOf: null,
    published: null,
    capturedOn: null,
    sourceUrl: null,
  });
  expect(version).toBeTruthy();
  expect(await standings()).toEqual(["renamed"]);

  await deleteDocument(editor, { documentId });
  const after = await open();
  expect(await standings()).toEqual(["trashed"]);
  expect(after.items.map(({ older, newer }) => [older?.words, newer?.words])).toEqual(
    before.items.map(({ older, newer }) => [older?.words, newer?.words]),
  );
  expect(after.items.every(({ href }) => href === null)).toBe(true);
});

test("a note comes in with the words it was made on; what is deleted or edited later is said, a draft is refused", async () => {
  const { editor, briefingId, compared, open, workspace } = await collected();
  const { text } = await openVersion(editor, compared.newerVersionId);
  const quote = "harbour towns";
  const start = text.indexOf(quote);
  const place = { versionId: compared.newerVersionId, start, end: start + quote.length, quote };
  const write = (words: string, isPrivate = false) =>
    createAnnotation(editor, { ...place, body: noteOf(words), isPrivate, idempotencyKey: randomUUID() });
  const note = await write("Which towns?");
  const add = (noteIds: string[]) => addToBriefing(editor, { briefingId, compared: null, noteIds });
  expect(await add([note.id])).toEqual({ added: 1, there: 0 });
  const last = async () => (await open()).items.at(-1);
  expect(await last()).toMatchObject({
    kind: "note",
    standing: "stands",
    note: { text: "Which towns?", authorName: "A editor" },
    newer: { words: quote, position: "2" },
  });

  const draft = await write("Secret", true);
  await expect(add([draft.id])).rejects.toMatchObject({ code: "invalid" });
  const admin = await workspace.person("admin");
  await expect(
    addToBriefing(admin, { briefingId, compared: null, noteIds: [draft.id] }),
  ).rejects.toMatchObject({ code: "not-found" });

  const edit = { annotationId: note.id, revision: 1, body: noteOf("Which towns, and why?"), tags: [] };
  await editAnnotation(editor, edit);
  expect(await last()).toMatchObject({ standing: "edited", note: { text: "Which towns, and why?" } });
  await deleteAnnotation(editor, { annotationId: note.id, revision: 2 });
  expect(await last()).toMatchObject({ standing: "gone", note: null, newer: { words: quote } });
  expect(JSON.stringify(await open())).not.toContain("and why?");
});

test("versions of another workspace do not come into a briefing", async () => {
  const { compared } = await collected();
  const theirs = await makeWorkspace();
  const stranger = await theirs.person("admin");
  const { briefingId } = await createBriefing(stranger, { workspaceId: theirs.id, title: "Theirs" });
  await expect(addToBriefing(stranger, { briefingId, compared, noteIds: [] })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(openVersion(stranger, compared.olderVersionId)).rejects.toMatchObject({ code: "not-found" });
});
