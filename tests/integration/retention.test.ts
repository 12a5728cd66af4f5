import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { leavesAt } from "@/lib/core/documents/trash-days";
import { ClockWatch } from "@/lib/core/time/clock-watch";
import { database } from "@/lib/server/db/database";
import { countLongDeleted } from "@/lib/server/db/long-deleted";
import { purgeTrash } from "@/lib/server/db/purge-trash";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { deleteAnnotation } from "@/lib/server/services/annotations/delete-annotation";
import { deleteReply } from "@/lib/server/services/annotations/delete-reply";
import { editReply } from "@/lib/server/services/annotations/edit-reply";
import { addToBriefing } from "@/lib/server/services/briefings/add-to-briefing";
import { createBriefing } from "@/lib/server/services/briefings/create-briefing";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { holdDocument } from "@/lib/server/services/documents/hold-document";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { restoreDocument } from "@/lib/server/services/documents/restore-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { emptyTrash } from "@/lib/server/services/installation/empty-trash";
import { deleteVersion } from "@/lib/server/services/versions/delete-version";
import { restoreVersion } from "@/lib/server/services/versions/restore-version";
import { keepTrash } from "@/lib/server/services/workspace/keep-trash";
import { openTrash } from "@/lib/server/services/workspace/open-trash";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

const HELD = { code: "conflict", message: expect.stringContaining("under a hold") };
const inDays = (days: number) => leavesAt(Date.now(), days);

async function made() {
  const workspace = await makeWorkspace();
  const [admin, editor] = [await workspace.person("admin"), await workspace.person("editor")];
  const { documentId, versionId } = await makeVersion(editor, workspace.id);
  const second = await importVersion(editor, { documentId, text: `${SAMPLE}4. A fourth thing.\n` });
  const note = await createAnnotation(editor, {
    versionId,
    start: 0,
    end: 6,
    quote: SAMPLE.slice(0, 6),
    body: noteOf("On the first words"),
    idempotencyKey: randomUUID(),
  });
  return { workspace, admin, editor, documentId, versionId, secondId: second.version.id, note };
}

test("under a hold nothing of a document is deleted, by anybody; when it has ended all can be", async () => {
  const { workspace, admin, editor, documentId, secondId, note } = await made();
  const reply = await replyTo(editor, note.id);
  await expect(holdDocument(editor, { documentId, reason: "A case." })).rejects.toMatchObject({
    code: "forbidden",
  });
  await holdDocument(admin, { documentId, reason: "Asked for in a case of 2016." });
  const { hold, may } = await openDocument(editor, documentId);
  expect(hold).toMatchObject({ reason: "Asked for in a case of 2016.", byName: admin.name });
  expect(may.hold).toBe(false);

  const revision = note.revision;
  for (const act of [
    () => deleteDocument(admin, { documentId }),
    () => deleteVersion(editor, { versionId: secondId }),
    () => deleteAnnotation(editor, { annotationId: note.id, revision }),
    () => deleteReply(editor, { replyId: reply.id, revision: reply.revision }),
    // Nothing keeps what a reply said before.
    () => editReply(editor, { replyId: reply.id, revision: reply.revision, body: noteOf("Other words") }),
  ])
    await expect(act()).rejects.toMatchObject(HELD);
  expect((await openDocument(editor, documentId)).versions).toHaveLength(2);

  await holdDocument(admin, { documentId, reason: null });
  await holdDocument(admin, { documentId, reason: null });
  await deleteReply(editor, { replyId: reply.id, revision: reply.revision });
  await deleteDocument(admin, { documentId });
  const { prisma } = await database();
  const told = await prisma.auditEvent.findMany({
    where: { workspaceId: workspace.id, action: { in: ["document.held", "document.released"] } },
    orderBy: { id: "asc" },
  });
  expect(told.map(({ action, details }) => [action, details])).toEqual([
    ["document.held", { reason: "Asked for in a case of 2016." }],
    ["document.released", {}],
  ]);
});

test("the trash keeps all until somebody restores it, or for as many days as an administrator says", async () => {
  const { workspace, admin, editor, documentId, versionId, secondId, note } = await made();
  const workspaceId = workspace.id;
  await deleteAnnotation(editor, { annotationId: note.id, revision: note.revision });
  await deleteVersion(editor, { versionId: secondId });
  const other = await makeVersion(editor, workspaceId);
  await deleteDocument(editor, { documentId: other.documentId });
  await purgeTrash(inDays(10_000));
  expect((await openTrash(editor)).items, "nothing goes by itself").toHaveLength(3);

  await expect(keepTrash(editor, { workspaceId, days: 30 })).rejects.toMatchObject({ code: "forbidden" });
  expect((await openTrash(editor)).choices, "of no use to whoever may not say it").toEqual([]);
  await keepTrash(admin, { workspaceId, days: 30 });
  const { items, keptDays, choices } = await openTrash(admin);
  expect(keptDays).toBe(30);
  expect(choices).toEqual([30, 90, 365, 1825].map((days) => ({ days, leaving: 0 })));
  for (const { deletedAt, leavesAt: at } of items)
    expect(Date.parse(at ?? "")).toBe(leavesAt(Date.parse(deletedAt), 30));

  // attack-72: a clock that jumped a year ahead between two looks takes nothing away.
  const clock = new ClockWatch();
  expect(await emptyTrash(Date.now(), 0, clock)).toBe(true);
  expect(await emptyTrash(inDays(365), 3_600_000, clock)).toBe(false);
  expect((await openTrash(editor)).items).toHaveLength(3);

  await purgeTrash(inDays(29));
  expect((await openTrash(editor)).items).toHaveLength(3);
  // Two processes at the same moment.
  await Promise.all([purgeTrash(inDays(31)), purgeTrash(inDays(31))]);
  expect((await openTrash(editor)).items).toEqual([]);
  await expect(restoreDocument(editor, { documentId: other.documentId })).rejects.toMatchObject({
    code: "not-found",
  });
  await expect(restoreVersion(editor, { versionId: secondId })).rejects.toMatchObject({ code: "not-found" });
  expect((await openDocument(editor, documentId)).versions.map(({ id }) => id)).toEqual([versionId]);

  const { prisma } = await database();
  const told = await prisma.auditEvent.findMany({
    where: { workspaceId, actor: "system" },
    select: { action: true, subject: true, details: true },
    orderBy: { action: "asc" },
  });
  expect(told.map(({ action }) => action)).toEqual(["document.purged", "trash.emptied", "version.purged"]);
  expect(told[0]?.subject).toBe(`document:${other.documentId}`);
  expect(told[1]?.details).toEqual({ notes: 1, replies: 0, briefings: 0 });
});

test("what is under a hold, and what a briefing cites, stays in the trash for longer", async () => {
  const { workspace, admin, editor, documentId, versionId, note } = await made();
  const workspaceId = workspace.id;
  await keepTrash(admin, { workspaceId, days: 30 });
  const { briefingId } = await createBriefing(editor, { workspaceId, title: "For the minister" });
  const cited = await makeVersion(editor, workspaceId);
  const words = SAMPLE.slice(0, 6);
  const citedNote = await createAnnotation(editor, {
    versionId: cited.versionId,
    start: 0,
    end: 6,
    quote: words,
    body: noteOf("To be cited"),
    idempotencyKey: randomUUID(),
  });
  await addToBriefing(editor, { briefingId, compared: null, noteIds: [citedNote.id] });
  await deleteDocument(editor, { documentId: cited.documentId });
  const open = await makeVersion(editor, workspaceId);
  const citedAlone = await createAnnotation(editor, {
    versionId: open.versionId,
    start: 0,
    end: 6,
    quote: words,
    body: noteOf("Cited, and deleted"),
    idempotencyKey: randomUUID(),
  });
  await addToBriefing(editor, { briefingId, compared: null, noteIds: [citedAlone.id] });
  await deleteAnnotation(editor, { annotationId: citedAlone.id, revision: citedAlone.revision });
  await deleteAnnotation(editor, { annotationId: note.id, revision: note.revision });
  await deleteVersion(editor, { versionId });
  await holdDocument(admin, { documentId, reason: "A case." });

  expect(await countLongDeleted(workspaceId, inDays(31)), "none goes, and none is told to go").toEqual([
    0, 0, 0, 0,
  ]);
  await purgeTrash(inDays(31));
  const { items } = await openTrash(editor);
  expect(items.map(({ kind }) => kind).sort()).toEqual(["document", "note", "version"]);
  expect(items.map(({ leavesAt: at }) => at)).toEqual([null, null, null]);
  await holdDocument(admin, { documentId, reason: null });
  await purgeTrash(inDays(31));
  expect((await openTrash(editor)).items.map(({ id }) => id)).toEqual([citedAlone.id, cited.documentId]);
});

async function replyTo(viewer: Parameters<typeof createReply>[0], annotationId: string) {
  return createReply(viewer, { annotationId, body: noteOf("A reply"), idempotencyKey: randomUUID() });
}
