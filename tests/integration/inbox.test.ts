import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import type { Person } from "@/lib/core/permissions/viewer";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { database } from "@/lib/server/db/database";
import { assignAnnotation } from "@/lib/server/services/annotations/assign-annotation";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { listNotes } from "@/lib/server/services/annotations/list-notes";
import { openAnnotationHistory } from "@/lib/server/services/annotations/open-annotation-history";
import { resolveAnnotation } from "@/lib/server/services/annotations/resolve-annotation";
import { followDocument } from "@/lib/server/services/documents/follow-document";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { markAllRead } from "@/lib/server/services/inbox/mark-all-read";
import { markNotices } from "@/lib/server/services/inbox/mark-notices";
import { openInbox } from "@/lib/server/services/inbox/open-inbox";
import { followInbox } from "@/lib/server/services/live/follow-inbox";
import { followVersion } from "@/lib/server/services/live/follow-version";
import { listColleagues } from "@/lib/server/services/people/list-colleagues";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { collectEvents } from "@/tests/factories/collect-events";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";
import { writeSampleNote } from "@/tests/factories/write-sample-note";

/** A text on which two people write, and a third one who only reads. */
async function office() {
  const workspace = await makeWorkspace();
  const author = await workspace.person("editor");
  const colleague = await workspace.person("reviewer");
  const reader = await workspace.person("reader");
  const { documentId, versionId } = await makeVersion(author, workspace.id);
  const annotate = (who: Person, words = "A note") => writeSampleNote(who, versionId, noteOf(words));
  const reply = (who: Person, annotationId: string, words: string) =>
    createReply(who, { annotationId, body: noteOf(words), idempotencyKey: randomUUID() });
  return { workspace, author, colleague, reader, documentId, versionId, annotate, reply };
}

const told = async (who: Person) =>
  (await openInbox(who, {})).rows.map(({ kind, note }) => [kind, note?.text ?? null]);

test("a note is given to a member by a day, shown so, listed, taken back; the history says to whom", async () => {
  const { author, colleague, reader, versionId, annotate } = await office();
  const note = await annotate(author);
  expect(note.assigned).toBeNull();
  const given = await assignAnnotation(author, {
    annotationId: note.id,
    revision: 1,
    assigneeId: colleague.userId,
    dueOn: "2020-02-29",
  });
  expect(given.assigned).toEqual({
    id: colleague.userId,
    name: colleague.name,
    toMe: false,
    dueOn: "2020-02-29",
  });
  expect((await openVersion(colleague, versionId)).annotations[0]?.assigned?.toMe).toBe(true);
  const listed = async (who: Person, input: Parameters<typeof listNotes>[1]) =>
    (await listNotes(who, input)).rows.map(({ id }) => id);
  expect(await listed(colleague, { assigned: "me" })).toEqual([note.id]);
  expect(await listed(author, { assigned: "me" })).toEqual([]);
  expect(await listed(author, { assigned: colleague.userId, due: "overdue" })).toEqual([note.id]);
  expect(await listed(author, { assigned: "nobody" })).toEqual([]);
  // Said again, it changes nothing and tells nobody.
  const due = async (today: string, asked: "today" | "overdue") =>
    (await listNotes(author, { due: asked }, today)).rows.map(({ id }) => id);
  expect([await due("2020-02-29", "today"), await due("2020-02-29", "overdue")]).toEqual([[note.id], []]);
  expect([await due("2020-03-01", "today"), await due("2020-03-01", "overdue")]).toEqual([[], [note.id]]);
  const again = { annotationId: note.id, revision: 1, assigneeId: colleague.userId, dueOn: "2020-02-29" };
  expect((await assignAnnotation(reader, again).catch((error) => error)).code).toBe("forbidden");
  expect((await assignAnnotation(author, again)).revision).toBe(2);
  expect(await told(colleague)).toEqual([["assigned", "A note"]]);
  await expect(assignAnnotation(author, { ...again, dueOn: null })).rejects.toMatchObject({
    code: "conflict",
  });
  const settled = await resolveAnnotation(author, { annotationId: note.id, revision: 2, resolved: true });
  expect(await listed(author, { due: "overdue" })).toEqual([]);
  const free = await assignAnnotation(author, {
    annotationId: note.id,
    revision: settled.revision,
    assigneeId: null,
    dueOn: "2026-12-01",
  });
  expect(free.assigned).toBeNull();
  expect(await told(colleague)).toEqual([]);
  const { steps } = await openAnnotationHistory(reader, { annotationId: note.id });
  expect(
    steps.map(({ change, assigned }) => [change, assigned?.name ?? null, assigned?.dueOn ?? null]),
  ).toEqual([
    ["assigned", null, null],
    ["resolved", colleague.name, "2020-02-29"],
    ["assigned", colleague.name, "2020-02-29"],
    ["written", null, null],
  ]);
});

test("a reply is told to who wrote the note, who sees to it and who wrote in the thread, each once", async () => {
  const { author, colleague, reader, annotate, reply } = await office();
  const note = await annotate(author);
  await reply(reader, note.id, "One");
  await reply(reader, note.id, "Two");
  await reply(colleague, note.id, "Three");
  expect(await told(author)).toEqual([
    ["replied", "Three"],
    ["replied", "Two"],
    ["replied", "One"],
  ]);
  expect(await told(reader)).toEqual([["replied", "Three"]]);
  expect(await told(colleague)).toEqual([]);
});

test("a retry of a reply tells nobody a second time", async () => {
  const { author, reader, annotate } = await office();
  const note = await annotate(author);
  const same = { annotationId: note.id, body: noteOf("Once"), idempotencyKey: randomUUID() };
  await createReply(reader, same);
  await createReply(reader, same);
  expect(await told(author)).toEqual([["replied", "Once"]]);
});

test("who follows a document is told of its new versions and of no others, until they stop", async () => {
  const { workspace, author, reader, documentId, versionId } = await office();
  const other = await makeVersion(author, workspace.id, "Another text.\n", "Another paper");
  await followDocument(reader, { documentId, followed: true });
  await followDocument(reader, { documentId, followed: true });
  expect((await openDocument(reader, documentId)).followed).toBe(true);
  expect((await openDocument(author, documentId)).followed).toBe(false);
  const { version } = await importVersion(author, { documentId, text: `${SAMPLE}4. We add one.\n` });
  await importVersion(author, { documentId: other.documentId, text: "Another text, again.\n" });
  const { rows, unread } = await openInbox(reader, {});
  expect(unread).toBe(1);
  expect(rows).toMatchObject([
    {
      kind: "version",
      href: `/versions/${version.id}`,
      changesHref: `/compare/${versionId}/${version.id}`,
      documentTitle: "An example paper",
      note: null,
    },
  ]);
  expect(await told(author)).toEqual([]);
  await followDocument(reader, { documentId, followed: false });
  await importVersion(author, { documentId, text: `${SAMPLE}4. We add another.\n` });
  expect((await openInbox(reader, {})).rows).toHaveLength(1);
});

test("versions that are added one after the other are one notice, of the last; what was read of or lies back stays", async () => {
  const { author, colleague, reader, documentId } = await office();
  await followDocument(reader, { documentId, followed: true });
  const add = async (who: Person, words: string) =>
    (await importVersion(who, { documentId, text: `${SAMPLE}4. ${words}\n` })).version.id;
  const seen = async () =>
    (await openInbox(reader, { show: "all" })).rows.map(({ href }) => href.split("/").at(-1));
  await add(author, "We add one.");
  const second = await add(author, "We add two.");
  expect(await seen()).toEqual([second]);
  const [row] = (await openInbox(reader, {})).rows;
  await markNotices(reader, { noticeIds: [row?.id ?? ""], read: true });
  const third = await add(author, "We add three.");
  expect(await seen()).toEqual([third, second]);
  const { prisma } = await database();
  await prisma.notice.updateMany({
    where: { recipientId: reader.userId },
    data: { at: new Date(Date.now() - 3_600_000) },
  });
  const fourth = await add(author, "We add four.");
  expect((await seen())[0]).toBe(fourth);
  expect(await seen()).toHaveLength(3);
  expect(await told(colleague)).toEqual([]);
});

test("what was opened is marked, one by one or all that was seen, and unmarked", async () => {
  const { author, reader, annotate, reply } = await office();
  const note = await annotate(author);
  await reply(reader, note.id, "One");
  const [one] = (await openInbox(author, {})).rows;
  await reply(reader, note.id, "Two");
  const seen = await markAllRead(author, {
    workspaceId: currentWorkspace(author) ?? "",
    until: one?.at ?? "",
  });
  expect(seen.noticeIds).toEqual([one?.id]);
  expect(await told(author)).toEqual([["replied", "Two"]]);
  const all = await openInbox(author, { show: "all" });
  expect([all.unread, all.rows.map(({ read }) => read)]).toEqual([1, [false, true]]);
  expect((await markNotices(author, { noticeIds: [one?.id ?? ""], read: false })).noticeIds).toHaveLength(1);
  expect((await openInbox(author, {})).unread).toBe(2);
});

test("a long inbox is read in pages that lose nothing", async () => {
  const { author, reader, annotate, reply } = await office();
  const note = await annotate(author);
  for (let at = 0; at < 53; at++) await reply(reader, note.id, `Reply ${at}`);
  const first = await openInbox(author, {});
  expect(first.rows).toHaveLength(50);
  const second = await openInbox(author, { after: first.next ?? "" });
  expect(second.next).toBeNull();
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(53);
});

test("how much is unread is told as it changes, to nobody else, and ends with the person", async () => {
  const { author, reader, versionId, annotate, reply } = await office();
  const note = await annotate(author);
  const follow = (who: Person) =>
    collectEvents((signal) => followInbox(() => viewerOfUser(who.userId), signal));
  const mine = await follow(author);
  const theirs = await follow(reader);
  // A page with a stream of its own is told by that one.
  const reading = await collectEvents((signal) =>
    followVersion(() => viewerOfUser(author.userId), { versionId, known: "" }, signal),
  );
  const streams = [mine, reading];
  const told = (count: number) =>
    vi.waitFor(() => expect(streams.map(({ unread }) => unread())).toEqual([count, count]), 5_000);
  await told(0);
  await reply(reader, note.id, "An answer");
  await told(1);
  const [row] = (await openInbox(author, {})).rows;
  await markNotices(author, { noticeIds: [row?.id ?? ""], read: true });
  await told(0);
  expect(theirs.unread()).toBe(0);
  const { prisma } = await database();
  await prisma.user.update({ where: { id: reader.userId }, data: { disabledAt: new Date() } });
  expect(await theirs.ended).toMatchObject({ code: "not-found" });
  for (const { stop } of streams) stop();
  expect(await mine.ended).toBeNull();
});

test("whom something can be given to are the members of the workspace who can sign in", async () => {
  const { author, colleague, reader, documentId } = await office();
  const people = await listColleagues(author, { documentId });
  expect(people.map(({ id }) => id).sort()).toEqual(
    [author, colleague, reader].map(({ userId }) => userId).sort(),
  );
  expect(people.filter(({ isMe }) => isMe).map(({ id }) => id)).toEqual([author.userId]);
});

test("members of one name are told from each other by their addresses, and only they", async () => {
  const { author, colleague, reader, documentId } = await office();
  const { prisma } = await database();
  const ids = [colleague.userId, reader.userId];
  await prisma.user.updateMany({ where: { id: { in: ids } }, data: { name: "Zora Ferrywoman" } });
  const emails = await prisma.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, email: true },
  });
  const people = await listColleagues(author, { documentId });
  for (const { id, email } of people)
    expect(email).toBe(emails.find((each) => each.id === id)?.email ?? null);
});
