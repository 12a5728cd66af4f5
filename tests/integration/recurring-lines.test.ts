import { expect, test } from "vitest";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { editPositions } from "@/lib/server/services/positions/edit-positions";
import { openProvenance } from "@/lib/server/services/versions/open-provenance";
import { undoCorrection } from "@/lib/server/services/versions/undo-correction";
import { makeWorkspace } from "@/tests/factories/make-workspace";

const SITE = "https://www.example.gov";

async function page(editor: Viewer, workspaceId: string, name: string, sourceUrl: string) {
  const { id: documentId } = await createDocument(editor, { workspaceId, title: name });
  const text = `Voices of the valley\n\nAbout ${name}\n\nThe ${name} has been described here at such a length that it is a paragraph of its own.\n\nWrite to our desk`;
  const { version } = await importVersion(editor, { documentId, text, sourceUrl });
  return { documentId, versionId: version.id };
}

const said = async (editor: Viewer, versionId: string) =>
  (await openProvenance(editor, versionId)).recurring.map(({ text, pages }) => `${text} (${pages})`);

test("lines that other captures of the site have are shown as evidence, folded by a person only, and come back", async () => {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const fish = await page(editor, workspace.id, "fish", `${SITE}/fish`);
  await page(editor, workspace.id, "ship", "http://example.gov/ship");
  expect(await said(editor, fish.versionId)).toEqual([]);
  await page(editor, workspace.id, "net", `${SITE}/net?page=2`);
  await page(editor, workspace.id, "rope", "https://www.example.gov.example.org/rope");
  expect(await said(editor, fish.versionId)).toEqual(["Voices of the valley (2)", "Write to our desk (2)"]);

  const view = await openProvenance(editor, fish.versionId);
  expect(view.leftOut).toEqual([]);
  const reason = "also on 2 other captures of this site";
  const block = view.recurring[0]?.at ?? -1;
  const fold = { edit: "fold", versionId: fish.versionId, revision: view.revision, block, reason } as const;
  const { revision } = await editPositions(editor, fold);
  const folded = await openProvenance(editor, fish.versionId);
  expect(folded.leftOut).toMatchObject([{ text: "Voices of the valley", reason, byHand: true, was: null }]);
  expect(folded.recurring.map(({ text }) => text)).toEqual(["Write to our desk"]);
  await undoCorrection(editor, { versionId: fish.versionId, revision });
  expect(await said(editor, fish.versionId)).toHaveLength(2);
});

test("another workspace's captures of the same site say nothing here", async () => {
  const mine = await makeWorkspace();
  const theirs = await makeWorkspace();
  const editor = await mine.person("editor");
  const stranger = await theirs.person("editor");
  const fish = await page(editor, mine.id, "fish", `${SITE}/fish`);
  await page(stranger, theirs.id, "ship", `${SITE}/ship`);
  await page(stranger, theirs.id, "net", `${SITE}/net`);
  expect(await said(editor, fish.versionId)).toEqual([]);
});
