import { randomUUID } from "node:crypto";
import pg from "pg";
import { expect, test, vi } from "vitest";
import type { Person } from "@/lib/core/permissions/viewer";
import { viewerOfSession } from "@/lib/server/auth/current-viewer";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { database } from "@/lib/server/db/database";
import { inTransaction } from "@/lib/server/db/query";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { decidePlacement } from "@/lib/server/services/annotations/decide-placement";
import { deleteAnnotation } from "@/lib/server/services/annotations/delete-annotation";
import { editAnnotation } from "@/lib/server/services/annotations/edit-annotation";
import { readNotes } from "@/lib/server/services/annotations/read-notes";
import { shareAnnotation } from "@/lib/server/services/annotations/share-annotation";
import { finishSecondReading } from "@/lib/server/services/comparisons/finish-second-reading";
import { readJudgements } from "@/lib/server/services/comparisons/read-judgements";
import { signOffComparison } from "@/lib/server/services/comparisons/sign-off-comparison";
import { startSecondReading } from "@/lib/server/services/comparisons/start-second-reading";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { followComparison } from "@/lib/server/services/live/follow-comparison";
import { followVersion } from "@/lib/server/services/live/follow-version";
import { deleteVersion } from "@/lib/server/services/versions/delete-version";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { knownOfComparison } from "@/lib/view-models/comparison/known-of-comparison";
import { digestOfShown } from "@/lib/view-models/notes/digest-of-shown";
import { collectEvents } from "@/tests/factories/collect-events";
import { makeComparedWards } from "@/tests/factories/make-compared-wards";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";
import { startSession } from "@/tests/factories/start-session";
import { writeSampleNote } from "@/tests/factories/write-sample-note";

const LISTENING = { kind: "listening" };
const SOON = { timeout: 5_000 };
const anything = { kind: "notes", ids: null };

/** A text that one member reads and another one writes notes on. */
async function readAndWritten() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const reader = await workspace.person("reader");
  const author = await workspace.person("reviewer");
  const { documentId, versionId } = await makeVersion(editor, workspace.id);
  const annotate = (who: Person, more: { readonly isPrivate?: boolean } = {}) =>
    writeSampleNote(who, versionId, noteOf("A note"), more);
  /** Opens the page and begins to follow it, as a browser does. */
  const open = async (who: Person, version = versionId) => {
    const { annotations } = await openVersion(who, version);
    return listen(who, digestOfShown(annotations), version);
  };
  const listen = (who: Person, known: string, version = versionId) =>
    collectEvents((signal) =>
      followVersion(() => viewerOfUser(who.userId), { versionId: version, known }, signal),
    );
  return { workspace, editor, reader, author, documentId, versionId, annotate, open, listen };
}

test("what others write is told to whoever has the version open, and nothing else is", async () => {
  const { editor, reader, author, documentId, versionId, annotate, open } = await readAndWritten();
  const page = await open(reader);
  expect(await page.take()).toEqual([LISTENING]);

  const note = await annotate(author);
  const told = [{ kind: "notes", ids: [note.id] }];
  expect(await page.take()).toEqual(told);
  const reply = await createReply(editor, {
    annotationId: note.id,
    body: noteOf("An answer"),
    idempotencyKey: randomUUID(),
  });
  expect(reply.authorName).toBe("A editor");
  expect(await page.take()).toEqual(told);
  const edited = await editAnnotation(author, {
    annotationId: note.id,
    revision: note.revision,
    body: noteOf("Other words"),
    tags: [],
    shownOn: versionId,
  });
  expect(await page.take()).toEqual(told);
  expect((await readNotes(reader, versionId, [note.id])).map(({ text }) => text)).toEqual(["Other words"]);

  // A further version is read, which places the note there: nobody decided anything.
  const { version } = await importVersion(editor, { documentId, text: `${SAMPLE}\nAnd more.\n` });
  await openVersion(editor, version.id);
  const onNewer = await open(reader, version.id);
  expect(await onNewer.take()).toEqual([LISTENING]);
  const [placed] = await readNotes(author, version.id, [note.id]);
  await decidePlacement(author, {
    annotationId: note.id,
    versionId: version.id,
    revision: placed?.placement.revision ?? 0,
    decision: "confirmed",
  });
  expect(await onNewer.take()).toEqual(told);
  onNewer.stop();
  expect(await page.take()).toEqual(told);

  await deleteAnnotation(author, { annotationId: note.id, revision: edited.revision });
  expect(await page.take()).toEqual(told);
  expect(await readNotes(reader, versionId, [note.id])).toEqual([]);
  page.stop();
  expect(await page.ended).toBeNull();
});

test("what was written between the making of a page and its first event is told first, and else nothing is", async () => {
  const { reader, author, annotate, listen, versionId } = await readAndWritten();
  await annotate(author);
  const before = await openVersion(reader, versionId);
  const second = await annotate(author);
  const page = await listen(reader, digestOfShown(before.annotations));
  expect(await page.take(0)).toEqual([LISTENING]);
  expect(await page.take()).toEqual([anything]);
  page.stop();

  // What a page holds after it has asked again is all there is.
  const again = await listen(reader, digestOfShown(await readNotes(reader, versionId, null)));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await again.take()).toEqual([LISTENING]);
  await createReply(reader, { annotationId: second.id, body: noteOf("Yes"), idempotencyKey: randomUUID() });
  expect(await again.take()).toEqual([{ kind: "notes", ids: [second.id] }]);
  again.stop();
});

test("a write that is taken back is told to nobody; of many at once each is told", async () => {
  const { reader, author, annotate, open } = await readAndWritten();
  const page = await open(reader);
  expect(await page.take()).toEqual([LISTENING]);
  // Heard of before what follows: the notice of a write may come after the answer to who wrote.
  const note = await annotate(author);
  expect(await page.take()).toEqual([{ kind: "notes", ids: [note.id] }]);
  await inTransaction(async (transaction) => {
    await transaction.annotation.update({ where: { id: note.id }, data: { tags: ["taken back"] } });
    throw new Error("no");
  }).catch(() => undefined);
  expect(await page.take(400)).toEqual([]);
  const { prisma } = await database();
  const row = await prisma.annotation.findUniqueOrThrow({ where: { id: note.id } });
  const many = Array.from({ length: 230 }, () => ({
    ...row,
    id: randomUUID(),
    body: row.body ?? {},
    idempotencyKey: randomUUID(),
  }));
  await prisma.annotation.createMany({ data: many });
  expect(await page.take()).toEqual([anything]);
  page.stop();
});

test("nobody is told of a private draft but its author, until it is shared", async () => {
  const { workspace, reader, author, annotate, open, versionId } = await readAndWritten();
  const pages = [await open(reader), await open(await workspace.person("admin"))];
  const own = await open(author);
  for (const page of [...pages, own]) await page.take();
  const draft = await annotate(author, { isPrivate: true });
  const told = [{ kind: "notes", ids: [draft.id] }];
  expect(await own.take()).toEqual(told);
  for (const page of pages) expect(await page.take(300)).toEqual([]);
  await shareAnnotation(author, { annotationId: draft.id, revision: draft.revision, shownOn: versionId });
  for (const page of [...pages, own]) expect(await page.take()).toEqual(told);
  for (const page of [...pages, own]) page.stop();
});

test.each([
  "disabled",
  "session ended",
  "signed out everywhere",
  "removed from the workspace",
  "the version went to the trash",
] as const)("a stream ends when its reader may not read any longer: %s", async (how) => {
  const { workspace, editor, author, reader, versionId, annotate } = await readAndWritten();
  const { cookie, claims } = await startSession(reader.userId);
  const page = await collectEvents((signal) =>
    followVersion(() => viewerOfSession(cookie), { versionId, known: "" }, signal),
  );
  await page.take();
  const { prisma } = await database();
  const who = { where: { id: reader.userId } };
  const now = new Date();
  const began = performance.now();
  await {
    disabled: () => prisma.user.update({ ...who, data: { disabledAt: now } }),
    "session ended": () => prisma.session.update({ where: { id: claims.sessionId }, data: { endedAt: now } }),
    "signed out everywhere": () =>
      prisma.user.update({ ...who, data: { sessionsValidFrom: new Date(now.getTime() + 1) } }),
    "removed from the workspace": () =>
      prisma.membership.delete({
        where: { userId_workspaceId: { userId: reader.userId, workspaceId: workspace.id } },
      }),
    "the version went to the trash": async () => {
      await annotate(author);
      await page.take();
      await deleteVersion(editor, { versionId });
    },
  }[how]();
  expect(await page.ended).toMatchObject({ code: "not-found" });
  expect(performance.now() - began).toBeLessThan(3_000);
  await page.take(0);
  await annotate(author).catch(() => undefined);
  expect(await page.take(200)).toEqual([]);
});

test("somebody of another workspace is refused as if there were nothing, before anything is told", async () => {
  const { versionId } = await readAndWritten();
  const stranger = await (await makeWorkspace()).person("admin");
  const asked = (id: string) =>
    collectEvents((signal) =>
      followVersion(() => viewerOfUser(stranger.userId), { versionId: id, known: "" }, signal),
    ).catch((error: { code: string; message: string }) => [error.code, error.message]);
  expect(await asked(versionId)).toEqual(await asked(randomUUID()));
  expect(await asked(versionId)).toEqual(["not-found", expect.any(String)]);
});

/** Two versions that one person judges, and another who has them open. */
async function comparedAndJudged() {
  const wards = await makeComparedWards(3);
  const { pair, judge } = wards;
  const open = async (who: Person) => {
    const known = knownOfComparison(await wards.open(who));
    const page = await collectEvents((signal) =>
      followComparison(
        () => viewerOfUser(who.userId),
        { older: pair.olderVersionId, newer: pair.newerVersionId, known },
        signal,
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await page.take()).toEqual([LISTENING]);
    return page;
  };
  const [one = "", two = ""] = wards.keys;
  return { ...wards, openView: wards.open, open, one, two, judge };
}

const judged = { kind: "judgements" };

test("what others judge is told to whoever has the comparison open, with what became of it", async () => {
  const { first, second, pair, open, one, judge } = await comparedAndJudged();
  const page = await open(second);
  const said = await judge(first, one, { significance: 4 });
  expect(await page.take()).toEqual([judged]);
  const now = await readJudgements(second, pair.olderVersionId, pair.newerVersionId);
  expect(now.reviews.map(({ significance, byName }) => [significance, byName])).toEqual([[4, "A reviewer"]]);
  await judge(first, one, { significance: 2, revision: said.revision });
  expect(await page.take()).toEqual([judged]);
  await signOffComparison(first, { ...pair, dissent: "", seen: said.revision + 1 });
  expect(await page.take()).toEqual([judged]);
  const after = await readJudgements(second, pair.olderVersionId, pair.newerVersionId);
  expect([after.standing === now.standing, after.judgements === now.judgements]).toEqual([false, false]);
  page.stop();
});

test("who reads blind is told of no judgement but their own, and nobody of theirs, until they are done", async () => {
  const { first, second, admin, open, openView, pair, one, two, judge } = await comparedAndJudged();
  await judge(first, one, { significance: 4 });
  await startSecondReading(second, pair);
  const readingId = (await openView(second)).secondReadings?.open?.id ?? "";
  const blind = await open(second);
  const pages = [await open(first), await open(admin)];

  await judge(first, two, { significance: 3 });
  for (const page of pages) expect(await page.take()).toEqual([judged]);
  await signOffComparison(first, { ...pair, dissent: "", seen: 2 });
  for (const page of pages) expect(await page.take()).toEqual([judged]);
  expect(await blind.take(300)).toEqual([]);

  await judge(second, one, { readingId, significance: 1 });
  expect(await blind.take()).toEqual([judged]);
  for (const page of pages) expect(await page.take(300)).toEqual([]);

  await finishSecondReading(second, { readingId });
  for (const page of [...pages, blind]) expect(await page.take()).toEqual([judged]);
  await judge(first, two, { significance: 4, revision: 1 });
  for (const page of [...pages, blind]) expect(await page.take()).toEqual([judged]);
  for (const page of [...pages, blind]) page.stop();
});

test("what a blind reader missed is compared with what they may know of", async () => {
  const { first, second, pair, openView, one, judge } = await comparedAndJudged();
  await startSecondReading(second, pair);
  const known = knownOfComparison(await openView(second));
  await judge(first, one, { significance: 4 });
  const page = await collectEvents((signal) =>
    followComparison(
      () => viewerOfUser(second.userId),
      { older: pair.olderVersionId, newer: pair.newerVersionId, known },
      signal,
    ),
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await page.take()).toEqual([LISTENING]);
  page.stop();
});

test("who has a version open is told who else has, by name and once, whichever process they come through", async () => {
  const { workspace, reader, author, open, versionId } = await readAndWritten();
  const page = await open(reader);
  const own = await open(reader);
  const other = await open(author);
  await expect.poll(() => page.present(), SOON).toEqual(["A reviewer"]);
  await expect.poll(() => other.present(), SOON).toEqual(["A reader"]);
  own.stop();
  await own.ended;
  // Two of one name are two.
  const namesake = await open(await workspace.person("reviewer"));
  await expect.poll(() => page.present(), SOON).toEqual(["A reviewer", "A reviewer"]);
  const elsewhere = await readAndWritten();
  const apart = await elsewhere.open(elsewhere.reader);
  namesake.stop();
  await expect.poll(() => page.present(), SOON).toEqual(["A reviewer"]);
  expect(apart.present()).toEqual([]);
  apart.stop();

  // Another process says whom it has, and asks.
  const { prisma } = await database();
  const say = (people: readonly object[]) =>
    prisma.$executeRaw`SELECT pg_notify('variorum', ${JSON.stringify({ here: `version ${versionId}`, process: "another", people, asks: true })})`;
  await say([{ id: randomUUID(), name: "Somebody elsewhere" }]);
  await expect.poll(() => page.present(), SOON).toEqual(["A reviewer", "Somebody elsewhere"]);
  await say([]);
  await expect.poll(() => page.present(), SOON).toEqual(["A reviewer"]);

  // Who may not come in any longer is not there any longer.
  await prisma.user.update({ where: { id: author.userId }, data: { disabledAt: new Date() } });
  expect(await other.ended).toMatchObject({ code: "not-found" });
  await expect.poll(() => page.present(), SOON).toEqual([]);
  page.stop();
});

test("an event costs a stream one query, and the page that asks for what is new two besides its session", async () => {
  const { reader, author, documentId, versionId, annotate, open } = await readAndWritten();
  const note = await annotate(author);
  const pages = [await open(reader), await open(reader), await open(reader)];
  for (const page of pages) await page.take();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const { prisma } = await database();
  const payload = JSON.stringify({ document: documentId, notes: [note.id], readings: [] });
  const spy = vi.spyOn(pg.Client.prototype, "query");
  try {
    await prisma.$executeRaw`SELECT pg_notify('variorum', ${payload})`;
    for (const page of pages) expect(await page.take()).toEqual([{ kind: "notes", ids: [note.id] }]);
    expect(spy.mock.calls.length).toBe(1 + pages.length);
    spy.mockClear();
    await readNotes(reader, versionId, [note.id]);
    expect(spy.mock.calls.length).toBe(2);
  } finally {
    spy.mockRestore();
  }
  for (const page of pages) page.stop();
});
