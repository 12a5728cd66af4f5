import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { database } from "@/lib/server/db/database";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { openDocumentPicture } from "@/lib/server/services/facts/open-document-picture";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { correctVersion } from "@/lib/server/services/versions/correct-version";
import { openProvenance } from "@/lib/server/services/versions/open-provenance";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { undoCorrection } from "@/lib/server/services/versions/undo-correction";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

const TEXTS = {
  first: "Roads\n\nMarch 3, 2007\n\n1. Roads matter to everyone.\n2. Rails matter to some.",
  second: "Roads\n\nMarch 3, 2013\n\n1. Roads matter to everyone.\n2. Rails matter to many.",
  third: "Roads\n\nMarch 3, 2016\n\n1. Roads matter to everyone.\n2. Rails matter to all.",
} as const;
type Name = keyof typeof TEXTS;

async function dated() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { id: documentId } = await createDocument(editor, { workspaceId: workspace.id, title: "Roads" });
  const ids = {} as Record<Name, string>;
  for (const name of ["first", "second", "third"] as const)
    ids[name] = (await importVersion(editor, { documentId, text: TEXTS[name], label: name })).version.id;
  return { editor, documentId, ids };
}

async function correctDate(editor: Viewer, versionId: string, iso: string | null) {
  const { revision, version, metadata } = await openProvenance(editor, versionId);
  const { title, kind, office, place } = metadata;
  return correctVersion(editor, {
    ...{ versionId, revision, label: version.label, title, kind, office, place },
    asOf: iso ? { iso, basis: "published" } : null,
    published: null,
    capturedOn: null,
    sourceUrl: null,
  });
}

const order = async (editor: Viewer, documentId: string) =>
  (await openDocument(editor, documentId)).versions.map(({ label }) => label).join(" ");

test("a corrected date puts a version where it belongs, with all that follows from the order, and back again", async () => {
  const { editor, documentId, ids } = await dated();
  const note = await createAnnotation(editor, {
    versionId: ids.third,
    start: TEXTS.third.indexOf("Rails"),
    end: TEXTS.third.indexOf("Rails") + 5,
    quote: "Rails",
    body: noteOf("A note"),
    idempotencyKey: randomUUID(),
  });
  expect((await openVersion(editor, ids.first)).annotations).toHaveLength(1);

  const { revision } = await correctDate(editor, ids.first, "2020-01");
  expect(await order(editor, documentId)).toBe("second third first");
  const view = await openDocument(editor, documentId);
  expect(view.versions.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
  const picture = await openDocumentPicture(editor, documentId);
  expect(picture.versions.map(({ id }) => id)).toEqual([ids.second, ids.third, ids.first]);
  expect((await openVersion(editor, ids.second)).versions.map(({ id }) => id)).toEqual([
    ids.second,
    ids.third,
    ids.first,
  ]);
  // The newest version is another one now; the note is known to stand on it before anybody opens it.
  const { prisma } = await database();
  const place = await prisma.placement.findUnique({
    where: { annotationId_versionId: { annotationId: note.id, versionId: ids.first } },
  });
  expect(place).toMatchObject({ status: "exact", start: TEXTS.first.indexOf("Rails") });
  const audit = await prisma.auditEvent.findFirst({
    where: { subject: `version:${ids.first}`, action: "version.corrected" },
  });
  expect(audit?.details).toMatchObject({ from: 1, to: 3 });

  const undone = await undoCorrection(editor, { versionId: ids.first, revision });
  expect(await order(editor, documentId)).toBe("first second third");
  await undoCorrection(editor, { versionId: ids.first, revision: undone.revision });
  expect(await order(editor, documentId)).toBe("second third first");
});

test("a version whose date is taken away or stays in order does not move; the way back finds the old neighbour", async () => {
  const { editor, documentId, ids } = await dated();
  await correctDate(editor, ids.second, null);
  expect(await order(editor, documentId)).toBe("first second third");
  await correctDate(editor, ids.second, "2016-03-03");
  expect(await order(editor, documentId)).toBe("first second third");
  // Two of one date: undoing leads to where it stood, not only to some place that its date allows.
  const { revision } = await correctDate(editor, ids.second, "2001");
  expect(await order(editor, documentId)).toBe("second first third");
  await undoCorrection(editor, { versionId: ids.second, revision });
  expect(await order(editor, documentId)).toBe("first second third");
});

test("what a person decided about a note's place stays when versions change their order", async () => {
  const { editor, ids } = await dated();
  const note = await createAnnotation(editor, {
    versionId: ids.third,
    start: 0,
    end: 5,
    quote: "Roads",
    body: noteOf("A note"),
    idempotencyKey: randomUUID(),
  });
  await openVersion(editor, ids.first);
  const { prisma } = await database();
  const where = { annotationId_versionId: { annotationId: note.id, versionId: ids.first } };
  await prisma.placement.update({ where, data: { decision: "left_orphaned", status: "orphaned" } });
  await correctDate(editor, ids.first, "2020");
  expect(await prisma.placement.findUnique({ where })).toMatchObject({
    decision: "left_orphaned",
    status: "orphaned",
  });
});

test("an import and a correction at the same moment leave every version its own place", async () => {
  const { editor, documentId, ids } = await dated();
  await Promise.all([
    correctDate(editor, ids.first, "2014"),
    importVersion(editor, { documentId, text: "Roads\n\nMay 1, 2015\n\nMore roads.", label: "fourth" }),
    correctDate(editor, ids.third, "2006"),
  ]);
  expect(await order(editor, documentId)).toBe("third second first fourth");
  const { versions } = await openDocument(editor, documentId);
  expect(versions.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4]);
});
