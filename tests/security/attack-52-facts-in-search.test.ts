import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { database } from "@/lib/server/db/database";
import { createCode } from "@/lib/server/services/codebook/create-code";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { listSearchFilters } from "@/lib/server/services/search/list-search-filters";
import { searchWorkspace } from "@/lib/server/services/search/search-workspace";
import { deleteVersion } from "@/lib/server/services/versions/delete-version";
import { restoreVersion } from "@/lib/server/services/versions/restore-version";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";
import { writeSampleNote } from "@/tests/factories/write-sample-note";

const PAPER = `Office of Lighthouses

1. Mr. Amos Petrel is the Director of the Office of Lighthouses.
`;

async function office() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const stated = { notation: "", definition: "Where lamps are kept.", colour: "teal" as const };
  await createCode(editor, { workspaceId: workspace.id, name: "Beacons", ...stated });
  return { workspace, editor, ...(await makeVersion(editor, workspace.id, PAPER)) };
}

const facts = async (viewer: Viewer, workspaceId?: string) =>
  (await searchWorkspace(viewer, { q: "petrel", kinds: ["fact"], workspaceId })).hits;

test("attack 52: facts, codes and tags of another workspace are found by nobody else, whatever they ask", async () => {
  const { workspace, editor, documentId } = await office();
  expect(await facts(editor)).toHaveLength(1);
  const stranger = await (await makeWorkspace("Elsewhere")).person("admin");
  expect(await facts(stranger)).toEqual([]);
  for (const asked of [
    { q: "petrel", documentId },
    { q: "beacons" },
    { q: "petrel", tag: "Beacons" },
    { q: "petrel", topic: "leadership" as const },
  ])
    expect(await searchWorkspace(stranger, asked)).toMatchObject({ codes: [], hits: [] });
  expect((await listSearchFilters(stranger)).tags).toEqual([]);
  const holder: Viewer = {
    kind: "share",
    scope: {
      linkId: randomUUID(),
      workspaceId: workspace.id,
      documentId,
      versionIds: [],
      positionId: null,
      topicId: null,
      briefingId: null,
      changeKey: null,
      withNotes: true,
      withNames: true,
      withReview: true,
      withNewer: true,
      withComments: false,
      expiresAt: "",
    },
  };
  for (const viewer of [stranger, holder, { kind: "nobody" } as const])
    await expect(facts(viewer, workspace.id)).rejects.toMatchObject({ code: "not-found" });
});

test("attack 52: facts of a version or a document in the trash are found by nobody, also while the index does not know it yet", async () => {
  const { editor, documentId } = await office();
  const { version } = await importVersion(editor, {
    documentId,
    text: PAPER.replace("Amos Petrel", "Ida Petrel"),
  });
  expect(await facts(editor)).toHaveLength(2);
  const { prisma } = await database();
  await deleteVersion(editor, { versionId: version.id });
  await prisma.searchPending.deleteMany();
  expect((await facts(editor)).map(({ fact }) => fact?.statement)).toEqual([expect.stringContaining("Amos")]);
  await restoreVersion(editor, { versionId: version.id });
  expect(await facts(editor)).toHaveLength(2);
  await deleteDocument(editor, { documentId });
  await prisma.searchPending.deleteMany();
  expect(await facts(editor)).toEqual([]);
});

test("attack 52: a tag that only a draft of somebody else has finds nothing, and is offered to nobody", async () => {
  const { workspace, editor, versionId } = await office();
  await writeSampleNote(editor, versionId, noteOf("Quetzal"), { isPrivate: true, tags: ["Quetzal plan"] });
  const colleague = await workspace.person("admin");
  const asked = { q: "quetzal", tag: "Quetzal plan" };
  expect((await searchWorkspace(editor, asked)).hits).toHaveLength(1);
  expect(await searchWorkspace(colleague, asked)).toMatchObject({ codes: [], hits: [] });
  expect((await listSearchFilters(colleague)).tags).toEqual(["Beacons"]);
});
