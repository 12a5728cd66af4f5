import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database } from "@/lib/server/db/database";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { deleteAnnotation } from "@/lib/server/services/annotations/delete-annotation";
import { restoreAnnotation } from "@/lib/server/services/annotations/restore-annotation";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { restoreDocument } from "@/lib/server/services/documents/restore-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { openPositionMatrix } from "@/lib/server/services/positions/open-position-matrix";
import { deleteVersion } from "@/lib/server/services/versions/delete-version";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { restoreVersion } from "@/lib/server/services/versions/restore-version";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { openTrash } from "@/lib/server/services/workspace/open-trash";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

const NOT_FOUND = { code: "not-found" };

/** A document of three versions with a note on the middle one and one on the last. */
async function made() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { documentId, versionId: first } = await makeVersion(editor, workspace.id);
  const add = async (words: string) =>
    (await importVersion(editor, { documentId, text: `${SAMPLE}${words}\n` })).version.id;
  const [second, third] = [await add("4. A fourth thing."), await add("4. A fourth thing.\n5. And a fifth.")];
  const note = async (versionId: string) => {
    const { text } = await openVersion(editor, versionId);
    const body = noteOf(`On ${versionId}`);
    const place = { versionId, start: 0, end: 6, quote: text.slice(0, 6) };
    return createAnnotation(editor, { ...place, body, idempotencyKey: randomUUID() });
  };
  return {
    workspace,
    editor,
    documentId,
    first,
    second,
    third,
    notes: [await note(second), await note(third)],
  };
}

test("a document in the trash is nowhere, and comes back with its versions and notes", async () => {
  const { workspace, editor, documentId, first } = await made();
  const before = await openDocument(editor, documentId);
  await deleteDocument(editor, { documentId });
  await expect(openDocument(editor, documentId)).rejects.toMatchObject(NOT_FOUND);
  await expect(openVersion(editor, first)).rejects.toMatchObject(NOT_FOUND);
  expect((await openHome(editor)).documents).toEqual([]);
  await expect(deleteDocument(editor, { documentId }), "twice").rejects.toMatchObject(NOT_FOUND);
  expect((await openTrash(editor)).items).toMatchObject([
    { kind: "document", id: documentId, where: "a document with 3 versions", may: { restore: true } },
  ]);
  const reviewer = await workspace.person("reviewer");
  expect((await openTrash(reviewer)).items[0]?.may).toEqual({ restore: false });
  await expect(restoreDocument(reviewer, { documentId })).rejects.toMatchObject({ code: "forbidden" });
  await restoreDocument(editor, { documentId });
  await restoreDocument(editor, { documentId });
  expect(await openDocument(editor, documentId)).toEqual(before);
  expect((await openTrash(editor)).items).toEqual([]);
});

test("a version in the trash is nowhere, its neighbours close ranks, and it comes back where it was with its notes", async () => {
  const { editor, documentId, first, second, third, notes } = await made();
  const before = [await openDocument(editor, documentId), await openVersion(editor, second)];
  await deleteVersion(editor, { versionId: second });
  const without = await openDocument(editor, documentId);
  expect(without.versions.map(({ id, ordinal }) => [id, ordinal])).toEqual([
    [first, 1],
    [third, 2],
  ]);
  await expect(openVersion(editor, second)).rejects.toMatchObject(NOT_FOUND);
  const reader = await openVersion(editor, third);
  expect(
    reader.annotations.map(({ id }) => id),
    "a note that was made on it went with it",
  ).toEqual([notes[1]?.id]);
  expect(JSON.stringify(await openPositionMatrix(editor, documentId))).not.toContain(second);
  expect((await openHome(editor)).latestNotes.map(({ annotationId }) => annotationId)).toEqual([
    notes[1]?.id,
  ]);
  expect((await openTrash(editor)).items).toMatchObject([{ kind: "version", id: second }]);
  await restoreVersion(editor, { versionId: second });
  await restoreVersion(editor, { versionId: second });
  expect([await openDocument(editor, documentId), await openVersion(editor, second)]).toEqual(before);
  expect((await openTrash(editor)).items).toEqual([]);
  const { prisma } = await database();
  expect(await prisma.document.count({ where: { trashOfId: documentId } })).toBe(0);
});

test("a version is not restored into a document in the trash, nor beside the same file added again; a version stays immutable", async () => {
  const { editor, documentId, third, first } = await made();
  const text = `${SAMPLE}4. A fourth thing.\n5. And a fifth.\n`;
  await deleteVersion(editor, { versionId: third });
  await deleteDocument(editor, { documentId });
  await expect(restoreVersion(editor, { versionId: third })).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("Restore it first"),
  });
  await restoreDocument(editor, { documentId });
  await importVersion(editor, { documentId, text });
  await expect(restoreVersion(editor, { versionId: third })).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("stays in the trash"),
  });
  expect((await openTrash(editor)).items).toMatchObject([{ kind: "version", id: third }]);
  const { prisma } = await database();
  const other = await made();
  await expect(
    prisma.version.update({ where: { id: first }, data: { documentId: other.documentId, ordinal: 9 } }),
  ).rejects.toThrow("immutable");
});

test("two who delete and restore the same version at the same moment leave it in one place, with numbers from 1", async () => {
  const { editor, documentId, second, workspace } = await made();
  const other = await workspace.person("editor");
  await Promise.allSettled([
    deleteVersion(editor, { versionId: second }),
    deleteVersion(other, { versionId: second }),
  ]);
  expect((await openDocument(editor, documentId)).versions.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  await Promise.allSettled([
    restoreVersion(editor, { versionId: second }),
    restoreVersion(other, { versionId: second }),
  ]);
  expect((await openDocument(editor, documentId)).versions.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
});

test("a deleted note lies in the trash for who may restore it", async () => {
  const { editor, notes, workspace } = await made();
  const [note] = notes;
  if (!note) throw new Error("there are notes");
  await deleteAnnotation(editor, { annotationId: note.id, revision: note.revision });
  const reviewer = await workspace.person("reviewer");
  expect((await openTrash(reviewer)).items).toMatchObject([{ kind: "note", may: { restore: false } }]);
  const [item] = (await openTrash(editor)).items;
  expect(item).toMatchObject({ kind: "note", id: note.id, may: { restore: true } });
  await restoreAnnotation(editor, { annotationId: note.id, revision: item?.revision ?? 0 });
  expect((await openTrash(editor)).items).toEqual([]);
});
