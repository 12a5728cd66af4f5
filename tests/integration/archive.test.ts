import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { DocumentListInput } from "@/lib/contracts/document-list";
import { database } from "@/lib/server/db/database";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { findComparableDocuments } from "@/lib/server/services/comparisons/find-comparable-documents";
import { archiveDocument } from "@/lib/server/services/documents/archive-document";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { searchWorkspace } from "@/lib/server/services/search/search-workspace";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { listJumpTargets } from "@/lib/server/services/workspace/list-jump-targets";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

async function twoPapers() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const done = await makeVersion(editor, workspace.id, "Harbours\n\n1. Lighthouses are kept lit.\n");
  const kept = await makeVersion(editor, workspace.id, "Tunnels\n\n1. Lighthouses are not needed.\n");
  const listed = async (asked: Record<string, string> = {}) =>
    (await openHome(editor, workspace.id, DocumentListInput.parse(asked))).documents
      .map(({ id }) => id)
      .sort();
  const found = async (more: object = {}) => {
    const { hits } = await searchWorkspace(editor, { q: "lighthouses", workspaceId: workspace.id, ...more });
    return [done, kept]
      .filter(({ versionId }) => hits.some(({ href }) => href.includes(versionId)))
      .map(({ documentId }) => documentId)
      .sort();
  };
  return { workspace, editor, done, kept, listed, found };
}

test("an archived document leaves list, palette and search, is open as before, and comes back", async () => {
  const { workspace, editor, done, kept, listed, found } = await twoPapers();
  const both = [done.documentId, kept.documentId].sort();
  expect(await listed()).toEqual(both);
  expect(await found()).toEqual(both);
  for (const [{ versionId }, quote, words] of [
    [kept, "Tunnels", "Are they not?"],
    [done, "Harbours", "By whom?"],
  ] as const)
    await createAnnotation(editor, {
      versionId,
      start: 0,
      end: quote.length,
      quote,
      body: noteOf(words),
      idempotencyKey: randomUUID(),
    });
  await archiveDocument(editor, { documentId: done.documentId, archived: true });
  await archiveDocument(editor, { documentId: done.documentId, archived: true });
  expect(await listed()).toEqual([kept.documentId]);
  expect(await listed({ archived: "yes" })).toEqual([done.documentId]);
  expect(await listed({ archived: "no" })).toEqual([kept.documentId]);
  for (const typed of ["", "lighthouses", "1"])
    expect(JSON.stringify(await listJumpTargets(editor, typed))).not.toContain(done.versionId);
  expect(await found()).toEqual([kept.documentId]);
  expect(await found({ archived: "yes" })).toEqual(both);
  expect(await found({ documentId: done.documentId })).toEqual([done.documentId]);
  expect(await openDocument(editor, done.documentId)).toMatchObject({ archivedAt: expect.any(String) });
  expect((await openVersion(editor, done.versionId)).text).toContain("kept lit");
  const { latestNotes } = await openHome(editor, workspace.id);
  expect(latestNotes.map(({ text }) => text)).toEqual(["Are they not?"]);
  const { others } = await findComparableDocuments(editor, kept.documentId, "");
  expect(others.map(({ id }) => id)).toContain(done.documentId);

  await archiveDocument(editor, { documentId: kept.documentId, archived: true });
  expect(await openHome(editor, workspace.id)).toMatchObject({ documents: [], allArchived: true });
  for (const { documentId } of [done, kept]) await archiveDocument(editor, { documentId, archived: false });
  expect(await listed()).toEqual(both);
  const { prisma } = await database();
  const acts = await prisma.auditEvent.findMany({
    where: { subject: `document:${done.documentId}`, action: { contains: "archived" } },
    select: { action: true },
    orderBy: { at: "asc" },
  });
  expect(acts.map(({ action }) => action)).toEqual(["document.archived", "document.unarchived"]);
});

test("what is in the trash is neither archived nor listed as such", async () => {
  const { editor, done, listed } = await twoPapers();
  await archiveDocument(editor, { documentId: done.documentId, archived: true });
  await deleteDocument(editor, { documentId: done.documentId });
  expect(await listed({ archived: "yes" })).toEqual([]);
  await expect(
    archiveDocument(editor, { documentId: done.documentId, archived: false }),
  ).rejects.toMatchObject({
    code: "not-found",
  });
});
