import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Person } from "@/lib/core/permissions/viewer";
import { viewerOfUser } from "@/lib/server/auth/viewer-of-user";
import { database } from "@/lib/server/db/database";
import { assignAnnotation } from "@/lib/server/services/annotations/assign-annotation";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { deleteAnnotation } from "@/lib/server/services/annotations/delete-annotation";
import { deleteReply } from "@/lib/server/services/annotations/delete-reply";
import { restoreAnnotation } from "@/lib/server/services/annotations/restore-annotation";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { followDocument } from "@/lib/server/services/documents/follow-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { markAllRead } from "@/lib/server/services/inbox/mark-all-read";
import { markNotices } from "@/lib/server/services/inbox/mark-notices";
import { openInbox } from "@/lib/server/services/inbox/open-inbox";
import { disablePerson } from "@/lib/server/services/people/disable-person";
import { removePerson } from "@/lib/server/services/people/remove-person";
import { deleteVersion } from "@/lib/server/services/versions/delete-version";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";
import { writeSampleNote } from "@/tests/factories/write-sample-note";

const SECRET = "Quetzalcoatlus";

async function office() {
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  const author = await workspace.person("editor");
  const colleague = await workspace.person("reviewer");
  const { documentId, versionId } = await makeVersion(author, workspace.id);
  const annotate = (isPrivate: boolean) => writeSampleNote(author, versionId, noteOf(SECRET), { isPrivate });
  const reply = (who: Person, annotationId: string, words: string) =>
    createReply(who, { annotationId, body: noteOf(words), idempotencyKey: randomUUID() });
  const inbox = async (who: Person) => {
    const viewer = await viewerOfUser(who.userId);
    return openInbox(viewer, { show: "all" });
  };
  return { workspace, admin, author, colleague, documentId, versionId, annotate, reply, inbox };
}

test("attack 52: a private draft cannot be given to anybody, and what its author adds to it tells nobody", async () => {
  const { author, colleague, annotate, reply, inbox } = await office();
  const draft = await annotate(true);
  await expect(
    assignAnnotation(author, {
      annotationId: draft.id,
      revision: 1,
      assigneeId: colleague.userId,
      dueOn: null,
    }),
  ).rejects.toMatchObject({ code: "invalid" });
  await reply(author, draft.id, SECRET);
  expect((await inbox(colleague)).rows).toEqual([]);
});

test("attack 52: nobody of another workspace, and nobody who is disabled, is given a note", async () => {
  const { workspace, admin, author, colleague, annotate } = await office();
  const stranger = await (await makeWorkspace("Elsewhere")).person("admin");
  const note = await annotate(false);
  await disablePerson(admin, { workspaceId: workspace.id, userId: colleague.userId, disabled: true });
  for (const { userId } of [stranger, colleague])
    await expect(
      assignAnnotation(author, { annotationId: note.id, revision: 1, assigneeId: userId, dueOn: null }),
    ).rejects.toMatchObject({ code: "invalid" });
  await expect(
    assignAnnotation(author, { annotationId: note.id, revision: 1, assigneeId: randomUUID(), dueOn: null }),
  ).rejects.toMatchObject({ code: "invalid" });
  const { prisma } = await database();
  expect(await prisma.notice.count({ where: { annotationId: note.id } })).toBe(0);
});

test("attack 52: what was deleted, or given to somebody else, is in no inbox any more, and comes back with it", async () => {
  const { author, colleague, admin, documentId, annotate, reply, inbox } = await office();
  const note = await annotate(false);
  const { id } = await reply(colleague, note.id, `${SECRET}, answered`);
  const given = await assignAnnotation(author, {
    annotationId: note.id,
    revision: 1,
    assigneeId: colleague.userId,
    dueOn: null,
  });
  expect((await inbox(colleague)).unread).toBe(1);
  const moved = await assignAnnotation(author, {
    annotationId: note.id,
    revision: given.revision,
    assigneeId: admin.userId,
    dueOn: null,
  });
  expect(await inbox(colleague)).toMatchObject({ unread: 0, rows: [] });
  expect((await inbox(author)).unread).toBe(1);
  await deleteReply(colleague, { replyId: id, revision: 1 });
  expect(await inbox(author)).toMatchObject({ unread: 0, rows: [] });
  const gone = await deleteAnnotation(author, { annotationId: note.id, revision: moved.revision });
  expect(await inbox(admin)).toMatchObject({ unread: 0, rows: [] });
  await restoreAnnotation(author, gone);
  expect((await inbox(admin)).unread).toBe(1);
  await deleteDocument(author, { documentId });
  expect(await inbox(admin)).toMatchObject({ unread: 0, rows: [] });
});

test("attack 52: a version in the trash is told of to nobody", async () => {
  const { author, colleague, documentId, inbox } = await office();
  await followDocument(colleague, { documentId, followed: true });
  const { version } = await importVersion(author, {
    documentId,
    text: `${SAMPLE}${SECRET}.\n`,
    label: SECRET,
  });
  expect((await inbox(colleague)).unread).toBe(1);
  await deleteVersion(author, { versionId: version.id });
  expect(await inbox(colleague)).toMatchObject({ unread: 0, rows: [] });
});

test("attack 52: who has left a workspace finds nothing of it in their inbox, and is told no more", async () => {
  const { workspace, admin, author, colleague, documentId, annotate, reply, inbox } = await office();
  const elsewhere = await makeWorkspace("Elsewhere");
  const { prisma } = await database();
  await prisma.membership.create({
    data: { userId: colleague.userId, workspaceId: elsewhere.id, role: "reader" },
  });
  const note = await annotate(false);
  await reply(colleague, note.id, "Here");
  await followDocument(colleague, { documentId, followed: true });
  await reply(author, note.id, SECRET);
  expect((await inbox(colleague)).unread).toBe(1);
  await removePerson(admin, { workspaceId: workspace.id, userId: colleague.userId, links: "close" });
  expect(await inbox(colleague)).toMatchObject({ unread: 0, rows: [] });
  await reply(author, note.id, `${SECRET} again`);
  await importVersion(author, { documentId, text: `${SAMPLE}4. More.\n` });
  expect(await prisma.notice.count({ where: { recipientId: colleague.userId } })).toBe(1);
});

test("attack 51: somebody else's notice is neither marked nor shown", async () => {
  const { author, colleague, admin, annotate, reply, inbox, workspace } = await office();
  const all = { workspaceId: workspace.id, until: new Date(Date.now() + 60_000).toISOString() };
  const note = await annotate(false);
  await reply(colleague, note.id, "An answer");
  const [row] = (await inbox(author)).rows;
  for (const other of [colleague, admin]) {
    expect(await markNotices(other, { noticeIds: [row?.id ?? ""], read: true })).toEqual({ noticeIds: [] });
    expect(await markAllRead(other, all)).toEqual({ noticeIds: [] });
    expect((await inbox(other)).rows).toEqual([]);
  }
  expect((await inbox(author)).unread).toBe(1);
  for (const viewer of [{ kind: "nobody" }] as const) {
    await expect(openInbox(viewer, {})).rejects.toMatchObject({ code: "not-found" });
    await expect(markAllRead(viewer, all)).rejects.toMatchObject({
      code: "not-found",
    });
  }
});
